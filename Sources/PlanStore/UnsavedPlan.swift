/// A plan that could not be saved where it belongs, kept in the user's refuge until it can.
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

extension Refuge {
  /// Where an unsaved plan lies.
  public func placeOfUnsaved(_ plan: String) -> String { path(.plan, of: plan) }

  /// Keeps a plan that cannot be saved.
  public func keep(_ unsaved: UnsavedPlan, of plan: String) throws(FileError) {
    // What it was made from goes first: the plan alone would be taken for one without a file.
    if let before = unsaved.before {
      try put(before, in: .before, of: plan)
    } else {
      try drop([.before], of: plan)
    }
    try put(unsaved.bytes, in: .plan, of: plan)
  }

  /// The unsaved plan from an earlier sitting; nil where there is none.
  public func unsaved(_ plan: String) throws(FileError) -> UnsavedPlan? {
    guard let bytes = try bytes(.plan, of: plan) else { return nil }
    return UnsavedPlan(bytes: bytes, before: try self.bytes(.before, of: plan))
  }

  /// Forgets an unsaved plan: it is now saved.
  public func dropUnsaved(_ plan: String) throws(FileError) {
    try drop([.plan, .before], of: plan)
  }
}
