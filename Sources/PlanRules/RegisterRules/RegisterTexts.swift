/// What several rules over registers say, in Danish.
enum RegisterTexts {
  static func strategy(_ number: Int) -> String { "Strategi nr. \(number)" }

  /// What could stand where an unknown name does.
  static func listing(_ known: [String]) -> String {
    "Der er \(Texts.shortList(known) { "\($0) andre" })."
  }
}
