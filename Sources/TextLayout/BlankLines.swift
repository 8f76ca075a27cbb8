extension String {
  /// How many empty lines in a row are shown at most: more is no layout, and a file may have millions.
  private static let mostBlankLines = 2

  /// The text with no more empty lines in a row than two.
  var withoutBlankRuns: String {
    let breaks = Self.mostBlankLines + 1
    guard hasRun(of: breaks + 1) else { return self }
    var (kept, count) = ([UInt8](), 0)
    kept.reserveCapacity(utf8.count)
    for byte in utf8 {
      count = byte == 0x0A ? count + 1 : 0
      if count <= breaks { kept.append(byte) }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Whether so many line feeds stand side by side.
  private func hasRun(of length: Int) -> Bool {
    var count = 0
    for byte in utf8 {
      count = byte == 0x0A ? count + 1 : 0
      if count == length { return true }
    }
    return false
  }
}

extension String {
  /// The text's lines. Bytes are looked at where they say the same as characters, since that costs
  /// a tenth: only CR LF is one character of two.
  public var textLines: [Substring] {
    guard !utf8.contains(0x0D) else {
      return split(separator: "\n", omittingEmptySubsequences: false)
    }
    return utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
  }
}
