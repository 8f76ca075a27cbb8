/// A table in a document: a row of headings, and rows that have as many cells.
public struct PassageTable: Sendable, Equatable {
  /// What the table shows, for those who hear it; shown above it, too.
  public let caption: String
  /// The columns' headings.
  public let columns: [String]
  /// The cells, row by row; a line break inside one stays.
  public let rows: [[String]]

  /// Makes a table. Rows are filled up with empty cells, or cut, to the number of columns.
  public init(caption: String, columns: [String], rows: [[String]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows.map { row in
      Array((row + Array(repeating: "", count: columns.count)).prefix(columns.count))
    }
  }

  /// The same with every text changed.
  func mapped(_ change: (String) -> String) -> PassageTable {
    PassageTable(
      caption: change(caption), columns: columns.map(change), rows: rows.map { $0.map(change) })
  }
}
