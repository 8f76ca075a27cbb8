extension String {
  /// The text as a message may show it: on one line, without hidden characters, CPR numbers
  /// masked, and never longer than an id (40 characters).
  public var mention: String { mention(atMost: 40) }

  /// The same, with a limit of one's own in characters, at most 190.
  public func mention(atMost limit: Int) -> String {
    if utf8.count <= limit, isPlainLine { return CPRNumber.masked(self) }
    let part = String(unicodeScalars.prefix(200))
    let line =
      part.isPlainLine
      ? part
      : HiddenCharacters.removed(from: part).blankSeparated.joined(separator: " ")
    let masked = CPRNumber.masked(line)
    return masked.count <= limit ? masked : masked.prefix(limit - 1) + "…"
  }
}
