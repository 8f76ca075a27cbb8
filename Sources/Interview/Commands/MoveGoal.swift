import DanishText
import Dialogue
import Language
import PlanModel

/// `:flyt M1 effekt`: moves a goal to another theme.
struct MoveGoal: Command {
  let names = ["flyt", "move"]
  var usage: String { tr(":flyt MÅL \(Words.theme.one.uppercased())") }
  var summary: String { Texts.moveSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let words = argument.blankSeparated.map(String.init)
    let name = words.count > 1 ? words[0] : ""
    let themes = interview.scene.guide.themes
    let example = (themes.dropFirst().first ?? themes.first)?.id ?? ""
    guard let goal = interview.goal(named: name), let id = goal.id else {
      return interview.refuse(goals: [name], or: Texts.whichGoal(toMoveTo: example))
    }
    let guide = interview.scene.guide
    let wanted = words.last?.lowercased() ?? ""
    guard let theme = guide.themes.first(where: { $0.id.lowercased() == wanted }) else {
      return interview.refuse(Texts.whichTheme(guide.themes.map(\.id)))
    }
    var plan = interview.plan
    plan.change(goal: id) { goal in
      goal.theme = theme.id
      goal.alsoThemes.removeAll { $0 == theme.id }
    }
    let said = Block.success(Texts.moved(id, theme.shortTitle))
    return interview.change(
      to: plan, deed: Texts.Deed.moved(id), say: said, next: .to(interview.step))
  }
}
