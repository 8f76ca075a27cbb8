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
    Self.disputes(among: [self, other])
  }

  /// What any two of some sides do not agree on, of what both of them say.
  public static func disputes(among sides: [JointTerms]) -> [JointDispute] {
    JointDispute.allCases.filter { dispute in
      switch dispute {
      case .kind: differ(sides.lazy.compactMap(\.kind))
      case .coordinator: differ(sides.lazy.compactMap(\.coordinator))
      case .deadline: differ(sides.lazy.compactMap(\.deadline))
      case .outcome: differ(sides.lazy.compactMap(\.outcome))
      }
    }
  }

  /// Whether two of them do: then one is not as the first.
  private static func differ<Values: Sequence>(_ values: Values) -> Bool
  where Values.Element: Equatable {
    var first: Values.Element?
    for value in values {
      guard let first else {
        first = value
        continue
      }
      if value != first { return true }
    }
    return false
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
