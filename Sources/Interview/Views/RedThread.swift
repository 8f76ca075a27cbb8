import DanishText
import Dialogue
import PlanModel

/// The red thread of each goal: theme → question → answer → goal → tiltag → tegn → evaluering,
/// with the places where it breaks.
enum RedThread {
  static func blocks(_ scene: Scene) -> [Block] {
    let goals = scene.plan.goals
    if goals.isEmpty { return [] }
    return [.subheading(Texts.redThread)] + goals.map { .tree(lines(of: $0, scene)) }
  }

  /// One goal's thread.
  static func lines(of goal: Goal, _ scene: Scene) -> [TreeLine] {
    let theme = goal.theme.flatMap { scene.guide.theme($0) }
    let top = TreeLine(
      depth: 0, mark: theme.map { scene.plan.coverage(of: $0).depth.mark } ?? .broken,
      text: theme?.title ?? Texts.noTheme)
    return [top] + origins(of: goal, scene)
      + [TreeLine(depth: 2, mark: goal.mark, text: PlanLines.name(goal))]
      + parts(of: goal)
  }

  private static func origins(of goal: Goal, _ scene: Scene) -> [TreeLine] {
    if goal.springsFrom.isEmpty {
      return [TreeLine(depth: 1, mark: .open, text: Texts.noOrigin)]
    }
    return goal.springsFrom.map { id in
      let answer = scene.plan.reflections.first { $0.question == id }?.answer
      let mark: Mark = !answer.hasText || goal.toRevisit.contains(id) ? .broken : .done
      return TreeLine(
        depth: 1, mark: mark, text: "\(id): \(answer.map { PlanLines.short($0) } ?? Texts.noAnswer)"
      )
    }
  }

  private static func parts(of goal: Goal) -> [TreeLine] {
    let actions = goal.actions.map { TreeLine(depth: 3, mark: .done, text: PlanLines.line($0)) }
    let signs = goal.signs.map { sign in
      TreeLine(depth: 4, mark: sign.isMeasurable ? .done : .partial, text: PlanLines.line(sign))
    }
    let evaluation = goal.evaluation.map(PlanLines.line) ?? ""
    return (actions.isEmpty ? [missing(.tiltag, depth: 3)] : actions)
      + (signs.isEmpty ? [missing(.tegn, depth: 4)] : signs)
      + [
        evaluation.isEmpty
          ? missing(.evaluering, depth: 5)
          : TreeLine(depth: 5, mark: .done, text: evaluation)
      ]
  }

  private static func missing(_ part: GoalPart, depth: Int) -> TreeLine {
    TreeLine(depth: depth, mark: .broken, text: Texts.missing(part))
  }
}
