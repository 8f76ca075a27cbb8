import DanishText
import Dialogue
import PlanModel
import PlanRules

/// *We do not know that yet*: a gap that the leader has seen and leaves. The plan keeps it as an
/// undtagelse with that reason, so that the checker counts it and HR reads it.
enum Acknowledgement {
  /// Whether an undtagelse's reason is this one.
  static func isReason(_ reason: String) -> Bool {
    UnknownYet.begins(reason)
  }

  /// A plan in which these findings are acknowledged.
  static func of(_ findings: [Finding], in plan: Plan) -> Plan {
    var plan = plan
    for finding in findings {
      let exemption = Exemption(
        rule: finding.rule, goal: goal(of: finding, in: plan), reason: UnknownYet.reason + ".")
      if !plan.exemptions.contains(exemption) { plan.exemptions.append(exemption) }
    }
    return plan
  }

  /// Gaps that are not known yet: the plan says so, and so does the answer. `next` says where one
  /// goes, by what is missing then.
  static func answer(
    for gaps: [Gaps.Gap], _ scene: Scene, next: (Gaps) -> Next
  ) -> Answer {
    let plan = of(gaps.compactMap(\.finding), in: scene.plan)
    var after = scene
    after.plan = plan
    return .change(
      plan, say: [.success(Texts.End.acknowledged(gaps.count))], next: next(Gaps(after)))
  }

  /// *Ved ikke* where steps ask for a part of the plan: that it is not known yet stands in the plan,
  /// and is said. Nil where the checker misses nothing there that may wait so.
  static func answer(
    for steps: [any Step], _ scene: Scene, next: Next = .onward
  ) -> Answer? {
    let findings = scene.findings().filter { finding in
      guard finding.canBeAcknowledged, let place = StepFinder.step(for: finding, scene) else {
        return false
      }
      return steps.contains(where: place.isPart)
    }
    if findings.isEmpty { return nil }
    return .change(
      of(findings, in: scene.plan), say: [.success(Texts.End.acknowledged(findings.count))],
      next: next)
  }

  /// Whether a part of a goal is not known yet, as the plan says.
  static func covers(_ part: GoalPart, of goal: Goal, in plan: Plan) -> Bool {
    guard let id = goal.id, part.mark(goal) != .done else { return false }
    return plan.exemptions.contains { exemption in
      exemption.goal == id && isOurs(exemption)
        && exemption.rule.flatMap { RuleRegistry.rule($0) }?.about.leadsTo.part == part
    }
  }

  /// The plan without acknowledgements of what is known by now.
  static func tidied(_ plan: Plan, by checker: Checker) -> Plan {
    guard plan.exemptions.contains(where: isOurs) else { return plan }
    var bare = plan
    bare.exemptions.removeAll(where: isOurs)
    let open = Set(checker.check(bare).findings.map { [$0.rule, goal(of: $0, in: plan)] })
    var tidied = plan
    tidied.exemptions.removeAll { isOurs($0) && !open.contains([$0.rule, $0.goal]) }
    return tidied
  }

  private static func isOurs(_ exemption: Exemption) -> Bool {
    exemption.reason.map(isReason) ?? false
  }

  /// The goal that a finding is about; nil where it is about the whole plan.
  static func goal(of finding: Finding, in plan: Plan) -> String? {
    guard let index = finding.path.goalIndex, plan.goals.indices.contains(index) else { return nil }
    return plan.goals[index].id
  }
}

extension FieldPath {
  /// The number of the goal that the path leads into.
  var goalIndex: Int? {
    guard steps.count > 1, steps[0] == .key(PlanKey.localGoals.rawValue),
      case .index(let index) = steps[1]
    else { return nil }
    return index
  }
}

extension RuleTarget {
  /// The part of a goal that it is, or is in.
  fileprivate var part: GoalPart? {
    switch self {
    case .part(let key): GoalPart(rawValue: key.rawValue)
    case .measures: .tegn
    case .place, .goalOfAnswer, .newGoal, .questions, .themeText, .omission: nil
    }
  }
}
