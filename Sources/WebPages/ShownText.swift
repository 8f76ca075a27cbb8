import DanishText
import Dialogue
import PlanOverview
import PlanReports

/// Text on its way to a page: without hidden characters, and with every CPR number masked. What stands
/// in a field is somebody's own and stays as it is.
extension Markup {
  /// A text to be read, on one line.
  static func shown(_ text: String) -> Markup {
    Markup(text: CleanText.oneLine(CleanText.of(text)))
  }

  /// A text to be read, in paragraphs.
  static func told(_ text: String) -> Markup {
    text.split(whereSeparator: \.isNewline).map { "<p>\(shown(String($0)))</p>" as Markup }.joined()
  }

  /// What stands in a field or an attribute, as it is.
  static func exact(_ text: String) -> Markup { Markup(text: text) }
}
