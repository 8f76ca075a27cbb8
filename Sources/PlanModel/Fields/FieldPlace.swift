/// Which value of a file: small enough to be made for every text.
public struct FieldPlace: Sendable {
  /// A key, and with it the number of an item where it is a list's.
  @usableFromInline
  struct Step: Sendable {
    @usableFromInline var key: PlanKey
    @usableFromInline var index: Int32

    @inlinable
    init(key: PlanKey = .format) { (self.key, index) = (key, -1) }
  }

  /// The goals, the joint work of one, what it waits for, whose: no value lies deeper.
  @usableFromInline var steps = InlineArray<4, Step>(repeating: Step())
  @usableFromInline var count = 0

  /// The whole plan.
  @inlinable
  public init() {}

  /// The value of a key further down.
  @inlinable
  public func key(_ key: PlanKey) -> FieldPlace {
    var place = self
    if count < steps.count {
      place.steps[count] = Step(key: key)
      place.count += 1
    }
    return place
  }

  /// An item of the list that this place is, counted from 0.
  @inlinable
  public func item(_ index: Int) -> FieldPlace {
    var place = self
    if count > 0 { place.steps[count - 1].index = Int32(clamping: index) }
    return place
  }

  /// The path to the value.
  public var path: FieldPath {
    (0..<count).reduce(FieldPath()) { path, number in
      let step = steps[number]
      return step.index < 0 ? path.key(step.key) : path.key(step.key).item(Int(step.index))
    }
  }

  /// The goal that the value belongs to; nil where it belongs to none.
  public var goal: Int? {
    guard count > 0, steps[0].key == .localGoals, steps[0].index >= 0 else { return nil }
    return Int(steps[0].index)
  }
}
