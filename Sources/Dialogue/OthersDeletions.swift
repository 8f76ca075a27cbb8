public import PlanModel

/// What the other side deleted of a plan, and this side had not changed: it is told, and can be had
/// back.
public struct OthersDeletions: Sendable, Equatable {
  /// Where it stood.
  public var places: [FieldPath]
  /// The plan in which it stood there.
  public var base: Plan
  /// The merged plan with all of it in it.
  public var undoing: Plan

  /// Makes it.
  public init(places: [FieldPath], base: Plan, undoing: Plan) {
    self.places = places
    self.base = base
    self.undoing = undoing
  }
}
