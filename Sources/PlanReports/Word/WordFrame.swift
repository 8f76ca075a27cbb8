import PlanProse

/// What a document's body is put into: our own pages, or those of a template.
struct WordFrame: Sendable {
  /// The id that each style has.
  var ids: [WordStyle: String]
  /// How wide the text is, in twentieths of a point.
  var width: Int
  /// The list whose points have a bullet; nil where the style for points brings its own.
  var list: Int?
  /// The pictures that are shown, by their names; of others there is only the table.
  var images: [String: WordImage] = [:]
  /// Whether a wide picture gets a page of its own, turned; a template's pages stay as they are.
  var turnsPages = false

  /// The style's id.
  func id(_ style: WordStyle) -> String { ids[style] ?? style.id }

  /// A4 with 2.2 cm at the sides.
  static let own = WordFrame(
    ids: [:], width: WordPage.textWidth, list: WordNumbering.ownList,
    turnsPages: true)

  /// The same with pictures.
  func showing(_ images: [WordImage]) -> WordFrame {
    var frame = self
    frame.images = Dictionary(
      images.map { ($0.picture.id, $0) }, uniquingKeysWith: { first, _ in first })
    return frame
  }
}
