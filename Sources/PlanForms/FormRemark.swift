public import DanishText
import PlanModel

/// Something in a form that the plan has no place for, or that was read in a way that somebody should
/// look at.
public enum FormRemark: Sendable, Equatable, Hashable {
  /// A text that stands in no cell; with the key of the cell beside it.
  case aside(String, at: String?)
  /// A picture, of which nothing is read.
  case picture(at: String?)
  /// A comment, with its author.
  case comment(String, by: String?, at: String?)
  /// A second answer to a question that differs from the first.
  case secondAnswer(String, at: String)
  /// Cells of the form are gone; the plan's fields are as they were.
  case missing([String])
  /// A date that is not written out, and the day that it was read as.
  case day(String, PlanDate, at: String)
  /// A date, a number or a fixed word that was not understood.
  case notUnderstood(String, at: String, field: String)
  /// Text that nobody sees, of which nothing is read.
  case hidden

  /// What is to be said of a value that was read.
  static func of<Value: TextValue>(
    _ entry: Entry<Value>, _ text: String, _ key: String, _ field: Field
  ) -> [FormRemark] {
    switch entry {
    case .unknown: return [.notUnderstood(text.trimmed, at: key, field: field.name)]
    case .known(let value):
      guard Value.form == .date, let day = PlanDate(text: value.text),
        PlanDate(text: text.trimmed) == nil, DanishDate.readComplete(text) == nil
      else { return [] }
      return [.day(text.trimmed, day, at: key)]
    }
  }

  /// What is kept in the plan's file as a comment, so that nothing is lost; nil where nothing was
  /// written that the plan does not hold.
  public var kept: String? {
    switch self {
    case .aside(let text, let key): FormRemarkTexts.kept(text, key)
    case .comment(let text, let author, let key): FormRemarkTexts.kept(text, by: author, key)
    case .secondAnswer(let text, let key): FormRemarkTexts.kept(text, key)
    case .picture, .missing, .day, .notUnderstood, .hidden: nil
    }
  }

  /// What is told of it, in Danish.
  public var message: String {
    switch self {
    case .aside(let text, let key): FormRemarkTexts.aside(text, key)
    case .picture(let key): FormRemarkTexts.picture(key)
    case .comment(let text, let author, let key): FormRemarkTexts.comment(text, author, key)
    case .secondAnswer(_, let key): FormRemarkTexts.secondAnswer(key)
    case .missing(let keys): FormRemarkTexts.missing(keys)
    case .day(let text, let day, let key): FormRemarkTexts.day(text, day, key)
    case .notUnderstood(let text, let key, let field):
      FormRemarkTexts.notUnderstood(text, key, field)
    case .hidden: FormRemarkTexts.hidden
    }
  }
}
