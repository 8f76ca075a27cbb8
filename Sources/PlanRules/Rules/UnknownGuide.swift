import DanishText
import Language
import PlanModel

/// A plan whose ledetråd cannot be found.
struct UnknownGuide: PlanRule, RunSheetRule {
  let about = RuleAbout(
    id: "ukendt-ledetråd", level: .error,
    title: tr("\(Words.guide.the.capital) kan ikke findes"),
    finds: tr(
      """
      \(Words.plan.the.capital) nævner \(Words.guide.a) som hverken ligger ved siden af \(Words.plan.the), i mappen \
      $AARSPLAN_PROMPTS eller i programmet selv. Det samme gælder en drejebog.
      """),
    why:
      tr(
        "Uden \(Words.guide.the) kan ingen se om \(Words.theme.theMany) er dækket, og om spørgsmålene findes."
      ),
    mend: tr(
      """
      Ret navnet, læg \(Words.guide.the.genitive) fil ved siden af \(Words.plan.the), eller peg på \(Words.guide.it) med --ledetråd. Skriv \
      »aarsplan ledetråd liste« for at se hvilke der findes.
      """),
    fix: tr("En slåfejl der kun kan betyde \(Words.guide.single), rettes."),
    isFirm: true,
    triggers: .plan("ledetråd: eksempel-1816"),
    passes: .plan("ledetråd: eksempel-2016"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard context.guide == nil else { return }
    check(context.plan.guide, context.knownGuides, &report)
  }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    guard context.guide == nil else { return }
    check(context.sheet.guide, context.knownGuides, &report, of: RunSheetRuleTexts.runSheet)
  }

  private func check(
    _ id: String?, _ known: [String], _ report: inout RuleReport, of file: String? = nil
  ) {
    guard let id, id.hasText else { return }
    let path = FieldPath.key(.ledetråd)
    let match = NearestMatch.ofSameYear(id, among: known)
    let fix = match.flatMap { $0.isSafe ? Fix(path: path, kind: .replaceScalar($0.word)) : nil }
    let message = Message.guide(id, match, file ?? Words.plan.the)
    report.add(path, message, suggestion: match?.word, fix: fix)
  }
}

private enum Message {
  static func guide(_ id: String, _ match: NearestMatch?, _ file: String) -> String {
    if let alike = match.flatMap({ Lookalike.message(id, $0.word) }) { return alike }
    let advice =
      match.map { Texts.didYouMean($0.word) }
      ?? tr(
        "Læg \(Words.guide.its) fil ved siden af \(file), eller peg på \(Words.guide.it) med --ledetråd."
      )
    return tr("\(Words.guide.the.capital) \(Texts.quoted(id.mention)) kan ikke findes. \(advice)")
  }
}
