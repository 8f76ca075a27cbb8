import Dialogue
import PlanModel
import PlanRules

/// The most important things that are still missing, each with the step that mends it. They are
/// the checker's own findings.
struct Gaps {
  struct Gap {
    var message: String
    var step: any Step
    var level: Level
  }

  /// How many are shown.
  private static let most = 3

  /// The gravest gaps that a step can mend, gravest first.
  let list: [Gap]

  /// Whether the plan has what it must have: what is left is advice, which one may follow or not.
  var isDone: Bool { !list.contains { $0.level >= .warning } }

  init(_ scene: Scene) {
    var gaps = Self.toRevisit(scene)
    for finding in Self.ranked(scene.findings()) {
      guard let step = StepFinder.step(for: finding, scene) else { continue }
      if gaps.contains(where: { $0.step.id == step.id }) { continue }
      let message = FindingWords.message(finding, scene)
      gaps.append(Gap(message: message, step: step, level: finding.level))
      if gaps.count >= Self.most { break }
    }
    list = Array(gaps.prefix(Self.most))
  }

  /// Goals whose answers have changed: the leader was told, and has not looked yet.
  private static func toRevisit(_ scene: Scene) -> [Gap] {
    scene.plan.goals.filter { !$0.toRevisit.isEmpty }.compactMap { goal in
      goal.id.map { id in
        Gap(
          message: Texts.goalToRevisit(id, goal.toRevisit), step: GoalCardStep(goal: id),
          level: .warning)
      }
    }
  }

  private static func ranked(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted {
      ($1.element.level, $0.offset) < ($0.element.level, $1.offset)
    }.map(\.element)
  }

  var blocks: [Block] {
    if list.isEmpty { return [] }
    let items = list.enumerated().map { number, gap in
      ListItem(
        number: number + 1, mark: gap.level >= .warning ? .open : nil, text: gap.message)
    }
    let heading = isDone ? Texts.adviceHeading : Texts.gapsHeading(list.count)
    return [.subheading(heading), .list(items)]
  }
}
