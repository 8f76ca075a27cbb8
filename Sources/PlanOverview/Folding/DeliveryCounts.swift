/// What every headline says: how many of the list have delivered, and what else lies there.
public struct DeliveryCounts: Sendable, Equatable {
  /// The centres on the list; nil without one.
  public var expected: Int?
  /// The centres, of the list where there is one, that have delivered.
  public var delivered = 0
  /// Plans that would count were their centres on the list.
  public var unlisted = 0
  /// The files of each kind that do not count; `.delivered` and `.missing` are not among them.
  public var files: [Delivery: Int] = [:]
  /// What the files are that are no plans, each once, in the order of `ForeignKind`.
  public var foreignKinds: [ForeignKind] = []
  /// Further plans of centres of which another one counts.
  public var doubles = 0

  /// The number of files of a kind.
  public subscript(delivery: Delivery) -> Int { files[delivery] ?? 0 }
}

extension Overview {
  /// The figures; those of a kind of centre where only that is shown. Which gaps or themes are
  /// shown makes no difference.
  public var deliveries: DeliveryCounts {
    var counts = DeliveryCounts()
    counts.expected = hasList ? roll.count : nil
    counts.delivered = delivered
    counts.unlisted = unlisted.count
    counts.doubles = doubles.count
    for row in roll where row.file != nil && !row.isDelivered { counts.add(row) }
    for row in others { counts.add(row) }
    counts.foreignKinds = ForeignKind.allCases.filter { kind in
      others.contains { $0.foreign == kind }
    }
    return counts
  }
}

extension DeliveryCounts {
  fileprivate mutating func add(_ row: CentreRow) { files[row.delivery, default: 0] += 1 }
}
