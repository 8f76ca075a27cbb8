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
    let widths = naturalWidths
    let fixed = widths.dropLast().reduce(0) { $0 + $1 + Self.gap.columns }
    let room = width - fixed
    guard room >= min(20, widths.last ?? 0) else { return stacked }
    return ([headings] + rows).flatMap { line($0, widths, width) }
  }

  /// No column has to be wider than this for the sake of one long word, in columns of the window.
  private static let longestWord = 24

  /// The lines, aligned, with every column as wide as there is room for: where they do not fit,
  /// the widest give way first, and their texts go on below, broken between words. Nil where even
  /// that is too wide.
  public func fitted(to width: Int) -> [String]? {
    var widths = naturalWidths
    let least = columnWidths { $0.split(separator: " ").map { String($0).columns }.max() ?? 0 }
    var excess = widths.reduce(Self.gap.columns * (widths.count - 1) - width, +)
    while excess > 0 {
      let wide = widths.indices.filter { widths[$0] > min(least[$0], Self.longestWord) }
      guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return ([headings] + rows).flatMap { wrapped($0, widths) }
  }

  private var naturalWidths: [Int] { columnWidths(\.columns) }

  private func columnWidths(_ width: (String) -> Int) -> [Int] {
    headings.indices.map { column in
      ([headings] + rows).map { width($0[column]) }.max() ?? 0
    }
  }

  private func wrapped(_ row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { $0.wrapped(to: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let texts = zip(cells, widths).map { cell, width in
        (line < cell.count ? cell[line] : "").padded(to: width)
      }
      return texts.joined(separator: Self.gap).trimmedAtEnd
    }
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
