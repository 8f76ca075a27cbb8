import PlanModel

/// Spellings on the command line: what can be typed where æ, ø and å cannot.
enum Spelling {
  /// The known word that was probably meant.
  static func nearest(to word: String, among known: [String]) -> String? {
    NearestMatch.find(word, among: known)
  }

  /// The word with `ae`, `oe`, `aa`; nil where that is the word itself.
  static func ascii(_ word: String) -> String? {
    let folded = GuideName.folded(word)
    return folded == word ? nil : folded
  }
}
