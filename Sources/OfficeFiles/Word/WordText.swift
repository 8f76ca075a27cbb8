/// A Word document (`.docx`, ECMA-376) as a flat story: paragraphs and tables in their order, with the
/// text that somebody sees who has accepted all changes.
public struct WordText: Sendable, Equatable {
  /// One thing of a story.
  public enum Block: Sendable, Equatable {
    case paragraph(Paragraph)
    case table(Table)
  }

  /// A paragraph.
  public struct Paragraph: Sendable, Equatable {
    /// Its text. A line break is a line feed, a tab is one.
    public var text = ""
    /// The name of its style as Word keeps it in every language, in small letters: `heading 1`.
    public var style: String?
    /// Its sign and place where it is a point of a list.
    public var point: Point?
    /// The ids of the comments and notes that stand at it.
    public var notes: [String] = []
    /// The names of the bookmarks that begin in it.
    public var bookmarks: [String] = []
    /// How many pictures stand in it, of which nothing is read.
    public var pictures = 0

    /// Makes a paragraph.
    public init(_ text: String = "") { self.text = text }
  }

  /// A point of a list.
  public struct Point: Sendable, Equatable {
    /// How far it is moved in, from 0.
    public var level: Int
    /// Whether the list is numbered.
    public var isNumbered: Bool

    /// Makes a point.
    public init(level: Int, isNumbered: Bool) {
      (self.level, self.isNumbered) = (level, isNumbered)
    }
  }

  /// A table, as rows of cells. A row may have fewer cells than another.
  public struct Table: Sendable, Equatable {
    /// Its rows.
    public var rows: [[Cell]]

    /// Makes a table.
    public init(rows: [[Cell]]) { self.rows = rows }
  }

  /// A cell: what stands in it, which may be another table.
  public struct Cell: Sendable, Equatable {
    /// What stands in it.
    public var blocks: [Block]

    /// Makes a cell.
    public init(blocks: [Block]) { self.blocks = blocks }
  }

  /// Something that somebody wrote beside the text: a comment, a footnote.
  public struct Note: Sendable, Equatable {
    /// What paragraphs name it by.
    public var id: String
    /// Who wrote it; nil where that is not said.
    public var author: String?
    /// Its text.
    public var text: String

    /// Makes a note.
    public init(id: String, author: String?, text: String) {
      (self.id, self.author, self.text) = (id, author, text)
    }
  }

  /// What the document consists of.
  public var blocks: [Block]
  /// The comments and notes, also those that stand at nothing that is left.
  public var notes: [Note]
  /// The document's own properties by name, those that a program has given it.
  public var properties: [String: String]
  /// Whether there is text that nobody sees, of which nothing is read.
  public var hasHiddenText: Bool

  /// Makes a story.
  public init(
    blocks: [Block], notes: [Note] = [], properties: [String: String] = [:],
    hasHiddenText: Bool = false
  ) {
    self.blocks = blocks
    self.notes = notes
    self.properties = properties
    self.hasHiddenText = hasHiddenText
  }
}

extension WordText.Cell {
  /// The paragraphs in it, also those of tables in it.
  public var paragraphs: [WordText.Paragraph] { blocks.flatMap(\.paragraphs) }
}

extension WordText.Block {
  /// The paragraphs in it, in order.
  public var paragraphs: [WordText.Paragraph] {
    switch self {
    case .paragraph(let paragraph): [paragraph]
    case .table(let table): table.rows.flatMap { $0 }.flatMap(\.paragraphs)
    }
  }
}
