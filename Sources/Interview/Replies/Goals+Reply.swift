import DanishText
import Dialogue
import PlanModel

extension NewGoalStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .yes ? .again(say: [.hint(Texts.writeIt)]) : answer("", scene)
  }
}

extension FreeGoalStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .yes ? .again(say: [.hint(Texts.writeIt)]) : answer("", scene)
  }
}

extension BareThemeStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .yes: answer("2", scene)
    case .irrelevant: answer("3", scene)
    default: answer("1", scene)
    }
  }
}

extension GoalOfferStep {
  /// Who does not want it is asked for a title instead.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    answer(reply == .yes ? "1" : "3", scene)
  }
}

extension GoalCardStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    guard let goal = scene.goal(goal), doubt == nil else { return nil }
    if !goal.toRevisit.isEmpty { return stillFits(reply, scene) }
    guard asked(scene) != nil else { return answer("", scene) }
    switch reply {
    case .yes, .maybe: return .again(say: [.hint(Texts.writeIt)])
    case .done: return answer("", scene)
    case .unknown: return unknown(scene)
    default: return skip("", scene)
    }
  }

  /// *Passer målet stadig?*
  private func stillFits(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .yes: nil
    case .no, .declined: .again(say: [.hint(Texts.whichRowNow)])
    default: .keep(say: [.hint(Texts.leftForLater)])
    }
  }
}
