import PlanFollowUp
public import PlanModel

/// A picture of the room for the plenary: how its goals spread over the themes, and which questions were
/// passed over most.
public struct RoomSnapshot: Sendable, Equatable {
  /// A theme in the room.
  public struct Theme: Sendable, Hashable {
    /// The theme's id.
    public var id: String
    /// Its short title.
    public var title: String
    /// How many goals have it as their primary theme.
    public var goals: Int
    /// How many plans have such a goal; nil where that would be about few.
    public var plans: Int?
    /// How many plans are how deep; none where that would be about few.
    public var depths: [CoverageDepth: Int]
  }

  /// A question that was passed over.
  public struct Skipped: Sendable, Hashable {
    /// The question's id.
    public var id: String
    /// The question.
    public var text: String
    /// How many passed it over; nil where they are fewer than five.
    public var count: Int?
  }

  /// How many plans there are.
  public var plans: Int
  /// How many goals there are; nil where that would be about few.
  public var goals: Int?
  /// The themes, in the ledetråd's order; none where they would be about few.
  public var themes: [Theme]
  /// The questions that were passed over most, the most first; at most five.
  public var skipped: [Skipped]

  /// How many questions are named.
  private static let mostQuestions = 5

  /// Takes the picture. `ofEach` where numbers about few are wanted, too.
  public init(_ room: RoomProgress, ofEach: Bool = false) {
    let centres = room.centres
    plans = centres.count
    guard ofEach || centres.count >= SmallNumbers.least else {
      (goals, themes, skipped) = (nil, [], [])
      return
    }
    let isTold: (Int) -> Bool = { ofEach || $0 == 0 || $0 >= SmallNumbers.least }
    goals = centres.reduce(0) { $0 + $1.goals }
    themes = room.themes.map { theme in
      let parts = centres.compactMap { $0.themes.first { $0.theme == theme.id } }
      let plans = parts.count { $0.goals > 0 }
      let isSafe = isTold(plans) && isTold(parts.count - plans)
      return Theme(
        id: theme.id, title: theme.title, goals: parts.reduce(0) { $0 + $1.goals },
        plans: isSafe ? plans : nil,
        depths: ofEach
          ? Dictionary(grouping: parts, by: \.depth).mapValues(\.count) : [:])
    }
    let counts = Dictionary(grouping: centres.flatMap(\.skipped)) { $0 }.mapValues(\.count)
    let asked = room.themes.flatMap(\.questions)
    let ordered = asked.enumerated().compactMap { place, question in
      counts[question.id].map { (place, question, $0) }
    }
    .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
    skipped = ordered.prefix(Self.mostQuestions).map { _, question, count in
      Skipped(id: question.id, text: question.text, count: isTold(count) ? count : nil)
    }
  }
}
