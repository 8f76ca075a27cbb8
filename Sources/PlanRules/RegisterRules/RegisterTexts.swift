import Language

/// What several rules over registers say, in Danish.
enum RegisterTexts {
  static func strategy(_ number: Int) -> String { tr("Strategi nr. \(number)") }

  /// What could stand where an unknown name does.
  static func listing(_ known: [String]) -> String {
    tr("Der er \(Texts.shortList(known) { tr("\($0) andre") }).")
  }
}
