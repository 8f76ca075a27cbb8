/// How one text is written in YAML so that every reader, also one that guesses types, gets back
/// the same text.
enum ScalarText {
  /// Texts longer than this become block text.
  static let longestInline = 80

  /// Whether a text is better off as block text, and can be.
  static func wantsBlock(_ text: String) -> Bool {
    (text.utf8.contains(0x0A) || isLongerThan(longestInline, text)) && canBeBlock(text)
  }

  /// Whether a text has more scalars; those after them are not counted. Not characters: one may be
  /// millions of accents.
  static func isLongerThan(_ count: Int, _ text: String) -> Bool {
    guard text.utf8.count > count else { return false }
    let scalars = text.unicodeScalars
    let end = scalars.endIndex
    return scalars.index(scalars.startIndex, offsetBy: count + 1, limitedBy: end) != nil
  }

  /// Whether block text can hold it: nothing in it needs an escape.
  static func canBeBlock(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0 == "\n" || isPrintable($0) }
      && text.unicodeScalars.contains { !$0.properties.isWhitespace }
  }

  /// The header and the lines of a block text, indented; ends with a line break.
  static func block(_ text: String, indent: Int) -> (header: String, body: String) {
    // By bytes: in what can be a block, each line feed is a character of its own.
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let margin = String(repeating: " ", count: indent)
    var body = ""
    for line in lines {
      if !line.isEmpty { body += margin }
      body.append(contentsOf: Substring(line))
      body += "\n"
    }
    let first = lines.first { !$0.isEmpty }?.first
    let needsIndicator = first == UInt8(ascii: " ") || first == UInt8(ascii: "\t")
    return (needsIndicator ? "|2" : "|", body)
  }

  /// The text on one line: plain where that is safe, in quotation marks otherwise.
  static func inline(_ text: String, inFlow: Bool) -> String {
    isPlain(text, inFlow: inFlow) ? text : quoted(text)
  }

  /// The text in quotation marks: what may stand as it is, is copied run by run.
  static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var quoted = "\""
    var run = text.startIndex
    for place in scalars.indices {
      guard let escape = escape(of: scalars[place]) else { continue }
      quoted += text[run..<place]
      quoted += escape
      run = scalars.index(after: place)
    }
    return quoted + text[run...] + "\""
  }

  /// How a character is written that cannot stand as it is; nil for all others.
  private static func escape(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    default:
      if isPrintable(scalar) { return nil }
      switch scalar.value {
      case ...0xFF: return "\\x" + hexadecimal(scalar.value, digits: 2)
      case ...0xFFFF: return "\\u" + hexadecimal(scalar.value, digits: 4)
      default: return "\\U" + hexadecimal(scalar.value, digits: 8)
      }
    }
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    String(unsafeUninitializedCapacity: digits) { buffer in
      for place in 0..<digits {
        let digit = UInt8(value >> (4 * (digits - 1 - place)) & 0xF)
        buffer[place] = digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
      }
      return digits
    }
  }

  /// What may stand in a file as it is: no control, direction or zero-width characters, and none
  /// of the line breaks that only YAML knows.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    // Nearly all text is ASCII, letters and accents to U+036F, dashes and quotation marks; of these
    // only the soft hyphen is seen by nobody.
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x0370, 0x2010...0x2027: return true
    case ..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF:
      return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      // Zero-width joiners hold emoji together; the rest are seen by nobody.
      return scalar.value == 0x200D
    default: return true
    }
  }

  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      !"-?:,[]{}#&*!|>'\"%@`= ".unicodeScalars.contains(first), last != " ", last != ":",
      !endsEarly(text), !text.utf8.starts(with: "...".utf8),
      text.unicodeScalars.allSatisfy(isPrintable)
    else { return false }
    if inFlow, text.unicodeScalars.contains(where: { ",[]{}".unicodeScalars.contains($0) }) {
      return false
    }
    return !looksLikeMoreThanText(text)
  }

  /// Whether it has `: ` or ` #` in it, with which a plain text ends. Looked for byte by byte: a
  /// search for strings costs more than all the rest.
  private static func endsEarly(_ text: String) -> Bool {
    let (space, colon, hash) = (UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: "#"))
    var last = UInt8(0)
    for byte in text.utf8 {
      if last == colon && byte == space || last == space && byte == hash { return true }
      last = byte
    }
    return false
  }

  /// Words and figures that a reader of YAML 1.1 or 1.2 takes for something other than text.
  private static func looksLikeMoreThanText(_ text: String) -> Bool {
    if text.utf8.count <= longestTypedWord, typedWords.contains(text.lowercased()) { return true }
    guard let first = text.utf8.first else { return false }
    let startsLikeNumber =
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
      || [UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "<")].contains(first)
    guard startsLikeNumber else { return false }
    return text.utf8.allSatisfy { byte in
      "0123456789abcdefABCDEFxXoOtTzZ_.,:+-<~ ".utf8.contains(byte)
    }
  }

  private static let longestTypedWord = 5

  private static let typedWords: Set<String> = [
    "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "+.inf",
    "-.inf", "<<",
  ]
}
