import Language

/// Numbers and rows of names as the language in force writes them.
public enum TextFigures {
  /// With a full stop for thousands: `6.000`.
  public static func grouped(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    let mark = number.magnitude < 1000 ? "" : tr(known: ".")
    let grouped = digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += mark }
      text.append(digit.element)
    }
    return number < 0 ? "-" + grouped : grouped
  }

  /// A number of things: `1 plan`, `6.000 planer`.
  public static func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(number)) \(number == 1 ? one : many)"
  }

  /// Names in a row: `M1`, `M1 og M2`, `M1, M2 og M3`; with another word before the last where it is
  /// not all of them.
  public static func list(_ names: [String], word: String? = nil) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word ?? tr("og")) " + last
  }
}
