/// A text with the escapes of YAML's double quotation marks.
enum EscapedText {
  /// The text that is meant: characters by their numbers as they are, all else as a space.
  static func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let letter = rest.popFirst() else {
        scalars.append(scalar)
        continue
      }
      let length = ["x": 2, "u": 4, "U": 8][letter] ?? 0
      let digits = String(rest.prefix(length))
      if length > 0, let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
        rest = rest.dropFirst(length)
        scalars.append(scalar)
      } else {
        scalars.append(" ")
      }
    }
    return String(scalars)
  }
}
