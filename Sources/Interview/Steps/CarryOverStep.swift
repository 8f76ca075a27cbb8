import DanishText
import Dialogue
import Language
import PlanModel

/// One of last year's goals that was not reached: take it along under a theme, or let it rest.
struct CarryOverStep: Step {
  let old: Goal

  var id: String { "sidste-år.\(old.id ?? "")" }

  /// Last year's goals that are worth offering: those whose last status is not *nået*, and
  /// that were not given up.
  static func offers(_ lastYear: LastYear) -> [CarryOverStep] {
    lastYear.plan.goals
      .filter { $0.lastFollowUp?.status?.value != .reached && $0.retirement == nil }
      .map(CarryOverStep.init(old:))
  }

  func noteAnswered(in scene: inout Scene) { scene.decided.insert(old.id ?? "") }

  func title(_ scene: Scene) -> String { Texts.carryOverTitle(old.title ?? "") }
  func deed(_ scene: Scene) -> String { Texts.Deed.carriedOver(old.title ?? "") }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.carryOverHelp)] }

  func mark(_ scene: Scene) -> Mark? {
    scene.decided.contains(old.id ?? "") || taken(scene) != nil ? .done : .open
  }

  /// The goal that it became, where it was taken along: what was changed in it since is kept, and
  /// so it may have another title by now, or another aim, but hardly both.
  private func taken(_ scene: Scene) -> Goal? {
    scene.plan.goals.first { goal in
      (old.title.hasText && goal.title == old.title) || (old.aim.hasText && goal.aim == old.aim)
    }
  }

  func opening(_ scene: Scene) -> [Block] {
    let status = old.followUps.last?.status?.shown
    let fields: [Block] = [
      .field(label: Texts.label(.titel), value: old.title ?? ""),
      .field(label: Texts.label(.mål), value: old.aim ?? ""),
      .field(label: Texts.statusLabel, value: status ?? Texts.noStatus),
    ]
    let items = scene.themes.enumerated().map { number, theme in
      ListItem(number: number + 1, text: theme.title, note: note(theme, scene))
    }
    return [.subheading(Texts.carryOverHeading)] + fields
      + [.hint(fate(scene)), .question(Texts.carryOverQuestion), .list(items)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.themeLabel(), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return .keep(say: [.hint(Texts.leftBehind)]) }
    let themes = scene.themes
    guard let number = Numbers.one(text, upTo: themes.count) else {
      return .refused(Texts.noSuchNumber(themes.count))
    }
    return carry(to: themes[number - 1], scene)
  }

  /// Takes it along; where it was taken along before, that goal goes to the theme as it is now.
  private func carry(to theme: Theme, _ scene: Scene) -> Answer {
    var plan = scene.plan
    let id = taken(scene)?.id ?? plan.freeGoalID
    if taken(scene)?.id != nil {
      plan.change(goal: id) { goal in
        goal.theme = theme.id
        goal.alsoThemes.removeAll { $0 == theme.id }
      }
    } else {
      plan.goals.append(carried(id: id, theme: theme.id, scene))
    }
    let told = [Block.success(Texts.carriedOver(id, theme.shortTitle))]
    return plan == scene.plan ? .keep(say: told) : .change(plan, say: told)
  }

  /// What still holds: also where and how it is looked at. Dates, follow-up and links to last year's
  /// questions do not.
  private func carried(id: String, theme: String, _ scene: Scene) -> Goal {
    var goal = old
    (goal.id, goal.title, goal.theme) = (id, old.title ?? "", theme)
    (goal.alsoThemes, goal.springsFrom, goal.toRevisit) = ([], [], [])
    (goal.deadline, goal.followUps, goal.retirement) = (nil, [], nil)
    goal.evaluation?.when = nil
    if goal.evaluation?.isEmpty == true { goal.evaluation = nil }
    goal.context = [old.context?.trimmed, origin(scene)].compactMap { $0 }.joined(separator: "\n")
    for index in goal.actions.indices { goal.actions[index].when = nil }
    return goal
  }

  private func origin(_ scene: Scene) -> String? {
    guard let year = scene.lastYear?.plan.year?.value else { return nil }
    return Texts.carriedFrom(year, old.followUps.last?.measured)
  }

  /// What became of the goal's theme.
  private func fate(_ scene: Scene) -> String {
    guard let id = old.theme else { return Texts.themeGone("") }
    let title = scene.lastYear?.guide?.theme(id)?.title ?? id
    guard let heir = heir(scene) else { return Texts.themeGone(title) }
    if heir.title == title { return Texts.themeIsHere(title) }
    return Texts.themeLivesOn(title, heir.title, heir.heritage ?? .continued)
  }

  private func note(_ theme: Theme, _ scene: Scene) -> String? {
    heir(scene)?.id == theme.id ? Texts.sameTheme : nil
  }

  /// The number of this year's theme that follows from the goal's theme, on the list of themes.
  func themeNumber(_ scene: Scene) -> Int? {
    let heir = heir(scene)?.id
    return scene.themes.firstIndex { $0.id == heir }.map { $0 + 1 }
  }

  /// This year's theme that follows from the goal's theme.
  private func heir(_ scene: Scene) -> Theme? {
    guard let id = old.theme else { return nil }
    if scene.lastYear?.plan.guide == scene.guide.id { return scene.guide.theme(id) }
    let origin = "\(scene.lastYear?.plan.guide ?? "")#\(id)"
    return scene.themes.first { $0.origins.contains(origin) }
      ?? scene.themes.first { theme in
        theme.id == id
          && (theme.heritage != .new || theme.title == scene.lastYear?.guide?.theme(id)?.title)
      }
  }
}
