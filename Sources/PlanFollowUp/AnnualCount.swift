/// How many goals are in each column.
public struct AnnualCount: Sendable, Equatable {
  /// The goals in all; the columns add up to it.
  public private(set) var goals = 0
  private var columns: [AnnualColumn: Int] = [:]

  /// Counts nothing yet.
  init() {}

  /// Counts some goals.
  init(_ entries: [AnnualEntry]) {
    for entry in entries { add(entry) }
  }

  /// Counts a goal, once.
  mutating func add(_ entry: AnnualEntry) {
    goals += 1
    columns[entry.column, default: 0] += 1
  }

  /// How many are in a column.
  public subscript(_ column: AnnualColumn) -> Int { columns[column] ?? 0 }
}
