import DanishText
import Dialogue
import PlanModel

/// What *ja, nej tak, ved ikke* mean where a text or a date is asked for: none of them is one.
extension FieldStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? { fieldReply(reply, scene) }

  func fieldReply(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .yes: confirmed(scene)
    case .maybe: kind == .prose ? nil : .again(say: [.hint(Texts.writeIt)])
    case .unknown where !value(scene).hasText:
      Acknowledgement.answer(for: [self], scene) ?? passed(scene)
    case .no, .declined, .unknown, .pass, .irrelevant, .done: passed(scene)
    }
  }

  /// What stands on the line is confirmed; where nothing does, it is still to be written.
  private func confirmed(_ scene: Scene) -> Answer {
    let standing = prompt(scene).prefill
    return standing.hasText ? answer(standing, scene) : .again(say: [.hint(Texts.writeIt)])
  }

  /// The field waits, and keeps what it has.
  private func passed(_ scene: Scene) -> Answer {
    value(scene).hasText ? .keep(say: [.hint(Texts.answerKept)]) : skip("", scene)
  }
}

extension GoalListStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    index == nil ? listReply(reply, scene) : fieldReply(reply, scene)
  }

  /// *Et tiltag mere?*
  private func listReply(_ reply: Reply, _ scene: Scene) -> Answer {
    if reply == .yes || reply == .maybe { return .again(say: [.hint(Texts.writeIt)]) }
    let isEmpty = scene.goal(goal).map { count($0) == 0 } ?? true
    if reply == .unknown, isEmpty, let answer = Acknowledgement.answer(for: [self], scene) {
      return answer
    }
    return .keep(say: isEmpty ? [.hint(Texts.leftForLater)] : [])
  }
}

extension DiscussionStep {
  /// *I hvilket forum har planen været?* can be answered with no.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    if reply == .yes || reply == .maybe { return fieldReply(reply, scene) }
    return index == nil || !value(scene).hasText ? .keep() : fieldReply(reply, scene)
  }
}

extension OmissionStep {
  /// That a theme is not relevant is a reason to leave it out.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .irrelevant: field == .reason ? nil : fieldReply(reply, scene)
    case .yes, .maybe: fieldReply(reply, scene)
    default: value(scene).hasText ? fieldReply(reply, scene) : answer("", scene)
    }
  }
}
