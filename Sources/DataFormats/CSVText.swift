import Language

/// CSV as Danish Excel opens it rightly: UTF-8 with a byte order mark, semicolons, CRLF.
public enum CSVText {
  /// What a file begins with.
  public static let mark = "\u{FEFF}"

  /// One row, with its line end.
  public static func row(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ";") + "\r\n"
  }

  /// One row of data. Its columns and words are Danish in every language, since spreadsheets and
  /// scripts stand on them.
  public static func data(_ cells: @autoclosure () -> [String]) -> String {
    row(Language.danish.speaking(cells))
  }

  /// A cell. What a spreadsheet would take for a formula gets an apostrophe before it and
  /// stays text.
  private static func cell(_ text: String) -> String {
    let safe = isFormula(text) ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { "\";\r\n".unicodeScalars.contains($0) })
    else { return safe }
    return "\"" + safe.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
  }

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r"].contains(first)
  }
}
