import DanishText
import PlanModel

/// A plan whose ledetråd cannot be found.
struct UnknownGuide: PlanRule {
  let about = RuleAbout(
    id: "ukendt-ledetråd", level: .error,
    title: "Ledetråden kan ikke findes",
    finds: """
      Planen nævner en ledetråd som hverken ligger ved siden af planen, i mappen \
      $AARSPLAN_PROMPTS eller i programmet selv.
      """,
    why: "Uden ledetråden kan ingen se om temaerne er dækket, og om spørgsmålene findes.",
    mend: """
      Ret navnet, læg ledetrådens fil ved siden af planen, eller peg på den med --ledetråd. Skriv \
      »aarsplan ledetråd liste« for at se hvilke der findes.
      """,
    fix: "En slåfejl der kun kan betyde én ledetråd, rettes.",
    isFirm: true,
    triggers: .plan("ledetråd: eksempel-1816"),
    passes: .plan("ledetråd: eksempel-2016"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard context.guide == nil, let id = context.plan.guide, id.hasText else { return }
    let path = FieldPath.key(.ledetråd)
    let match = NearestMatch.ofSameYear(id, among: context.knownGuides)
    let fix = match.flatMap { $0.isSafe ? Fix(path: path, kind: .replaceScalar($0.word)) : nil }
    report.add(path, Message.guide(id, match), suggestion: match?.word, fix: fix)
  }
}

private enum Message {
  static func guide(_ id: String, _ match: NearestMatch?) -> String {
    if let alike = match.flatMap({ Lookalike.message(id, $0.word) }) { return alike }
    let advice =
      match.map { Texts.didYouMean($0.word) }
      ?? "Læg dens fil ved siden af planen, eller peg på den med --ledetråd."
    return "Ledetråden \(Texts.quoted(id.mention)) kan ikke findes. \(advice)"
  }
}
