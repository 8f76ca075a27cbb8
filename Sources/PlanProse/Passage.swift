/// One part of a document for readers, said by its meaning; a format decides how it looks.
public enum Passage: Sendable, Equatable {
  /// The document's title.
  case title(String)
  /// A line under the title.
  case subtitle(String)
  /// A chapter begins.
  case heading(String)
  /// A part of a chapter.
  case subheading(String)
  /// Running text. A line break inside stays.
  case paragraph(String)
  /// A question, and what was answered.
  case question(String)
  /// Somebody's answer, or an example of one. A line break inside stays.
  case answer(String)
  /// That a question was passed over, and why.
  case skipped(String)
  /// Things, one after the other.
  case points([String])
  /// A name and a value.
  case field(label: String, value: String)
  /// A name and a list of things.
  case list(label: String, items: [String])
  /// Rows of cells under a row of headings.
  case table(PassageTable)
  /// What the program says of the text, and nobody has written; it is told apart from it.
  case remark(String)
}
