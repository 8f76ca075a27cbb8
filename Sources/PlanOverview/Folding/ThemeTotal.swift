public import PlanModel

/// What a theme adds up to over many plans.
public struct ThemeTotal: Sendable, Equatable {
  /// The theme's id.
  public let theme: String
  /// The goals with it as primary theme.
  public private(set) var goals = 0
  /// The centres without a plan that counts.
  public private(set) var withoutPlan = 0
  /// The centres that the theme is not for: they are in no other figure.
  public private(set) var notFor = 0
  private var counts = [Int](repeating: 0, count: CoverageDepth.steps.count)

  init(theme: String) { self.theme = theme }

  /// The number of plans that cover it so deeply, no deeper.
  public subscript(depth: CoverageDepth) -> Int {
    CoverageDepth.steps.firstIndex(of: depth).map { counts[$0] } ?? 0
  }

  /// The number of plans that could be read.
  public var plans: Int { counts.reduce(0, +) }

  /// The number of plans with a tiltag in a goal of its own, or deeper.
  public var enacted: Int { self[.enacted] + self[.measurable] + self[.followedUp] }

  mutating func add(_ cell: CentreRow.Cell) {
    if cell.depth == .notApplicable { return notFor += 1 }
    goals += Int(cell.goals)
    if let place = CoverageDepth.steps.firstIndex(of: cell.depth) { counts[place] += 1 }
  }
}

extension ThemeTotal {
  /// A centre without a plan that counts, whom the theme is for or not.
  mutating func addMissing(isFor: Bool) {
    if isFor { withoutPlan += 1 } else { notFor += 1 }
  }
}

/// What the centres of one kind add up to.
public struct KindTotal: Sendable, Equatable {
  /// The kind; nil for centres that say none.
  public let kind: String?
  /// The centres.
  public internal(set) var centres = 0
  /// Those with a plan.
  public internal(set) var delivered = 0
  /// One total a theme.
  public internal(set) var themes: [ThemeTotal]

  mutating func add(_ row: CentreRow, _ cells: [CentreRow.Cell]?, of guide: [Theme]) {
    centres += 1
    delivered += row.isDelivered ? 1 : 0
    for (place, cell) in (cells ?? []).enumerated() { themes[place].add(cell) }
    guard !row.isDelivered else { return }
    for place in guide.indices { themes[place].addMissing(isFor: row.isMeant(by: guide[place])) }
  }
}

/// How a question is used.
public struct QuestionUse: Sendable, Equatable {
  /// The question's id.
  public let question: String
  /// Its theme's id.
  public let theme: String
  /// The question itself.
  public let text: String
  /// The number of plans that answer it.
  public internal(set) var answers = 0
  /// The number of goals that spring from it.
  public internal(set) var goals = 0
}
