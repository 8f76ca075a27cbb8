import PlanModel

extension PlanFact {
  /// Which goals name other centres, by their place in the plan, and the names as written.
  public var namedCentres: [(goal: Int, centres: [String])] {
    shared.map { ($0.index, $0.centres) }
  }

  /// A hash of each goal's text, letters and digits only; 0 for a goal without text.
  public var goalTexts: [UInt64] { goals.map(\.text) }

  /// Each goal's id, nil for a goal without one.
  public var goalIDs: [String?] { goals.map(\.id) }

  /// Whether the plan is the centre's with this id or name.
  public func belongs(to centre: String) -> Bool { isOf(centre) }

  /// The same facts under another number.
  public func numbered(_ number: Int) -> PlanFact {
    var fact = self
    fact.number = number
    return fact
  }
}
