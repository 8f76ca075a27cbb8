/// What differs between what two plans say, or one plan at two times.
///
/// It is empty where `Plan.contentFingerprint` is the same: status, discussions, follow-up and
/// signatures make no difference, nor does the order of goals and answers.
public struct PlanDifference: Sendable {
  /// The goals.
  public let goals: ListDifference<Goal>
  /// The answers.
  public let reflections: ListDifference<Reflection>
  /// The themes left out on purpose.
  public let omissions: ListDifference<Omission>
  /// The fields of the agreement that say something else.
  public let agreement: [FieldChange]
  /// Whether the later plan is an agreement.
  public let isAgreement: Bool

  /// Compares an earlier state with a later one.
  public init(from earlier: Plan, to later: Plan) {
    let (earlier, later) = (earlier.content, later.content)
    goals = ListDifference(from: earlier.goals, to: later.goals)
    reflections = ListDifference(from: earlier.reflections, to: later.reflections)
    omissions = ListDifference(from: earlier.omissions, to: later.omissions)
    agreement = (later.agreement ?? Agreement()).changes(since: earlier.agreement ?? Agreement())
    isAgreement = later.agreement != nil
  }

  /// Whether both say the same.
  public var isEmpty: Bool {
    goals.entries.allSatisfy(\.isUnchanged) && reflections.entries.allSatisfy(\.isUnchanged)
      && omissions.entries.allSatisfy(\.isUnchanged) && agreement.isEmpty
  }
}

extension PlanDifference {
  /// The fields of two plans that say something else and are no content: the centre, the status,
  /// drøftelser, follow-up. What only the program writes does not count.
  public static func besides(from earlier: Plan, to later: Plan) -> [FieldChange] {
    later.withoutContent.changes(since: earlier.withoutContent)
  }
}

extension Plan {
  /// The plan with all but what it says; its goals with no more than what tells them apart.
  fileprivate var withoutContent: Plan {
    var plan = self
    (plan.reflections, plan.omissions, plan.agreement, plan.fingerprints) = ([], [], nil, [])
    plan.goals = goals.filter { !$0.followUps.isEmpty || $0.retirement != nil }.map { goal in
      var rest = Goal()
      (rest.id, rest.followUps, rest.retirement) = (goal.id, goal.followUps, goal.retirement)
      return rest
    }
    return plan
  }
}
