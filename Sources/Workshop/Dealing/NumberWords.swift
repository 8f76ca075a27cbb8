import Language

/// Small numbers in words, as a sentence says them.
enum NumberWords {
  static let words = [
    "nul", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv",
  ]

  /// `tre`, but `13`.
  static func of(_ number: Int) -> String {
    words.indices.contains(number) ? tr(known: words[number]) : String(number)
  }
}
