/// A safe change to a file that mends what a finding is about.
///
/// Only what a careful colleague would change without asking is safe; all else is a suggestion.
public struct Fix: Sendable, Equatable {
  /// What is changed at the path.
  public enum Kind: Sendable, Equatable {
    /// The text there gives way to this one.
    case replaceScalar(String)
    /// The key that the path ends with gets this name; its value stays.
    case renameKey(String)
  }

  /// The value, or the key, that is changed.
  public var path: FieldPath
  /// What is changed.
  public var kind: Kind

  /// Makes a fix.
  public init(path: FieldPath, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}
