import DanishText
import PlanModel
import PlanProse

/// Parts of a plan on one line each.
enum PlanLines {
  static func line(_ action: Action) -> String { ProseTexts.action(action) }
  static func line(_ sign: Sign) -> String { ProseTexts.sign(sign) }
  static func line(_ discussion: Discussion) -> String { ProseTexts.discussion(discussion) }
  static func line(_ evaluation: Evaluation) -> String { ProseTexts.evaluation(evaluation) }

  /// The first words of a text, on one line.
  static func short(_ text: String, words count: Int = 12) -> String {
    let words = text.pointsOnOneLine.blankSeparated
    let start = words.prefix(count).joined(separator: " ")
    return words.count > count ? start + " …" : start
  }

  /// The first words of a text, as many as stand in so many characters, but one at least.
  static func short(_ text: String, characters most: Int) -> String {
    let words = text.blankSeparated.map(String.init)
    var start = words.first ?? ""
    for word in words.dropFirst() {
      guard start.count + 1 + word.count <= most else { return start + " …" }
      start += " " + word
    }
    return start
  }

  /// A goal's title for headings and lists, where a long one is cut.
  static func title(_ goal: Goal) -> String { short(goal.title ?? "", words: 9) }

  /// A goal by its id and its title, `M1 · Rolige morgener`; without a title, by its id alone.
  static func name(_ goal: Goal) -> String {
    [goal.id, title(goal)].compactMap(\.self).filter(\.hasText).joined(separator: " · ")
  }

  /// What a goal's part holds, in a few words.
  static func note(_ part: GoalPart, _ goal: Goal, _ scene: Scene) -> String? {
    let text: String? =
      switch part {
      case .titel: goal.title
      case .sammenhæng: goal.context
      case .mål: goal.aim
      case .tiltag: goal.actions.isEmpty ? nil : Texts.actions(goal.actions.count)
      case .tegn: goal.signs.isEmpty ? nil : Texts.signs(goal.signs.count)
      case .evaluering: goal.evaluation.map(line)
      case .ansvarlig: goal.responsible
      case .frist: goal.deadline?.danish
      case .springsFrom: origins(goal, scene)
      case .alsoThemes:
        goal.alsoThemes.map { scene.guide.theme($0)?.shortTitle ?? $0 }.joined(separator: ", ")
      case .sharedWith: goal.sharedWith.joined(separator: ", ")
      }
    return text.hasText ? text.map { scene.short($0, words: 8) } : nil
  }

  /// The answers that a goal springs from: those of its theme by their numbers, others by the
  /// question.
  private static func origins(_ goal: Goal, _ scene: Scene) -> String {
    let own = goal.theme.flatMap { scene.guide.theme($0) }.map(scene.answers) ?? []
    let numbers = own.indices.filter { goal.springsFrom.contains(own[$0].question.id) }
    let others = goal.springsFrom.filter { id in !own.contains { $0.question.id == id } }
    return TextFigures.list(numbers.map { String($0 + 1) } + others)
  }
}
