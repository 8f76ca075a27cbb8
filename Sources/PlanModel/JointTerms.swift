import DanishText

/// What the sides of a joint goal are to agree on, as one of them says it.
public struct JointTerms: Sendable {
  private let kind: JointKind?
  private let coordinator: String?
  private let deadline: PlanDate?
  /// The last entry's status, where it is a final word.
  private let outcome: FollowUpStatus?

  /// What a goal says.
  public init(_ goal: Goal) {
    kind = goal.joint?.kind?.value
    coordinator = goal.joint?.coordinator.flatMap {
      $0.hasText ? PlainSpelling.of($0.trimmed) : nil
    }
    deadline = goal.deadline?.value
    outcome = (goal.lastFollowUp?.status?.value).flatMap { $0.isFinal ? $0 : nil }
  }

  /// What two sides do not agree on, of what both of them say.
  public func disputes(with other: JointTerms) -> [JointDispute] {
    JointDispute.allCases.filter { dispute in
      switch dispute {
      case .kind: Self.differ(kind, other.kind)
      case .coordinator: Self.differ(coordinator, other.coordinator)
      case .deadline: Self.differ(deadline, other.deadline)
      case .outcome: Self.differ(outcome, other.outcome)
      }
    }
  }

  private static func differ<Value: Equatable>(_ ours: Value?, _ theirs: Value?) -> Bool {
    guard let ours, let theirs else { return false }
    return ours != theirs
  }
}

/// Something that two sides of a joint goal do not agree on; the words are those of the plan's keys.
public enum JointDispute: String, Sendable, CaseIterable {
  case kind = "slags"
  case coordinator = "tovholder"
  case deadline = "frist"
  /// Their last words are not the same.
  case outcome = "status"
}
