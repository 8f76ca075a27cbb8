import DanishText
import PlanModel

/// The one gate that texts from plans pass on their way into the overview.
enum CleanText {
  /// Without characters that a reader cannot see, and with every CPR number masked.
  ///
  /// Hidden characters go first: a number is not to slip through with one inside.
  static func of(_ text: String) -> String {
    let visible = HiddenCharacters.areIn(text) ? HiddenCharacters.removed(from: text) : text
    return CPRNumber.masked(visible)
  }

  /// A text on one line: every run of white space is one space.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
