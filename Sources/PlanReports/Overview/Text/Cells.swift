import PlanOverview
import TextLayout

/// Text in columns of a terminal.
enum Cells {
  /// How many columns a text takes.
  static func width(_ text: some StringProtocol) -> Int { text.columns }

  /// Filled up with blanks, or cut with `…` at a character.
  static func fit(_ text: String, _ columns: Int) -> String {
    shortened(text, columns).padded(to: columns)
  }

  /// Filled up with blanks on the left.
  static func right(_ text: String, _ columns: Int) -> String {
    let text = shortened(text, columns)
    return blanks(columns - width(text)) + text
  }

  /// Cut with `…` where it is too long, if possible at the end of a word.
  static func shortened(_ text: String, _ columns: Int) -> String {
    guard width(text) > columns, columns > 0 else { return columns > 0 ? text : "" }
    var kept = ""
    var used = 0
    for character in text {
      used += character.columns
      if used > columns - 1 { break }
      kept.append(character)
    }
    if let blank = kept.lastIndex(of: " "), width(kept[..<blank]) * 3 >= columns * 2 {
      kept = String(kept[..<blank])
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// Pieces after each other with a gap between them, in as few lines as they fit into; no piece is
  /// broken.
  static func filled(_ pieces: [String], _ columns: Int) -> [String] {
    pieces.reduce(into: []) { lines, piece in
      let longer = lines.last.map { "\($0)   \(piece)" }
      if let longer, width(longer) <= columns {
        lines[lines.count - 1] = longer
      } else {
        lines.append(piece)
      }
    }
  }

  /// Broken into lines at word boundaries; further lines begin with the indent.
  static func wrapped(_ text: String, _ columns: Int, indent: String = "") -> [String] {
    CleanText.oneLine(text).wrapped(to: columns, rest: indent)
  }
}
