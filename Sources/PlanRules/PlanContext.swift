public import DanishText
public import PlanModel

/// A plan as the rules see it, with what several of them would otherwise look up again.
public struct PlanContext: Sendable {
  /// The plan.
  public let plan: Plan
  /// The ledetråd; nil where it was not found.
  public let guide: GuideIndex?
  /// The day on which the plan is looked at; nil where what is found is not to depend on it.
  public let day: PlanDate?
  /// The register of strategies that the ledetråd names; nil where there is none, or it was not
  /// found.
  let strategies: StrategyIndex?
  /// The ids of the ledetråde that could be found, for suggestions.
  public let knownGuides: [String]
  /// For each goal, the number of its primary theme; nil where it has none that is known.
  let goalThemes: [Int?]
  /// For each answer, the number of its question; nil where it has none that is known.
  let questions: [Int?]
  /// For each theme, the number of goals with it as primary theme.
  let goalCounts: [Int]
  /// For each theme, whether it is left out on purpose.
  let isLeftOut: [Bool]
  private let isForCentre: [Bool]?
  /// For each question, whether it is answered.
  let isAnswered: [Bool]
  /// What is remarkable about the plan's texts.
  let notes: TextNotes
  /// The CPR numbers in the file, where there is one.
  let numbers: FileNumbers?
  /// Where in the file ten digits are a centre's id.
  let centreIDs: CentreIDPlaces

  /// Looks through a plan.
  public init(
    plan: Plan, guide: GuideIndex?, bytes: [UInt8]? = nil, knownGuides: [String] = [],
    centreIDs: CentreIDPlaces = CentreIDPlaces(), day: PlanDate? = nil,
    strategies: StrategyIndex? = nil
  ) {
    (self.day, self.strategies) = (day, strategies)
    self.plan = plan
    self.guide = guide
    self.knownGuides = knownGuides
    self.centreIDs = centreIDs
    let themeCount = guide?.themes.count ?? 0
    goalThemes = plan.goals.indices.map { index in
      plan.goals[index].theme.flatMap { guide?.themeNumber($0) }
    }
    var goalCounts = [Int](repeating: 0, count: themeCount)
    for case let theme? in goalThemes { goalCounts[theme] += 1 }
    self.goalCounts = goalCounts
    isForCentre = guide?.appliedThemes(to: plan.centre)
    isLeftOut = Self.leftOut(plan, guide, count: themeCount)
    questions = plan.reflections.indices.map { index in
      plan.reflections[index].question.flatMap { guide?.questionNumber($0) }
    }
    var isAnswered = [Bool](repeating: false, count: guide?.questionIDs.count ?? 0)
    for index in plan.reflections.indices where plan.reflections[index].isAnswered {
      if let question = questions[index] { isAnswered[question] = true }
    }
    self.isAnswered = isAnswered
    notes = TextNotes(plan)
    numbers = bytes.map(FileNumbers.init)
  }

  /// Whether a theme is for this centre.
  func applies(_ theme: Int) -> Bool { isForCentre?[theme] ?? true }

  /// Whether it is certain that no text of the plan has a hidden character or a CPR number in it.
  var hasOnlyCleanTexts: Bool {
    (numbers?.areSurelyNone ?? false) && !notes.hasHiddenOrJoined && notes.strangers.isEmpty
  }

  /// What the goals say of strategies, and where; each is looked up in `strategies`.
  var strategyReferences: [(reference: StrategyReference, path: FieldPath)] {
    plan.goals.indices.flatMap { goal in
      plan.goals[goal].strategies.enumerated().map { item, text in
        (StrategyReference(text), .goal(goal).key(.strategi).item(item))
      }
    }
  }

  /// The id by which a message names a goal, or its number where it has none.
  func name(ofGoal index: Int) -> String {
    guard let id = plan.goals[index].id, id.hasText else { return Texts.goalNumber(index + 1) }
    return Texts.goal(id.mention)
  }

  private static func leftOut(_ plan: Plan, _ guide: GuideIndex?, count: Int) -> [Bool] {
    var flags = [Bool](repeating: false, count: count)
    for index in plan.omissions.indices {
      if let id = plan.omissions[index].theme, let theme = guide?.themeNumber(id) {
        flags[theme] = true
      }
    }
    return flags
  }
}
