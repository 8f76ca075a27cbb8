import DanishText

/// A line in the pieces that people put signs between: commas, semicolons, dashes, tabs.
enum Pieces {
  /// The last piece, and all before it.
  struct Last {
    var before: String
    var text: String
    /// Whether only a comma stands between them.
    var isComma: Bool
    /// Whether it is the cell of a table.
    var isCell: Bool
  }

  private static let separators = [", ", "; ", " – ", " — ", " - ", "\t", " | "]

  /// The last piece; nil where there is only one.
  static func last(of text: String) -> Last? {
    var found = separators.compactMap { sign in
      text.ranges(of: sign).last.map { (range: $0, isComma: sign == ", ") }
    }
    // A full stop divides only where a label follows: `Vinkevindue. Ansvarlig: Ida.`
    let stops = text.ranges(of: ". ").filter { stop in
      let rest = text[stop.upperBound...].lowercased()
      return (Texts.whoLabels + Texts.whenLabels).contains { rest.hasPrefix($0) }
    }
    if let stop = stops.last { found.append((stop, false)) }
    if let by = text.ranges(of: " v/").last {
      found.append((by.lowerBound..<text.index(after: by.lowerBound), false))
    }
    guard let last = found.max(by: { $0.range.lowerBound < $1.range.lowerBound }) else {
      return nil
    }
    let (before, piece) = (text[..<last.range.lowerBound], text[last.range.upperBound...])
    guard before.hasText, piece.hasText else { return nil }
    let isCell = ["\t", " | "].contains(text[last.range])
    return Last(
      before: before.trimmed, text: piece.trimmed, isComma: last.isComma, isCell: isCell)
  }

  /// All pieces in order.
  static func all(of text: String) -> [String] {
    var rest = text
    var pieces: [String] = []
    while let last = last(of: rest) {
      pieces.insert(last.text, at: 0)
      rest = last.before
    }
    return [rest.trimmed] + pieces
  }
}

extension String {
  /// What stands in brackets at the end, and the text before them.
  var lastBrackets: (before: String, inside: String)? {
    let text = trimmed.hasSuffix(").") ? String(trimmed.dropLast()) : trimmed
    guard text.last == ")", let open = text.lastIndex(of: "("), open > text.startIndex else {
      return nil
    }
    let inside = text[text.index(after: open)...].dropLast()
    return inside.hasText ? (text[..<open].trimmed, inside.trimmed) : nil
  }
}
