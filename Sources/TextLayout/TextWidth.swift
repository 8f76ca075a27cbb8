import CUTF8Proc

extension StringProtocol {
  /// How many columns of a terminal the text takes. Without control characters in it.
  public var columns: Int {
    // Letters from À to ÿ begin with C3 and take one column each, as ASCII does: most text is no
    // more than that.
    var letters = 0
    for byte in utf8 where byte >= 0xC0 {
      guard byte == 0xC3 else { return reduce(0) { $0 + $1.columns } }
      letters += 1
    }
    return utf8.count - letters
  }

  /// Whether it takes more columns of a terminal; those after them are not counted.
  func takesMore(than columns: Int) -> Bool {
    guard utf8.count > columns else { return false }
    var left = columns
    return contains { character in
      left -= character.columns
      return left < 0
    }
  }
}

extension Character {
  /// How many columns of a terminal the character takes: what its widest scalar takes, so that a
  /// letter with its accents is one, and a flag of two letters is two.
  public var columns: Int {
    if let ascii = asciiValue, (0x20..<0x7F) ~= ascii { return 1 }
    let scalars = unicodeScalars
    if scalars.count > 1, let first = scalars.first, (0x1F1E6...0x1F1FF) ~= first.value { return 2 }
    return scalars.reduce(0) { max($0, Int(utf8proc_charwidth(Int32(bitPattern: $1.value)))) }
  }
}
