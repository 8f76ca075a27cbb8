import DanishText
import Language
import PlanModel

/// An answer that no goal springs from, though its theme has goals.
struct BrokenThread: PlanRule {
  let about = RuleAbout(
    id: "tråd-brudt", level: .advice,
    title: tr("Et svar har ikke ført til noget mål"),
    finds: tr(
      """
      Et refleksionsspørgsmål er besvaret, og \(Words.theme.the) har mål, men intet mål nævner spørgsmålet \
      under »udspringer-af«.
      """),
    why: tr(
      """
      Den røde tråd går fra spørgsmål over svar til mål. Her er der tænkt noget som \(Words.plan.the) ikke \
      bruger, eller som den bare ikke viser at den bruger.
      """),
    mend: tr(
      """
      Bygger et af målene på svaret, så skriv spørgsmålets id under »udspringer-af«. Ellers \
      kan svaret stå som det er: ikke alle tanker skal blive til mål.
      """),
    topic: .absence, leadsTo: .goalOfAnswer,
    titleOfMany: { tr("\($0) svar har ikke ført til noget mål") },
    triggers: .goal("udspringer-af: []"),
    passes: .goal("udspringer-af: [samspil-1]"))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    guard let guide = context.guide else { return }
    let used = used(context, guide)
    let reflections = context.plan.reflections
    for index in reflections.indices where reflections[index].isAnswered {
      guard let question = context.questions[index], !used[question],
        context.goalCounts[guide.themeOfQuestion[question]] > 0
      else { continue }
      report.add(.reflection(index), Message.answer(guide.questionTexts[question]))
    }
  }

  private func used(_ context: PlanContext, _ guide: GuideIndex) -> [Bool] {
    var used = [Bool](repeating: false, count: guide.questionIDs.count)
    for index in context.plan.goals.indices {
      for id in context.plan.goals[index].springsFrom {
        if let question = guide.questionNumber(id) { used[question] = true }
      }
    }
    return used
  }
}

private enum Message {
  static func answer(_ question: String) -> String {
    tr(
      "Intet mål bygger på svaret på \(Texts.quoted(question)). Hører svaret til et af målene, eller mangler der et?"
    )
  }
}
