/// A plan file as a person might have written it: what stands in it, and how each thing is
/// written. All choices are made; writing it has no chance in it.
public struct HandFile: Sendable {
  /// How the lines end.
  public enum LineEnd: String, Sendable, CaseIterable {
    case lineFeed = "\n"
    case both = "\r\n"
    case carriageReturn = "\r"
    /// Each in turn, as two editors leave it.
    case mixed = "\n\r"
  }

  /// What stands before the first key: `---`, `%YAML`, comments.
  public var opening: [String]
  /// The plan.
  public var root: HandRecord
  /// What stands after it.
  public var closing: [String]
  /// How the lines end.
  public var lineEnd: LineEnd
  /// Whether the last line ends, too.
  public var endsLastLine: Bool
  /// Whether a byte order mark stands first.
  public var hasMark: Bool
  /// Whether something in it is no YAML, or refused.
  public var isUnsound: Bool
  /// Every numbered word that it was made with.
  public var words: [HandWord]

  /// The file.
  public var bytes: [UInt8] {
    var writer = HandWriter()
    opening.forEach { writer.emit($0) }
    writer.fields(of: root, column: 0)
    closing.forEach { writer.emit($0) }
    var text = hasMark ? "\u{FEFF}" : ""
    for (index, line) in writer.lines.enumerated() {
      text += line
      if endsLastLine || index + 1 < writer.lines.count { text += end(ofLine: index) }
    }
    return Array(text.utf8)
  }

  private func end(ofLine index: Int) -> String {
    lineEnd == .mixed ? (index % 3 == 0 ? "\r\n" : "\n") : lineEnd.rawValue
  }
}

/// A value with the way it is written.
public indirect enum HandValue: Sendable {
  case nothing
  case text(HandText)
  case record(HandRecord)
  case list(HandList)
}

/// A text with the way it is written.
public struct HandText: Sendable {
  /// Its first line with all that comes before it (`"`, or the header of block text), and the
  /// lines below as they stand there, without their margin.
  public var head: String
  /// The lines below.
  public var below: [String] = []
  /// How far the lines below are moved in from the key or the dash.
  public var margin = 2
  /// Whether it is block text.
  public var isBlock = false
  /// A comment behind it: behind the header where it is block text.
  public var comment = ""
}

/// A comment on a line of its own, or a line with nothing on it.
public struct HandLine: Sendable {
  /// The comment with its `#`; or the spaces of an empty line.
  public var text: String
  /// How far a comment is moved in from where it belongs.
  public var shift = 0
}

/// A field of a record.
public struct HandField: Sendable {
  /// The lines before it.
  public var before: [HandLine] = []
  /// The key as it stands there, with its colon and the space behind it.
  public var key: String
  /// The value.
  public var value: HandValue
  /// A comment behind the key, where the value stands below.
  public var comment = ""
}

/// A record.
public struct HandRecord: Sendable {
  /// Its fields.
  public var fields: [HandField] = []
  /// How far the fields are moved in.
  public var margin = 2
  /// Whether it stands in `{ }`.
  public var flow = HandFlow.none
  /// The lines below its last field.
  public var after: [HandLine] = []
}

/// Whether something stands in brackets.
public enum HandFlow: Sendable {
  case none, oneLine, manyLines
}

/// An item of a list.
public struct HandItem: Sendable {
  /// The lines before it.
  public var before: [HandLine] = []
  /// The value.
  public var value: HandValue
  /// Whether a record begins below the dash.
  public var isBelow = false
  /// The spaces behind the dash.
  public var gap = 1
  /// A comment behind the dash, where the value stands below.
  public var comment = ""
}

/// A list.
public struct HandList: Sendable {
  /// Its items.
  public var items: [HandItem] = []
  /// How far the dashes are moved in.
  public var margin = 2
  /// Whether it stands in `[ ]`.
  public var flow = HandFlow.none
}
