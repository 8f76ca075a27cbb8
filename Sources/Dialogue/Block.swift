/// Something to show, said by its meaning; a driver decides how it looks.
///
/// Every block also makes sense as plain lines read aloud.
public enum Block: Sendable, Equatable {
  /// A chapter begins: a theme, or a part of the conversation.
  case heading(String)
  /// A part of a chapter.
  case subheading(String)
  /// How far: `done` of `total`, and in words (`Spørgsmål 3 af 18 · cirka 40 minutter tilbage`).
  case progress(done: Int, total: Int, text: String)
  /// Running text. A line break inside is a new paragraph.
  case paragraph(String)
  /// The question being asked.
  case question(String)
  /// How to do something; quiet.
  case hint(String)
  /// A friendly remark on what was written.
  case advice(String)
  /// Something went well.
  case success(String)
  /// Something could not be done: what happened, what is safe, what to do.
  case problem(String)
  /// Somebody's own words, shown back.
  case quote(label: String, text: String)
  /// A list of things with their states, numbered where a number can be chosen.
  case list([ListItem])
  /// A tree, each line with its depth from 0.
  case tree([TreeLine])
  /// A field of the plan and its value, as in a document.
  case field(label: String, value: String)
}

/// One line of a list.
public struct ListItem: Sendable, Equatable {
  /// The number that chooses it; nil where it cannot be chosen.
  public var number: Int?
  /// The state, where it has one.
  public var mark: Mark?
  /// The text.
  public var text: String
  /// A short remark after the text.
  public var note: String?
  /// How far it stands in, from 0.
  public var indent: Int
  /// Whether it is a row of a card: it takes one line, whatever stands in it, and where nothing
  /// does, that is said.
  public var isRow: Bool
  /// Whether the remark is what a row is there for: it is never cut, and the text gives way to it.
  public var keepsNote: Bool

  /// Makes a line.
  public init(
    number: Int? = nil, mark: Mark? = nil, text: String, note: String? = nil, indent: Int = 0,
    isRow: Bool = false, keepsNote: Bool = false
  ) {
    self.number = number
    self.mark = mark
    self.text = text
    self.note = note
    self.indent = indent
    self.isRow = isRow
    self.keepsNote = keepsNote
  }
}

/// One line of a tree.
public struct TreeLine: Sendable, Equatable {
  /// How deep, from 0.
  public var depth: Int
  /// The state, where it has one.
  public var mark: Mark?
  /// The text.
  public var text: String

  /// Makes a line.
  public init(depth: Int, mark: Mark? = nil, text: String) {
    self.depth = depth
    self.mark = mark
    self.text = text
  }
}

/// The state of a theme, a question, a goal or a part of one. Shown by sign and word, never by
/// colour alone.
public enum Mark: Sendable, Equatable, CaseIterable {
  /// Nothing yet.
  case open
  /// Answered, or whole.
  case done
  /// Begun.
  case partial
  /// Passed over on purpose.
  case skipped
  /// To be looked at again, or missing where it is needed.
  case broken
  /// Chosen among several.
  case chosen
  /// There to be chosen; no state of anything.
  case free
}
