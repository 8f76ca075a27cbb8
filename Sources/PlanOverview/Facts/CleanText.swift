import DanishText
import PlanModel

/// The one gate that texts from plans pass on their way into the overview.
public enum CleanText {
  /// Without characters that a reader cannot see, and with every CPR number masked.
  ///
  /// Hidden characters go first: a number is not to slip through with one inside.
  public static func of(_ text: String) -> String {
    let visible = HiddenCharacters.areIn(text) ? HiddenCharacters.removed(from: text) : text
    return CPRNumber.masked(visible)
  }

  /// A centre's id. The ten digits that day-care centres go by (their P-number) look like a CPR number
  /// and are none: they stay, so that centres can be told apart and found again.
  public static func id(_ text: String) -> String { isProductionNumber(text) ? text : of(text) }

  /// Whether a text is ten digits and nothing else.
  public static func isProductionNumber(_ text: String) -> Bool {
    text.utf8.count == 10 && text.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// A text on one line: every run of white space is one space.
  public static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
