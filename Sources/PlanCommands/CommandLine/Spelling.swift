import DanishText
import PlanModel

/// Spellings on the command line: what can be typed where æ, ø and å cannot.
enum Spelling {
  /// The known word that was probably meant.
  static func nearest(to word: String, among known: [String]) -> String? {
    NearestMatch.find(word, among: known)
  }

  /// Whether a word names a file rather than a command.
  static func looksLikeFile(_ word: String) -> Bool {
    word == "-" || word.contains(".") || word.contains("/")
  }

  /// Whether a word is among the known ones, however it is spelt.
  static func contains(_ known: [String], _ word: String) -> Bool {
    let folded = GuideName.folded(word)
    return known.contains { GuideName.folded($0) == folded }
  }

  /// The word with `ae`, `oe`, `aa`; nil where that is the word itself.
  static func ascii(_ word: String) -> String? {
    let folded = GuideName.folded(word)
    return folded == word ? nil : folded
  }
}
