import DanishText

/// What several rules over run sheets say, in Danish.
enum RunSheetRuleTexts {
  static let runSheet = "drejebogen"

  static func block(_ number: Int) -> String { "Blok nr. \(number)" }

  /// `1 minut`, `15 minutter`.
  static func minutes(_ count: Int) -> String { TextFigures.counted(count, "minut", "minutter") }
}
