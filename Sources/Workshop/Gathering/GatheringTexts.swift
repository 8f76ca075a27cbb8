import DanishText
import Language

/// What is written into a plan that several people's plans became, in Danish.
enum GatheringTexts {
  /// `Fra karen.yaml:`
  static func from(_ names: [String]) -> String { tr("Fra \(TextFigures.list(names)):") }
}
