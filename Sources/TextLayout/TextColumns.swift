extension [String] {
  /// The texts in as many columns as a window has room for, read downwards; safe to show. A text
  /// that is too long is broken at words.
  public func inColumns(of width: Int, margin: String = "  ") -> [String] {
    let gap = 2
    let texts = map { String($0.toldForm.map { $0.isNewline ? " " : $0 }) }
    let longest = (texts.map(\.columns).max() ?? 0) + gap
    let columns = Swift.max(1, (width - 1 - margin.columns + gap) / longest)
    if columns == 1 { return texts.flatMap { $0.wrapped(to: width - 1, first: margin) } }
    let rows = (count + columns - 1) / columns
    return (0..<rows).map { row in
      let parts = stride(from: row, to: count, by: rows).map { texts[$0] }
      let last = parts.count - 1
      return margin
        + parts.enumerated().map { $0 == last ? $1 : $1.padded(to: longest) }.joined()
    }
  }
}
