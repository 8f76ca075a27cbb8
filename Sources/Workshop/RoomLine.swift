import DanishText
public import PlanModel

/// How far some plans are together: one, those of a group, or all.
public struct RoomLine: Sendable, Hashable {
  /// What the plans are.
  public enum Whose: Sendable, Hashable {
    /// All in the room.
    case all
    /// One centre.
    case centre(name: String?, id: String?)
    /// The centres of one kind.
    case kind(String)
    /// The centres of kinds that are too few to be told of alone, or of none.
    case others
  }

  /// How far they are with one theme.
  public struct ThemePart: Sendable, Hashable {
    /// The theme's id.
    public var theme: String
    /// How many questions are asked of them together.
    public var asked: Int
    /// How many of those are answered.
    public var answered: Int
    /// How many goals they have with it as primary theme.
    public var goals: Int
    /// The depth that at least half of them have reached; of one, its own.
    public var depth: CoverageDepth
  }

  /// What they are.
  public var whose: Whose
  /// How many.
  public var plans: Int
  /// How many of them something is written in.
  public var begun: Int
  /// How many goals they have.
  public var goals: Int
  /// How many questions are passed over.
  public var skipped: Int
  /// The themes that are for any of them, in the ledetråd's order.
  public var themes: [ThemePart]
  /// The theme that most of them are at; of several, the first. Nil where none has begun.
  public var themeAtHand: String?

  /// Adds plans up.
  public init(_ whose: Whose, _ centres: [CentreProgress], themes ids: [String]) {
    self.whose = whose
    plans = centres.count
    begun = centres.count(where: \.isBegun)
    goals = centres.reduce(0) { $0 + $1.goals }
    skipped = centres.reduce(0) { $0 + $1.skipped.count }
    themes = ids.compactMap { id in
      let parts = centres.compactMap { centre in centre.themes.first { $0.theme == id } }
      guard !parts.isEmpty else { return nil }
      return ThemePart(
        theme: id, asked: parts.reduce(0) { $0 + $1.asked },
        answered: parts.reduce(0) { $0 + $1.answered },
        goals: parts.reduce(0) { $0 + $1.goals },
        depth: Self.reached(parts.map(\.depth).filter { $0 != .notApplicable }))
    }
    let atHand = centres.compactMap(\.themeAtHand)
    let most = ids.map { id in atHand.count { $0 == id } }
    themeAtHand = most.max().flatMap { count in
      count > 0 ? most.firstIndex(of: count).map { ids[$0] } : nil
    }
  }

  private static func reached(_ depths: [CoverageDepth]) -> CoverageDepth {
    guard !depths.isEmpty else { return .notApplicable }
    return depths.sorted(by: >)[(depths.count - 1) / 2]
  }

  /// How many questions are asked of them together.
  public var asked: Int { themes.reduce(0) { $0 + $1.asked } }
  /// How many of those are answered.
  public var answered: Int { themes.reduce(0) { $0 + $1.answered } }
}
