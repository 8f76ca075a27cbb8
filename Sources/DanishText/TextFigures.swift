/// Numbers as Danish writes them.
public enum TextFigures {
  /// With a full stop for thousands: `6.000`.
  public static func grouped(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    let grouped = digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += "." }
      text.append(digit.element)
    }
    return number < 0 ? "-" + grouped : grouped
  }
}
