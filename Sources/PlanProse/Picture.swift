/// A picture in a document, as SVG, and a table that says the same.
///
/// Formats that show no pictures show the table. Whoever draws one masks CPR numbers in it.
public struct Picture: Sendable, Equatable {
  /// Its name, unique in the document: ASCII letters and dashes.
  public let id: String
  /// What it is called.
  public let title: String
  /// What it shows, in a sentence or two, for those who do not see it.
  public let description: String
  /// How wide it is, in CSS pixels (96 an inch).
  public let width: Int
  /// How tall it is.
  public let height: Int
  /// The whole `svg` element: well-formed XML, with no style sheet and nothing that is loaded.
  public let svg: String
  /// The same in words.
  public let table: PassageTable

  /// Makes a picture.
  public init(
    id: String, title: String, description: String, width: Int, height: Int, svg: String,
    table: PassageTable
  ) {
    (self.id, self.title, self.description) = (id, title, description)
    (self.width, self.height, self.svg, self.table) = (width, height, svg, table)
  }

  /// The same with every text changed but for those that are drawn.
  func mapped(_ change: (String) -> String) -> Picture {
    Picture(
      id: id, title: change(title), description: change(description), width: width, height: height,
      svg: svg, table: table.mapped(change))
  }
}
