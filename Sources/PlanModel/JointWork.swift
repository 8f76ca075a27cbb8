import DanishText

/// A goal between units: what one of them says of it. The other unit's plan has a goal of the same
/// id with its own part.
public struct JointWork: Sendable, Hashable {
  /// The same in every plan that has the goal: `overgang-18`.
  public var id: String?
  /// What kind of work it is.
  public var kind: Entry<JointKind>?
  /// The id of the one centre that keeps hold of it.
  public var coordinator: String?
  /// What this centre does.
  public var ourPart: String?
  /// What this centre waits for from each of the others.
  public var awaited: [AwaitedPart] = []

  /// Nothing is written of it yet.
  public init() {}
}

extension JointWork {
  /// What tells joint goals from each other: the id, in the form in which two spellings of one are
  /// equal; nil where it has none.
  public var key: String? { id.flatMap { $0.hasText ? PlainSpelling.of($0.trimmed) : nil } }
}

/// What a centre waits for from one of the others.
public struct AwaitedPart: Sendable, Hashable {
  /// The other centre's id.
  public var centre: String?
  /// What it is to do.
  public var what: String?

  /// Makes a part.
  public init(centre: String? = nil, what: String? = nil) {
    (self.centre, self.what) = (centre, what)
  }
}

/// The kinds of work between units that Mål og Strategier 2015 asks for trials of.
public enum JointKind: String, WordValue {
  /// One unit orders what another one does.
  case commission = "bestiller-udfører"
  /// Two units do one task.
  case sharedTask = "fælles opgave"
  /// A citizen passes from one unit to another.
  case transition = "overgang"
}
