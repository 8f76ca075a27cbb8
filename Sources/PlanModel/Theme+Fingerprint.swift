extension Theme {
  /// Twelve hexadecimal digits that change when the theme's text or questions change.
  ///
  /// Title, introduction and the questions' ids and texts count; help and examples do not.
  /// White space is folded, so that wrapping a line differently changes nothing.
  /// The hash is FNV-1a, 64 bits (Fowler, Noll, Vo), folded to 48.
  public var fingerprint: String {
    let parts = [title, about ?? ""] + questions.flatMap { [$0.id, $0.text] }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      let folded = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for byte in Array(folded.utf8) + [0] {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    let short = (hash ^ (hash >> 48)) & 0xffff_ffff_ffff
    let digits = String(short, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
