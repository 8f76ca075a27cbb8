/// A place where two people changed the same thing, and what became of it.
public struct MergeConflict: Sendable, Equatable {
  /// What happened there.
  public enum Kind: Sendable, Equatable {
    /// Both wrote in it: mine stands in the plan.
    case bothChanged
    /// They removed what I changed: it stays, as I wrote it.
    case removedByThem
    /// I removed what they changed: it stays, as they wrote it.
    case removedByMe
    /// Both added a goal with this id: theirs got the id in `theirs`.
    case renumbered
  }

  /// What happened.
  public var kind: Kind
  /// Where, in the merged plan.
  public var path: FieldPath
  /// What I wrote; nil where I removed it, or where it is more than one text.
  public var mine: String?
  /// What they wrote; nil where they removed it, or where it is more than one text.
  public var theirs: String?

  /// Makes a conflict.
  public init(kind: Kind, path: FieldPath, mine: String?, theirs: String?) {
    self.kind = kind
    self.path = path
    self.mine = mine
    self.theirs = theirs
  }
}
