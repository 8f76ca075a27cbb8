import Dialogue
import PlanModel

/// Further themes that a goal serves.
struct AlsoThemesStep: GoalStep {
  let goal: String

  var part: GoalPart { .alsoThemes }

  func opening(_ scene: Scene) -> [Block] {
    let chosen = scene.goal(goal)?.alsoThemes ?? []
    let items = themes(scene).enumerated().map { number, theme in
      ListItem(
        number: number + 1, mark: chosen.contains(theme.id) ? .chosen : .free, text: theme.title)
    }
    return [heading(scene), .list(items), .question(question(scene))]
  }

  func prompt(_ scene: Scene) -> Prompt {
    let chosen = scene.goal(goal)?.alsoThemes ?? []
    let themes = themes(scene)
    let numbers = themes.indices.filter { chosen.contains(themes[$0].id) }.map { $0 + 1 }
    return Prompt(
      label: label, prefill: Numbers.onLine(numbers), kind: "numre", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let themes = themes(scene)
    guard let numbers = Numbers.read(text, upTo: themes.count) else {
      return .refused(Texts.noSuchNumbers(themes.count))
    }
    var plan = scene.plan
    plan.change(goal: goal) { goal in
      let chosen = numbers.map { themes[$0 - 1].id }
      // What is not on the list cannot have been taken from it: a misspelt theme stays.
      let kept = goal.alsoThemes.filter { id in
        chosen.contains(id) || !themes.contains { $0.id == id }
      }
      goal.alsoThemes = kept + chosen.filter { !kept.contains($0) }
    }
    return plan == scene.plan ? .keep() : .change(plan)
  }

  func themes(_ scene: Scene) -> [Theme] {
    scene.themes.filter { $0.id != scene.goal(goal)?.theme }
  }
}
