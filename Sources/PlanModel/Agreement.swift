public import DanishText

/// What makes a plan an agreement: its period, and who signed it.
public struct Agreement: Sendable, Hashable {
  /// The first day.
  public var start: Entry<PlanDate>?
  /// The last day.
  public var end: Entry<PlanDate>?
  /// Those who agree.
  public var parties: [Party] = []

  /// Nothing is written of it yet.
  public init() {}
}

/// One who signs an agreement.
public struct Party: Sendable, Hashable {
  /// The name.
  public var name: String?
  /// As what: `leder`, `afdelingschef`.
  public var role: String?
  /// When; nil where it is not signed.
  public var signed: Entry<PlanDate>?

  /// Makes a party.
  public init(name: String? = nil, role: String? = nil, signed: Entry<PlanDate>? = nil) {
    (self.name, self.role, self.signed) = (name, role, signed)
  }
}

/// That a closed plan was opened again.
public struct Reopening: Sendable, Hashable {
  /// When.
  public var date: Entry<PlanDate>?
  /// Why.
  public var reason: String?

  /// Makes an entry.
  public init(date: Entry<PlanDate>? = nil, reason: String? = nil) {
    (self.date, self.reason) = (date, reason)
  }
}
