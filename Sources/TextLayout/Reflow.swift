extension String {
  /// The text with the line breaks taken out that only served to fit a window: those after a line
  /// of 60 columns and more, unless a point of a list begins there. Empty lines stay, two in a row at
  /// most.
  public var reflowed: String {
    guard utf8.contains(0x0A) else { return self }
    return withoutBlankRuns.joinedLines
  }

  private var joinedLines: String {
    var result = ""
    var lastLine = ""
    for (index, line) in textLines.enumerated() {
      if index > 0 { result += lastLine.flows(into: line) ? " " : "\n" }
      result += line
      lastLine = String(line)
    }
    return result
  }

  private static let full = 60

  private func flows(into next: Substring) -> Bool {
    guard columns >= Self.full, let first = next.first, !first.isWhitespace else { return false }
    return !next.beginsPoint
  }
}

extension Substring {
  fileprivate var beginsPoint: Bool {
    guard let head = split(separator: " ", maxSplits: 1).first else { return false }
    if ["-", "–", "*", "•"].contains(head) { return true }
    let digits = head.dropLast()
    return [".", ")"].contains(head.last) && !digits.isEmpty && digits.allSatisfy(\.isNumber)
  }
}
