/// A plan that could not be saved where it belongs, kept in the recovery store until it can.
public struct UnsavedPlan: Sendable, Equatable {
  /// The plan's bytes.
  public var bytes: [UInt8]
  /// What stood in its file when it was last read or written; nil where there was no file.
  public var before: [UInt8]?

  /// Makes one.
  public init(bytes: [UInt8], before: [UInt8]?) {
    self.bytes = bytes
    self.before = before
  }
}
