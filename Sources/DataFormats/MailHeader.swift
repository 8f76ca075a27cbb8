import DanishText

/// The fields at the head of a mail (RFC 5322), with text that is not ASCII in encoded words (RFC
/// 2047).
public enum MailHeader {
  /// The most characters of a line, without its end.
  private static let longest = 76
  /// The most bytes of text in one encoded word: as base64 and with what stands around it, it fits
  /// into a line behind the field's name.
  private static let piece = 36

  /// A field's lines: a text in encoded words, and what follows it as it is.
  ///
  /// - Parameters:
  ///   - name: The field's name, ASCII.
  ///   - text: The text; line ends and other control characters in it become spaces.
  ///   - tail: ASCII that is written behind it, such as an address.
  /// - Returns: The lines, without their ends.
  public static func field(_ name: String, _ text: String, then tail: String = "") -> [String] {
    let line = "\(name): \(plain(text))\(tail)"
    if isPlain(text), line.utf8.count <= longest { return [line] }
    var lines = words(text)
    lines[0] = "\(name): \(lines[0])"
    if let last = lines.last, !tail.isEmpty {
      if last.utf8.count + tail.utf8.count <= longest {
        lines[lines.count - 1] += tail
      } else {
        lines.append(tail.hasPrefix(" ") ? tail : " " + tail)
      }
    }
    return lines
  }

  /// Whether a text may stand as it is, also as somebody's name: letters, digits and spaces.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
        || (0x61...0x7a).contains(byte) || byte == 0x20
    }
  }

  private static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) { return text }
    let isControl = { (scalar: Unicode.Scalar) in scalar.value < 0x20 || scalar.value == 0x7f }
    return String(text.map { $0.unicodeScalars.contains(where: isControl) ? " " : $0 })
  }

  /// Encoded words, one a line, none of which breaks a character; all but the first begin with the
  /// space that says that the field goes on.
  private static func words(_ text: String) -> [String] {
    var pieces: [[UInt8]] = [[]]
    for scalar in plain(text).unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if pieces[pieces.count - 1].count + bytes.count > piece { pieces.append([]) }
      pieces[pieces.count - 1] += bytes
    }
    return pieces.enumerated().map { "\($0 > 0 ? " " : "")=?UTF-8?B?\(Base64.text(of: $1))?=" }
  }

  /// An address that can stand in a field; nil for what is none, or would need more than ASCII.
  public static func address(_ text: String) -> String? {
    let text = text.trimmed
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    func isAtoms(_ part: Substring) -> Bool {
      part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
        !atom.isEmpty
          && atom.utf8.allSatisfy { byte in
            (0x21...0x7e).contains(byte) && !"()<>[]:;@\\,.\"".utf8.contains(byte)
          }
      }
    }
    guard parts.count == 2, parts[0].utf8.count <= 64, text.utf8.count <= 254,
      parts.allSatisfy(isAtoms)
    else { return nil }
    return text
  }

  /// A time as a field tells it, in UTC: `Sat, 28 Nov 2026 07:30:00 +0000`.
  ///
  /// - Parameter seconds: Seconds since 1 January 1970; a time before it is told as its first second.
  /// - Returns: The time, in English, as the format has it.
  public static func date(_ seconds: Int64) -> String {
    let (days, time) = max(0, Int(seconds)).quotientAndRemainder(dividingBy: 86_400)
    let date = PlanDate(year: 1970, month: 1, day: 1)?.adding(days: days) ?? .earliest
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let clock = [time / 3600, time / 60 % 60, time % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return
      "\(weekdays[date.weekday]), \(date.day) \(months[date.month - 1]) \(date.year) \(clock.joined(separator: ":")) +0000"
  }
}

/// Bytes as text (RFC 4648).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let letter = letters[number >> (18 - 6 * place) & 63]
        text.append(place <= group.count ? letter : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
