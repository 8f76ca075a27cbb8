import DanishText
import PlanModel

/// One plan, or one ledetråd, as a person reads it: the words around its own, in Danish.
enum StoryTexts {
  static let unnamed = "Center uden navn"
  static let kind = "Type"
  static let leader = "Leder"
  static let coreTask = "Kerneopgave"
  static let depth = "Dækning"
  static let coverage = "Sådan dækker planen temaerne"
  static let omitted = "Fravalgt med vilje"
  static let acceptedBy = "Accepteret af"
  static let noReason = "ingen begrundelse endnu"
  static let nobody = "ingen endnu"
  static let noQuestion = "Spørgsmålet er ikke nævnt"
  static let noTheme = "Temaet er ikke nævnt"
  static let rest = "Svar og mål"
  static let strays = "Uden plads i ledetråden"
  static let discussions = "Drøftelser"
  static let exemptions = "Undtagelser"
  static let untitled = "Mål uden titel"
  static let alsoThemes = "Også"
  static let springsFrom = "Udspringer af"
  static let context = "Sammenhæng"
  static let aim = "Mål"
  static let actions = "Tiltag"
  static let signs = "Tegn"
  static let evaluation = "Evaluering"
  static let responsible = "Ansvarlig"
  static let deadline = "Frist"
  static let sharedWith = "Sammen med"
  static let followUps = "Opfølgning"

  static func depth(_ coverage: ThemeCoverage) -> String {
    coverage.goals == 0
      ? coverage.depth.rawValue : "\(coverage.depth.rawValue) (\(coverage.goals) mål)"
  }

  static func skipped(_ reason: String) -> String {
    reason.hasText ? "Sprunget over: \(reason)" : "Sprunget over."
  }

  /// `Spørge hver familie (kontaktpædagogen, 29. februar 2016)`.
  static func action(_ action: Action) -> String {
    described(action.what, [action.who.nonEmpty, action.when?.danish])
  }

  /// `Børn der er med: fra 38 % til 60 % (tavlen i garderoben)`.
  static func sign(_ sign: Sign) -> String {
    let baseline = sign.baseline.nonEmpty.map { "fra \($0)" }
    let target = sign.target.nonEmpty.map { "til \($0)" }
    let span = [baseline, target].compactMap(\.self).joined(separator: " ")
    let text = [sign.sign.nonEmpty, span.isEmpty ? nil : span].compactMap(\.self)
    return described(text.joined(separator: ": "), [sign.source.nonEmpty])
  }

  /// `15. november 2016 i LMU. Vi tæller på tavlen`.
  static func evaluation(_ evaluation: Evaluation) -> String {
    let place = [evaluation.when?.danish, evaluation.forum.nonEmpty].compactMap(\.self)
    return [place.isEmpty ? nil : place.joined(separator: ", "), evaluation.how.nonEmpty]
      .compactMap(\.self).joined(separator: ". ")
  }

  /// `15. april 2016: på vej, 44 %. Om morgenen kom der ingen`.
  static func followUp(_ entry: FollowUp) -> String {
    let state = [entry.status?.text, entry.measured.nonEmpty].compactMap(\.self)
      .joined(separator: ", ")
    let head = [entry.date?.danish, state.isEmpty ? nil : state].compactMap(\.self)
      .joined(separator: ": ")
    return [head.isEmpty ? nil : head, entry.remark.nonEmpty].compactMap(\.self)
      .joined(separator: ". ")
  }

  /// `LMU, 14. januar 2016: drøftet (16/00412)`.
  static func discussion(_ discussion: Discussion) -> String {
    let head = [discussion.forum.nonEmpty, discussion.date?.danish].compactMap(\.self)
      .joined(separator: ", ")
    let text = [head, discussion.outcome?.text ?? ""].filter(\.hasText).joined(separator: ": ")
    return described(text, [discussion.caseNumber.nonEmpty.map { "sag \($0)" }])
  }

  /// `mål-uden-tegn for B4: begrundelse`.
  static func exemption(_ exemption: Exemption) -> String {
    let head = [exemption.rule.nonEmpty, exemption.goal.nonEmpty.map { "for \($0)" }]
      .compactMap(\.self).joined(separator: " ")
    return [head, exemption.reason.nonEmpty ?? noReason].filter(\.hasText)
      .joined(separator: ": ")
  }

  private static func described(_ text: String?, _ details: [String?]) -> String {
    let details = details.compactMap(\.self)
    let text = text.nonEmpty ?? "…"
    return details.isEmpty ? text : "\(text) (\(details.joined(separator: ", ")))"
  }
}
