public import Dialogue

/// What became of what somebody sent from a page.
public struct PageTurn: Sendable {
  /// Whether the interview goes on; else the same is asked again, with what was sent in it.
  public var goesOn: Bool
  /// What is to be said.
  public var notes: [Block] = []
  /// What could not be used, by the name of its field, and why.
  public var refusals: [Refusal] = []
  /// Why nothing was saved; nil where it was, or nothing had to be.
  public var failure: String?
  /// Whether the plan has changed on the disk.
  public var isSaved = false

  /// Nothing has happened yet.
  public init(goesOn: Bool, failure: String? = nil) {
    (self.goesOn, self.failure) = (goesOn, failure)
  }

  /// One field that could not be used.
  public struct Refusal: Sendable, Equatable {
    /// The field's name.
    public var field: String
    /// Why.
    public var reason: String
  }
}

/// What a form sends: each name may have several values.
public typealias PageValues = [String: [String]]

extension PageValues {
  /// The only value of a name, with line ends as everywhere; nil where it was not sent.
  func text(_ name: String) -> String? { self[name]?.first.map(Cleaning.clean) }
}
