/// A small table in plain text: headings, and rows with a text for each.
public struct TextTable: Sendable {
  /// What stands over the columns.
  public var headings: [String]
  /// The rows, each with as many texts as there are headings.
  public var rows: [[String]]

  /// Between two columns.
  private static let gap = "  "

  /// Makes a table.
  public init(headings: [String], rows: [[String]]) {
    self.headings = headings
    self.rows = rows.map { $0.map(\.visibleForm) }
  }

  /// The lines, aligned, the last column wrapped to the width; one thing under the other where
  /// the window is too narrow for that.
  public func lines(width: Int) -> [String] {
    let widths = headings.indices.map { column in
      ([headings] + rows).map { $0[column].columns }.max() ?? 0
    }
    let fixed = widths.dropLast().reduce(0) { $0 + $1 + Self.gap.columns }
    let room = width - fixed
    guard room >= min(20, widths.last ?? 0) else { return stacked }
    return ([headings] + rows).flatMap { line($0, widths, width) }
  }

  private func line(_ row: [String], _ widths: [Int], _ width: Int) -> [String] {
    let fixed = row.indices.dropLast().map { row[$0].padded(to: widths[$0]) + Self.gap }.joined()
    let rest = String(repeating: " ", count: fixed.columns)
    return (row.last ?? "").wrapped(to: width, first: fixed, rest: rest)
  }

  /// Every row as `heading: text` under each other, with an empty line between rows.
  private var stacked: [String] {
    Array(rows.map { row in zip(headings, row).map { "\($0): \($1)" } }.joined(separator: [""]))
  }

  /// Every row as one line that makes sense read aloud: `heading: text; heading: text`.
  public var sentences: [String] {
    rows.map { row in zip(headings, row).map { "\($0): \($1)" }.joined(separator: "; ") }
  }
}
