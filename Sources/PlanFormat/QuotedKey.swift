/// A key between double quotation marks, with YAML's escapes read as the characters that they mean:
/// what is told of a key is looked through for what must not be shown, so it has to be the key itself.
enum QuotedKey {
  private static let single: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "\0", "a": "\u{7}", "b": "\u{8}", "t": "\t", "n": "\n", "v": "\u{b}", "f": "\u{c}",
    "r": "\r", "e": "\u{1b}", "N": "\u{85}", "_": "\u{a0}", "L": "\u{2028}", "P": "\u{2029}",
  ]
  private static let lengths: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]

  /// The text without its escapes; one that means nothing stays as it is.
  static func unescaped(_ text: String) -> String {
    guard text.contains("\\") else { return text }
    var result = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let mark = rest.popFirst() else {
        result.append(scalar)
        continue
      }
      guard let length = lengths[mark] else {
        result.append(single[mark] ?? mark)
        continue
      }
      let code = UInt32(String(rest.prefix(length)), radix: 16).flatMap(Unicode.Scalar.init)
      result.append(code ?? mark)
      if code != nil { rest = rest.dropFirst(length) }
    }
    return String(result)
  }
}
