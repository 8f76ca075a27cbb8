/// What a document's body is put into: our own pages, or those of a template.
struct WordFrame: Sendable {
  /// The id that each style has.
  var ids: [WordStyle: String]
  /// How wide the text is, in twentieths of a point.
  var width: Int
  /// The list whose points have a bullet; nil where the style for points brings its own.
  var list: Int?

  /// The style's id.
  func id(_ style: WordStyle) -> String { ids[style] ?? style.id }

  /// A4 with 2.2 cm at the sides.
  static let own = WordFrame(ids: [:], width: WordPage.textWidth, list: WordNumbering.ownList)
}
