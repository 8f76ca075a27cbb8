public import PlanModel
public import PlanRules

/// What a plan still lacks before it is done: the one source for the conversation's end, for coming
/// back, and for the list of plans to go on with. It is what the checker finds, and nothing else.
public struct PlanGaps: Sendable {
  /// What must be mended, filled in or acknowledged, in the checker's order.
  public let findings: [Finding]
  /// Goals whose answers have changed and that nobody has looked at since.
  public let toRevisit: [Goal]
  /// What the plan says is not known yet.
  public let acknowledged: [Finding]
  /// What the checker says besides: one may follow it or not.
  let advice: [Finding]

  /// How many things are missing.
  public var count: Int { findings.count + toRevisit.count }
  /// Whether nothing is: what is not known yet has been acknowledged.
  public var isDone: Bool { count == 0 }

  /// Looks a plan through. The checker is the one of the plan's ledetråd.
  public init(_ plan: Plan, checker: Checker) { self.init(plan, checker.check(plan)) }

  /// Sorts what the checker says of a plan.
  init(_ plan: Plan, _ result: CheckResult) {
    findings = result.findings.filter(\.mustBeSettled)
    advice = result.findings.filter { !$0.mustBeSettled }
    acknowledged = result.exempted.filter { Acknowledgement.isReason($0.reason) }.map(\.finding)
    toRevisit = plan.goals.filter { !$0.toRevisit.isEmpty }
  }
}

extension Finding {
  /// Whether a plan is not done as long as this is found: it is an error or a warning, or it speaks
  /// of a field that is empty or vague.
  fileprivate var mustBeSettled: Bool { level >= .warning || isAboutField }

  /// Whether it speaks of a field of the centre or of a goal that is empty, or says too little.
  private var isAboutField: Bool {
    guard let about, about.topic != .written, path.steps.count > 1,
      case .key(let top)? = path.steps.first
    else { return false }
    return top == PlanKey.center.rawValue || about.leadsTo.isPart
  }

  /// Whether *we do not know that yet* is an answer to it.
  var canBeAcknowledged: Bool {
    guard let about, !about.isFirm else { return false }
    return isAboutField
  }
}

extension RuleTarget {
  /// Whether it is a part of a goal, or its figures.
  fileprivate var isPart: Bool {
    switch self {
    case .part, .measures: true
    case .place, .goalOfAnswer, .newGoal, .questions, .themeText, .omission: false
    }
  }
}
