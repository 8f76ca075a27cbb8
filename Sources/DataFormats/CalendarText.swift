public import DanishText

/// Lines of a calendar file (iCalendar, RFC 5545): folded at 75 octets and never inside a character,
/// with CRLF, and with text that can be no line of its own.
public enum CalendarText {
  /// The most octets of a line, without its end.
  private static let longest = 75

  /// A property whose value is text.
  ///
  /// - Parameters:
  ///   - name: The property's name with its parameters, ASCII.
  ///   - text: Any text; control characters but for line ends and tabs are left out of it.
  /// - Returns: The line with its end, folded.
  public static func text(_ name: String, _ text: String) -> String {
    line(name, escaped(text))
  }

  /// A property whose value needs no escaping: a day, a number, a word of the format.
  public static func line(_ name: String, _ value: String) -> String {
    folded("\(name):\(value)") + "\r\n"
  }

  /// A property that is a day: `DTSTART;VALUE=DATE:20161115`.
  public static func day(_ name: String, _ day: PlanDate) -> String {
    line("\(name);VALUE=DATE", digits(day))
  }

  /// A property that is the beginning of a day in UTC: `DTSTAMP:20161115T000000Z`.
  public static func stamp(_ name: String, _ day: PlanDate) -> String {
    line(name, "\(digits(day))T000000Z")
  }

  private static func digits(_ day: PlanDate) -> String { day.text.filter { $0 != "-" } }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: "\\\(scalar)".unicodeScalars)
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\t": escaped.append(scalar)
      case let control where control.properties.generalCategory == .control: break
      default: escaped.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(escaped)
  }

  /// What goes on begins with a space, which counts. A character longer than a line is folded between
  /// its parts.
  private static func folded(_ line: String) -> String {
    guard line.utf8.count > longest else { return line }
    var (folded, length) = ("", 0)
    let pieces = line.flatMap { character in
      character.utf8.count < longest
        ? [String(character)] : character.unicodeScalars.map { String($0) }
    }
    for piece in pieces {
      let size = piece.utf8.count
      if length + size > longest {
        folded.unicodeScalars.append(contentsOf: "\r\n ".unicodeScalars)
        length = 1
      }
      folded.unicodeScalars.append(contentsOf: piece.unicodeScalars)
      length += size
    }
    return folded
  }
}
