import DanishText

/// Text broken into lines that are narrow enough.
struct TextLines {
  /// The size of the letters.
  let size: Double
  /// How wide a line may be.
  let width: Double

  /// The text in at most so many lines; what there is no room for becomes an ellipsis.
  ///
  /// - Parameters:
  ///   - text: The text, on one line.
  ///   - most: The most lines, at least one.
  ///   - indent: What the first line has less room for.
  /// - Returns: The lines; none where there is no text.
  func broken(_ text: String, most: Int, indent: Double = 0) -> [String] {
    var lines: [String] = []
    var rest = Substring(text.trimmed)
    while !rest.isEmpty {
      let room = lines.isEmpty ? width - indent : width
      if lines.count == most - 1 {
        lines.append(shortened(rest, to: room))
        break
      }
      let line = beginning(of: rest, within: room)
      lines.append(String(line))
      rest = rest[line.endIndex...].drop { $0 == " " }
    }
    return lines
  }

  /// The text, or as much of it as there is room for, with an ellipsis.
  func shortened(_ text: Substring, to room: Double) -> String {
    let kept = fitting(text, within: room)
    if kept.endIndex == text.endIndex { return String(text) }
    let short = fitting(text, within: room - TextExtent.width("…", size: size))
    return String(short).trimmed + "…"
  }

  /// As many words as there is room for; part of the first where there is not even room for that.
  private func beginning(of text: Substring, within room: Double) -> Substring {
    let kept = fitting(text, within: room)
    if kept.endIndex == text.endIndex { return text }
    if text[kept.endIndex] == " " { return kept }
    guard let space = kept.lastIndex(of: " ") else {
      return kept.isEmpty ? text.prefix(1) : kept
    }
    return text[..<space]
  }

  private func fitting(_ text: Substring, within room: Double) -> Substring {
    var (taken, end) = (0.0, text.startIndex)
    while end < text.endIndex {
      let next = text.index(after: end)
      taken += TextExtent.width(text[end..<next], size: size)
      if taken > room { break }
      end = next
    }
    return text[..<end]
  }
}
