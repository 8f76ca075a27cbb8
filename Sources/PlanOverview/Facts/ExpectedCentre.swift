public import DanishText

/// A centre that is expected to have a plan, from HR's list.
public struct ExpectedCentre: Sendable, Equatable {
  /// Short and unique among the centres; nil where the list has none for it.
  public var id: String?
  /// The name that people see.
  public var name: String
  /// A free word: center, institution, stab …
  public var kind: String?
  /// The leader's name.
  public var leader: String?
  /// The leader's e-mail address.
  public var email: String?
  /// The last day to deliver on; nil where the list says none.
  public var deadline: PlanDate?

  /// Makes an expected centre; the name is the id where there is none.
  public init(
    id: String?, name: String? = nil, kind: String? = nil, leader: String? = nil,
    email: String? = nil, deadline: PlanDate? = nil
  ) {
    self.id = id
    self.name = name ?? id ?? ""
    self.kind = kind
    self.leader = leader
    self.email = email
    self.deadline = deadline
  }

  /// What others call it: its id, or its name where it has none.
  public var reference: String { id ?? name }
}
