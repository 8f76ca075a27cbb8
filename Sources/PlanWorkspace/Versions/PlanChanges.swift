import PlanModel

/// What differs between two states of a plan, counted; whose words they are is not told.
public struct PlanChanges: Sendable, Equatable {
  /// How many of a kind were added, changed and removed.
  public struct Count: Sendable, Equatable {
    /// New ones.
    public var added = 0
    /// Ones that are different.
    public var changed = 0
    /// Ones that are gone.
    public var removed = 0
  }

  /// The answers.
  public let answers: Count
  /// The goals.
  public let goals: Count
  /// Whether anything else differs: the centre, what was left out, discussions …
  public let hasOther: Bool

  /// Compares an earlier state with a later one.
  init(from old: Plan, to new: Plan) {
    answers = Self.count(old.reflections, new.reflections, by: \.question)
    goals = Self.count(old.goals, new.goals, by: \.id)
    var (old, new) = (old, new)
    (old.reflections, old.goals, old.fingerprints) = ([], [], [])
    (new.reflections, new.goals, new.fingerprints) = ([], [], [])
    hasOther = old != new
  }

  private static func count<Item: Equatable>(
    _ old: [Item], _ new: [Item], by id: (Item) -> String?
  ) -> Count {
    var count = Count()
    for item in new {
      guard let twin = old.first(where: { id($0) == id(item) }) else {
        count.added += 1
        continue
      }
      if twin != item { count.changed += 1 }
    }
    count.removed = old.count { item in !new.contains { id($0) == id(item) } }
    return count
  }
}
