import DanishText
import PlanModel

/// Parts of a plan on one line each.
enum PlanLines {
  static func line(_ action: Action) -> String {
    let details = [action.who, action.when.map(day)].compactMap { $0 }.filter(\.hasText)
    return joined(action.what, details)
  }

  static func line(_ sign: Sign) -> String {
    let way = [sign.baseline, sign.target].map { $0.hasText ? $0 ?? "" : "?" }
    let measure = sign.baseline.hasText || sign.target.hasText ? [way.joined(separator: " → ")] : []
    return joined(sign.sign, measure + [sign.source].compactMap { $0 }.filter(\.hasText))
  }

  static func line(_ discussion: Discussion) -> String {
    let details = [discussion.outcome?.text, discussion.date.map(day), discussion.caseNumber]
    return joined(discussion.forum, details.compactMap { $0 }.filter(\.hasText))
  }

  static func line(_ evaluation: Evaluation) -> String {
    let parts = [evaluation.when.map(day), evaluation.forum, evaluation.how]
    return parts.compactMap { $0 }.filter(\.hasText).joined(separator: " · ")
  }

  static func line(_ entry: FollowUp) -> String {
    let parts = [entry.date.map(day), entry.status?.text, entry.measured, entry.remark]
    return parts.compactMap { $0 }.filter(\.hasText).joined(separator: " · ")
  }

  static func day(_ entry: Entry<PlanDate>) -> String { entry.value?.danish ?? entry.text }

  /// The first words of a text, on one line.
  static func short(_ text: String, words count: Int = 12) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let start = words.prefix(count).joined(separator: " ")
    return words.count > count ? start + " …" : start
  }

  /// A goal's title for headings and lists, where a long one is cut.
  static func title(_ goal: Goal) -> String { short(goal.title ?? "", words: 9) }

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
      case .frist: goal.deadline.map(day)
      case .springsFrom: goal.springsFrom.joined(separator: ", ")
      case .alsoThemes:
        goal.alsoThemes.map { scene.guide.theme($0)?.shortTitle ?? $0 }.joined(separator: ", ")
      case .sharedWith: goal.sharedWith.joined(separator: ", ")
      }
    return text.hasText ? text.map { short($0, words: 8) } : nil
  }

  private static func joined(_ text: String?, _ details: [String]) -> String {
    details.isEmpty ? text ?? "" : "\(text ?? "") (\(details.joined(separator: ", ")))"
  }
}
