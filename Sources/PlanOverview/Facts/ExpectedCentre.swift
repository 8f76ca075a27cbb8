/// A centre that is expected to have a plan, from HR's list.
public struct ExpectedCentre: Sendable, Equatable {
  /// Short and unique among the centres.
  public var id: String
  /// The name that people see.
  public var name: String
  /// A free word: center, institution, stab …
  public var kind: String?
  /// The leader's name.
  public var leader: String?
  /// The leader's e-mail address.
  public var email: String?

  /// Makes an expected centre; the name is the id where there is none.
  public init(
    id: String, name: String? = nil, kind: String? = nil, leader: String? = nil,
    email: String? = nil
  ) {
    self.id = id
    self.name = name ?? id
    self.kind = kind
    self.leader = leader
    self.email = email
  }
}
