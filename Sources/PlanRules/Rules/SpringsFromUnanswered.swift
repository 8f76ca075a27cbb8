import DanishText
import Language
import PlanModel

/// A goal that springs from a question without an answer.
struct SpringsFromUnanswered: PlanRule {
  let about = RuleAbout(
    id: "udspringer-af-ubesvaret", level: .warning,
    title: tr("Et mål bygger på et svar som ikke er der"),
    finds: tr(
      """
      »udspringer-af« i et mål nævner et spørgsmål der ikke er besvaret i \(Words.plan.the), eller som er \
      sprunget over.
      """),
    why: tr("Henvisningen fører ingen steder hen. Læseren kan ikke se hvad målet bygger på."),
    mend: tr("Besvar spørgsmålet, eller tag det ud af »udspringer-af«."),
    titleOfMany: { tr("\($0) mål bygger på et svar som ikke er der") },
    triggers: .goal("udspringer-af: [samspil-1, samspil-2]"),
    passes: .goal("udspringer-af: [samspil-1]"))

  var needsWholePlan: Bool { true }

  func check(_ context: PlanContext, _ report: inout RuleReport) {
    let plan = context.plan
    for goal in plan.goals.indices {
      for item in plan.goals[goal].springsFrom.indices {
        let id = plan.goals[goal].springsFrom[item]
        guard isUnanswered(id, context) else { continue }
        let path = FieldPath.goal(goal).key(.springsFrom).item(item)
        report.add(path, Message.goal(context.name(ofGoal: goal), Self.name(of: id, context)))
      }
    }
  }

  /// Whether it is a question without an answer. One that is not there at all is another rule's
  /// business.
  private func isUnanswered(_ id: String, _ context: PlanContext) -> Bool {
    if let guide = context.guide {
      return guide.questionNumber(id).map { !context.isAnswered[$0] } ?? false
    }
    return id.hasText
      && !context.plan.reflections.contains { $0.question == id && $0.isAnswered }
  }

  /// The question as one reads it; its id where the ledetråd does not have it.
  private static func name(of id: String, _ context: PlanContext) -> String {
    guard let guide = context.guide, let number = guide.questionNumber(id) else {
      return id.mention
    }
    return Texts.quoted(guide.questionTexts[number])
  }
}

private enum Message {
  static func goal(_ goal: String, _ question: String) -> String {
    tr(
      "\(goal) bygger på spørgsmålet \(question), men det er ikke besvaret. Hvad var tanken bag målet?"
    )
  }
}
