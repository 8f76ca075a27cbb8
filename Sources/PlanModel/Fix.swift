/// A safe change to a file that mends what a finding is about.
///
/// Only what a careful colleague would change without asking is safe; all else is a suggestion.
public struct Fix: Sendable, Hashable {
  /// What is changed at the path.
  public enum Kind: Sendable, Hashable {
    /// The text there gives way to this one.
    case replaceScalar(String)
    /// Stretches of the file's text give way to others; with none, it is enough to write the file
    /// as UTF-8.
    case editText([TextEdit])
  }

  /// The value that is changed, or the key.
  public var path: FieldPath
  /// What is changed.
  public var kind: Kind

  /// Makes a fix.
  public init(path: FieldPath, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}

/// A stretch of a file's text that gives way to another text.
public struct TextEdit: Sendable, Hashable {
  /// The stretch, in bytes of the text in UTF-8; an empty one inserts.
  public var range: Range<Int>
  /// What stands there instead.
  public var replacement: String

  /// Makes an edit.
  public init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
