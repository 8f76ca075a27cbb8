import DanishText
import Dialogue
import PlanModel

extension ReflectionStep {
  /// A yes and a maybe may answer a question; nobody wants the rest to stand in the plan as an answer.
  /// A mere no answers no open question either: it is asked in a smaller way. On a stream nobody is
  /// there to be asked.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    if reply == .maybe || (reply == .no && !scene.isAttended) { return nil }
    if value(scene).hasText { return .keep(say: [.hint(Texts.answerKept)]) }
    if reply == .yes { return nil }
    switch reply {
    case .unknown, .no: return keepForMeeting(scene)
    case .irrelevant: return skip(Texts.notRelevant, scene)
    case .done: return .again(say: [.hint(Texts.doneHere)])
    default: return skip("", scene)
    }
  }

  /// The question is kept for the staff meeting, and a smaller one is asked.
  private func keepForMeeting(_ scene: Scene) -> Answer {
    guard case .change(let plan, _, _) = skip(UnknownYet.reason, scene) else { return .keep() }
    return .change(
      plan, say: [.hint(Texts.keptForMeeting)],
      next: scene.isAttended ? .to(SmallerQuestionStep(question: question)) : .onward)
  }
}

extension ProbeStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .yes ? .again(say: [.hint(Texts.writeIt)]) : .keep()
  }
}

extension SmallerQuestionStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .yes ? .again(say: [.hint(Texts.writeIt)]) : answer("", scene)
  }
}
