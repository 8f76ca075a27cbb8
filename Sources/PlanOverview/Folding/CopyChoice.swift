public import DanishText
public import PlanModel

/// Which of several files of one centre counts, and why; the same for all of them.
public enum CopyChoice: Sendable, Equatable {
  /// The others would not count by themselves.
  case counts
  /// All of it could be read.
  case whole
  /// The latest entry of opfølgning or drøftelse in it is newer.
  case newerContent(PlanDate)
  /// It is further in its process.
  case status(PlanStatus)
  /// Its file is newer.
  case newerFile
  /// There is nothing between them: it comes first by name.
  case name

  /// Whether the first goes before the second, and the reason of whichever does.
  static func compare(_ one: CentreRow, _ other: CentreRow) -> (isFirst: Bool, reason: CopyChoice) {
    func order<Value: Comparable>(
      _ value: (CentreRow) -> Value, _ reason: (CentreRow) -> CopyChoice
    ) -> (Bool, CopyChoice)? {
      let (left, right) = (value(one), value(other))
      if left == right { return nil }
      return left > right ? (true, reason(one)) : (false, reason(other))
    }
    return order({ $0.isDelivered ? 1 : 0 }) { _ in .counts }
      ?? order({ $0.reading == .whole ? 1 : 0 }) { _ in .whole }
      ?? order({ $0.lastChange?.dayNumber ?? Int.min }) { row in
        row.lastChange.map { .newerContent($0) } ?? .name
      }
      ?? order({ $0.status.flatMap { PlanStatus.allCases.firstIndex(of: $0) } ?? -1 }) { row in
        row.status.map { .status($0) } ?? .name
      }
      ?? order({ $0.changed ?? Int64.min }) { _ in .newerFile }
      ?? ((one.file ?? "").utf8.lexicographicallyPrecedes((other.file ?? "").utf8), .name)
  }
}

extension Plan {
  /// The newest day that the plan itself tells something happened on: an opfølgning or a drøftelse.
  var lastChange: PlanDate? {
    let followed = goals.indices.flatMap { goals[$0].followUps.compactMap(\.date?.value) }
    return (followed + discussions.compactMap(\.date?.value)).max()
  }
}
