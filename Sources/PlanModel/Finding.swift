/// How grave a finding is.
public enum Level: String, Sendable, CaseIterable, Comparable {
  case advice = "råd"
  case warning = "advarsel"
  case error = "fejl"

  /// Graver is greater.
  public static func < (left: Level, right: Level) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Something a rule found, as a value. Printing is someone else's job.
///
/// The message never holds a CPR number, nor more of a plan's own text than an id.
public struct Finding: Sendable, Hashable {
  /// The rule's stable id, `ukendt-tema`.
  public var rule: String
  /// How grave it is.
  public var level: Level
  /// Which value it is about.
  public var path: FieldPath
  /// The exact place; nil until somebody looks the path up in the file.
  public var place: SourceRange?
  /// What was found, in Danish, one line.
  public var message: String
  /// What could stand there instead, where that is known.
  public var suggestion: String?
  /// The change that mends it, where one is safe.
  public var fix: Fix?
  /// The centre ids of ten digits that the message or the suggestion names. They may look like CPR
  /// numbers; whoever masks those leaves these as they are.
  public var centreNumbers: [String] = []

  /// Makes a finding.
  public init(
    rule: String, level: Level, path: FieldPath, place: SourceRange? = nil, message: String,
    suggestion: String? = nil, fix: Fix? = nil
  ) {
    self.rule = rule
    self.level = level
    self.path = path
    self.place = place
    self.message = message
    self.suggestion = suggestion
    self.fix = fix
  }
}

/// A place in a text: line and column count from 1, in Unicode scalars.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// Makes a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Earlier in the text first.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a text, from its first place up to, not including, its last.
public struct SourceRange: Sendable, Hashable {
  /// Where it begins.
  public var start: SourcePosition
  /// Where it has ended.
  public var end: SourcePosition

  /// Makes a range.
  public init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }
}
