/// Text in lines that every mail server carries (RFC 2045, 6.7).
public enum QuotedPrintable {
  /// The most characters of a line, without its end.
  private static let longest = 76

  /// A line of text as lines of ASCII; all but the last end in `=`, which says that the line goes on.
  public static func lines(_ text: String) -> [String] {
    var lines = [""]
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isLast = place == scalars.count - 1
      let sign = encoded(scalar, isLast: isLast)
      // Room for the sign that the line goes on.
      if lines[lines.count - 1].utf8.count + sign.utf8.count > longest - 1 {
        lines[lines.count - 1] += "="
        lines.append("")
      }
      lines[lines.count - 1] += sign
    }
    return lines
  }

  /// All bytes of a character together, so that none is broken over two lines.
  private static func encoded(_ scalar: Unicode.Scalar, isLast: Bool) -> String {
    let isSpace = scalar == " " || scalar == "\t"
    if scalar.isASCII, scalar != "=", (0x21...0x7e).contains(scalar.value) || isSpace && !isLast {
      return String(scalar)
    }
    return String(scalar).utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "=" + (digits.count < 2 ? "0" + digits : digits)
    }.joined()
  }
}
