import DanishText

/// How long a course takes, as people write it: `180`, `3 timer`, `2,5 timer`, `2 timer 30 min`, `2.30`.
enum CourseLength {
  /// Up to this, a bare number is hours: nobody holds a course of eight minutes.
  private static let mostHours = 10.0
  /// More is none of a day, in minutes.
  private static let most = 24 * 60

  /// The minutes that a text means; nil where it cannot be read.
  static func minutes(_ text: String) -> Int? {
    let text = text.lowercased().replacing(" og ", with: " ")
      .replacing("en halv time", with: "30 min").replacing("halvanden time", with: "90 min")
    let isClock = text.contains { ":.".contains($0) } && !text.contains(where: \.isLetter)
    if isClock, let time = TimeOfDay(text: text) { return time.minutes }
    var minutes = 0.0
    var rest = text.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
      guard let number = Double(digits.replacing(",", with: ".")), number >= 0 else { return nil }
      rest = rest[digits.endIndex...].drop(while: \.isWhitespace)
      let unit = rest.prefix(while: \.isLetter)
      rest = rest[unit.endIndex...].drop { $0.isWhitespace || $0 == "." }
      switch unit {
      case "t", "time", "timer", "h": minutes += number * 60
      case "m", "min", "minut", "minutter": minutes += number
      case "": minutes += number <= mostHours && minutes == 0 ? number * 60 : number
      default: return nil
      }
    }
    let whole = Int(min(minutes, Double(most) + 1).rounded())
    return (1...most).contains(whole) ? whole : nil
  }
}
