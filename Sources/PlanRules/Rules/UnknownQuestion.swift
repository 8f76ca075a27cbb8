import DanishText
import Language
import PlanModel

/// A name of a question that the ledetråd does not have.
struct UnknownQuestion: PlanRule, RunSheetRule {
  let about = RuleAbout(
    id: "ukendt-spørgsmål", level: .error,
    title: tr("\(Words.guide.the.capital) har ikke det spørgsmål"),
    finds: tr(
      """
      Et svar, eller »udspringer-af« i et mål, nævner et refleksionsspørgsmål som \(Words.guide.the) \
      ikke har. I en drejebog: en blok nævner et spørgsmål som \(Words.guide.the) ikke har.
      """),
    why: tr(
      """
      Svaret hører så ikke til \(Words.theme.any), og den røde tråd fra spørgsmål til mål går i stykker. \
      Det sker også når \(Words.guide.the) er ændret siden svaret blev skrevet.
      """),
    mend: tr(
      """
      Skriv spørgsmålets id som det står i \(Words.guide.the) (»aarsplan ledetråd vis«). Er spørgsmålet \
      udgået, kan svaret flyttes til et der ligner.
      """),
    fix: tr("En slåfejl der kun kan betyde ét spørgsmål, rettes."),
    triggers: .goal("udspringer-af: [samspil-1, samspil-8]"),
    passes: .goal("udspringer-af: [samspil-1]"))

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let guide = context.guide else { return }
    let plan = context.plan
    for index in plan.reflections.indices where context.questions[index] == nil {
      let path = { FieldPath.reflection(index).key(.spørgsmål) }
      check(plan.reflections[index].question, path(), guide, &report)
    }
    for index in plan.goals.indices {
      for item in plan.goals[index].springsFrom.indices {
        let path = { FieldPath.goal(index).key(.springsFrom).item(item) }
        check(plan.goals[index].springsFrom[item], path(), guide, &report)
      }
    }
  }

  func check(_ context: RunSheetContext, _ report: inout RuleReport) {
    guard let guide = context.guide else { return }
    for (number, block) in context.sheet.blocks.enumerated() {
      for (item, question) in block.questions.enumerated() {
        let path = { FieldPath.block(number).key(.spørgsmål).item(item) }
        check(question, path(), guide, &report)
      }
    }
  }

  private func check(
    _ question: String?, _ path: @autoclosure () -> FieldPath, _ guide: GuideIndex,
    _ report: inout RuleReport
  ) {
    guard let question, guide.questionNumber(question) == nil, question.hasText else { return }
    let match = report.hasFew ? guide.nearestQuestion(question) : nil
    let fix = match.flatMap { $0.isSafe ? Fix(path: path(), kind: .replaceScalar($0.word)) : nil }
    report.add(path(), Message.question(question, match), suggestion: match?.word, fix: fix)
  }
}

private enum Message {
  static func question(_ question: String, _ match: NearestMatch?) -> String {
    if let alike = match.flatMap({ Lookalike.message(question, $0.word) }) { return alike }
    let advice =
      match.map { Texts.didYouMean($0.word) }
      ?? tr("Se spørgsmålene med »aarsplan ledetråd vis«.")
    return
      tr(
        "\(Words.guide.the.capital) har intet spørgsmål \(Texts.quoted(question.mention)). \(advice)"
      )
  }
}
