import DanishText
import Language

/// What several rules over run sheets say, in Danish.
enum RunSheetRuleTexts {
  static var runSheet: String { tr("drejebogen") }

  static func block(_ number: Int) -> String { tr("Blok nr. \(number)") }

  /// `1 minut`, `15 minutter`.
  static func minutes(_ count: Int) -> String {
    TextFigures.counted(count, tr("minut"), tr("minutter"))
  }
}
