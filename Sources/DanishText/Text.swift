extension String {
  /// Whether there is anything but white space.
  @inlinable public var hasText: Bool {
    // Spelled out for each of the two types: over StringProtocol it would not be specialized.
    // Nearly every text begins with what is none. A character may be millions of scalars: those are
    // looked at.
    unicodeScalars.contains { !$0.isWhiteSpace }
  }
}

extension String {
  /// Without white space at either end.
  public var trimmed: String {
    if let first = utf8.first, let last = utf8.last, first &- 0x21 < 0x5e, last &- 0x21 < 0x5e {
      return self
    }
    return self[...].trimmed
  }
}

extension String {
  /// Whether all of it is ASCII, and so needs no look into Unicode's tables.
  public var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

  /// Whether it is one line of characters that can be seen, ASCII or À to ÿ, with single spaces
  /// between. Nearly every id and name is; false says nothing of the others.
  public var isPlainLine: Bool { self[...].isPlainLine }
}

extension String {
  /// What stands between its runs of white space.
  public var blankSeparated: [Substring] { self[...].blankSeparated }
}

extension Unicode.Scalar {
  /// Whether it is white space (Unicode's White_Space, which is a closed list), without a look into the
  /// tables.
  @inlinable public var isWhiteSpace: Bool {
    switch value {
    case 0x09...0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f,
      0x3000:
      true
    default: false
    }
  }
}

extension Substring {
  /// As that of a whole text.
  public var isPlainLine: Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in utf8 {
      // The letters from À to ÿ are C3 and a byte that continues it, in UTF-8.
      let isSeen = byte &- 0x21 < 0x5e || byte == 0xc3 || byte & 0xc0 == 0x80
      guard isSeen || (byte == space && last != space) else { return false }
      last = byte
    }
    return last != space
  }

  /// What stands between its runs of white space.
  public var blankSeparated: [Substring] {
    var parts: [Substring] = []
    var start: Index?
    for index in unicodeScalars.indices {
      let isBlank = unicodeScalars[index].isWhiteSpace
      if isBlank, let begun = start {
        parts.append(self[begun..<index])
        start = nil
      } else if !isBlank, start == nil {
        start = index
      }
    }
    if let start { parts.append(self[start...]) }
    return parts
  }

  /// Whether there is anything but white space.
  public var hasText: Bool { unicodeScalars.contains { !$0.isWhiteSpace } }
}

extension StringProtocol {
  /// Without white space at either end.
  public var trimmed: String {
    // Scalars are looked at, since a character may be millions of them.
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}

extension String? {
  /// Whether there is anything but white space.
  @inlinable public var hasText: Bool { self?.hasText ?? false }
}

extension String {
  /// The same as one argument on a command line, for commands that are shown to be copied: in
  /// quotes where there is more in it than letters, digits and what is common in file names.
  public var asArgument: String {
    let path = hasPrefix("-") ? "./" + self : self
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+,:@%".contains($0) }
    if isPlain && !path.isEmpty { return path }
    if path.unicodeScalars.contains(where: { Self.escapes[$0] != nil }) {
      return path.asEscapedArgument
    }
    return "'"
      + path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  /// In the quotes of bash, zsh and POSIX 2024 that know escapes: a line break would tear the
  /// command in two.
  private var asEscapedArgument: String {
    let escaped = unicodeScalars.map { scalar in
      Self.escapes[scalar] ?? (scalar == "'" || scalar == "\\" ? "\\\(scalar)" : String(scalar))
    }
    return "$'" + escaped.joined() + "'"
  }

  /// Only escapes of letters: the digits of others would run into those of a number beside them.
  private static let escapes: [Unicode.Scalar: String] = [
    "\n": "\\n", "\r": "\\r", "\t": "\\t", "\u{B}": "\\v", "\u{C}": "\\f",
  ]
}
