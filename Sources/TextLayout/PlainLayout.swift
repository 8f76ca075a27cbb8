extension String {
  /// The text in lines of at most that many columns, broken at word boundaries and safe to show
  /// in a terminal (see `visibleForm`).
  ///
  /// - Parameters:
  ///   - width: How many columns a line may take, the indent included.
  ///   - first: What stands before the first line: blanks, or a bullet.
  ///   - rest: What stands before the others, and before the first line of further paragraphs.
  /// - Returns: The lines, without line breaks; an empty text is one empty line.
  public func wrapped(to width: Int, first: String = "", rest: String? = nil) -> [String] {
    let rest = rest ?? String(repeating: " ", count: first.columns)
    let room = max(1, width - max(first.columns, rest.columns))
    let lines = LineWrapper(width: room).lines([Run(visibleForm)])
    let empty = rest.trimmedAtEnd
    return lines.enumerated().map { index, runs in
      let text = runs.map(\.text).joined()
      if index > 0 { return text.isEmpty ? empty : rest + text }
      return text.isEmpty ? first.trimmedAtEnd : first + text
    }
  }

  /// The text with blanks after it, so that it takes that many columns; longer texts stay.
  public func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
