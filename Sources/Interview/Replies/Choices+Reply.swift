import DanishText
import Dialogue
import PlanModel

extension CarryOverStep {
  /// A goal is taken along by the number of its theme, and left behind by a no.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .yes:
      themeNumber(scene).map { answer(String($0), scene) }
        ?? .again(say: [.hint(Texts.writeNumber)])
    case .unknown, .maybe, .pass: .keep(say: [.hint(Texts.leftForLater)])
    default: answer("", scene)
    }
  }
}

extension ThemeChoiceStep {
  /// The title is not lost by a no: without a theme it waits here.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    guard reply == .yes, case .change(let plan, let say, let next) = answer("", scene) else {
      return .again(say: [.hint(Texts.chooseTheme(scene.themes.count))])
    }
    return .change(plan, say: say, next: next)
  }
}

extension ThemeChangedStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .yes ? answer("", scene) : .keep(say: [.hint(Texts.leftForLater)])
  }
}

extension StatusStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? { .keep() }
}

extension ReviewStep {
  /// Whoever says yes looks at what is missing, where something is; whoever does not know is asked
  /// of what.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .yes, .maybe: answer(Gaps(scene).isDone ? "" : Texts.End.gapsWord, scene)
    case .unknown: answer(Texts.End.gapsWord, scene)
    default: answer("", scene)
    }
  }
}

extension GapsStep {
  /// A no goes back, as Enter does.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .no, .declined, .pass, .done: .keep()
    default: nil
    }
  }
}

extension SplitStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .yes || reply == .maybe ? .again(say: [.hint(Texts.writeNumber)]) : answer("", scene)
  }
}

extension AlsoThemesStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? { numbersReply(reply, scene) }
}

extension OriginStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    // A no to what is only proposed is the answer that it is none of them.
    let isProposed = scene.goal(goal)?.springsFrom.isEmpty ?? true
    return isProposed && reply == .no ? answer("", scene) : numbersReply(reply, scene)
  }
}

extension Step {
  /// Where numbers are asked for, a yes takes those on the line, and a no leaves it as it is.
  fileprivate func numbersReply(_ reply: Reply, _ scene: Scene) -> Answer {
    guard reply == .yes || reply == .maybe else { return .keep() }
    let standing = prompt(scene).prefill
    let isTaken = reply == .yes && standing.hasText
    return isTaken ? answer(standing, scene) : .again(say: [.hint(Texts.writeNumber)])
  }
}

extension MergeChoiceStep {
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .no || reply == .declined ? .again(say: [.hint(Texts.writeNumber)]) : answer("", scene)
  }
}
