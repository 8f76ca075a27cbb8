import DanishText
import Dialogue
import PlanModel

/// One of last year's goals that was not reached: take it along under a theme, or let it rest.
struct CarryOverStep: Step {
  let old: Goal

  var id: String { "sidste-år.\(old.id ?? "")" }

  /// Last year's goals that are worth offering: those whose last status is not *nået*.
  static func offers(_ lastYear: LastYear) -> [CarryOverStep] {
    lastYear.plan.goals.filter { $0.followUps.last?.status?.value != .reached }
      .map(CarryOverStep.init(old:))
  }

  func noteAnswered(in scene: inout Scene) { scene.decided.insert(old.id ?? "") }

  func title(_ scene: Scene) -> String { Texts.carryOverTitle(old.title ?? "") }
  func deed(_ scene: Scene) -> String { Texts.Deed.carriedOver(old.title ?? "") }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.carryOverHelp)] }

  func mark(_ scene: Scene) -> Mark? {
    scene.decided.contains(old.id ?? "") || isHere(scene) ? .done : .open
  }

  /// Whether it was taken along in an earlier sitting.
  private func isHere(_ scene: Scene) -> Bool {
    old.title.hasText && scene.plan.goals.contains { $0.title == old.title }
  }

  func opening(_ scene: Scene) -> [Block] {
    let status = old.followUps.last?.status?.text
    let fields: [Block] = [
      .field(label: Texts.label(.titel), value: old.title ?? ""),
      .field(label: Texts.label(.mål), value: old.aim ?? ""),
      .field(label: Texts.statusLabel, value: status ?? Texts.noStatus),
    ]
    let items = scene.guide.themes.enumerated().map { number, theme in
      ListItem(number: number + 1, text: theme.title, note: note(theme, scene))
    }
    return [.subheading(Texts.carryOverHeading)] + fields
      + [.hint(fate(scene)), .question(Texts.carryOverQuestion), .list(items)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.themeLabel(scene.guide.vocabulary), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return .keep(say: [.hint(Texts.leftBehind)]) }
    let themes = scene.guide.themes
    guard let number = Numbers.one(text, upTo: themes.count) else {
      return .refused(Texts.noSuchNumber(themes.count))
    }
    var plan = scene.plan
    let id = plan.freeGoalID
    plan.goals.append(carried(id: id, theme: themes[number - 1].id, scene))
    return .change(plan, say: [.success(Texts.carriedOver(id))])
  }

  /// What still holds; dates, follow-up and links to last year's questions do not.
  private func carried(id: String, theme: String, _ scene: Scene) -> Goal {
    var goal = old
    (goal.id, goal.title, goal.theme) = (id, old.title ?? "", theme)
    (goal.alsoThemes, goal.springsFrom, goal.toRevisit) = ([], [], [])
    (goal.evaluation, goal.deadline, goal.followUps) = (nil, nil, [])
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
    heir(scene)?.id == theme.id ? Texts.sameTheme(scene.guide.vocabulary) : nil
  }

  /// The number of this year's theme that follows from the goal's theme, on the list of themes.
  func themeNumber(_ scene: Scene) -> Int? {
    let heir = heir(scene)?.id
    return scene.guide.themes.firstIndex { $0.id == heir }.map { $0 + 1 }
  }

  /// This year's theme that follows from the goal's theme.
  private func heir(_ scene: Scene) -> Theme? {
    guard let id = old.theme else { return nil }
    if scene.lastYear?.plan.guide == scene.guide.id { return scene.guide.theme(id) }
    let origin = "\(scene.lastYear?.plan.guide ?? "")#\(id)"
    return scene.guide.themes.first { $0.origin == origin }
      ?? scene.guide.themes.first { theme in
        theme.id == id
          && (theme.heritage != .new || theme.title == scene.lastYear?.guide?.theme(id)?.title)
      }
  }
}
