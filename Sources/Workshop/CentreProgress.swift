public import PlanModel

/// How far one centre's plan is, in numbers: it holds nothing that anybody wrote but the centre's name,
/// id and kind.
public struct CentreProgress: Sendable, Hashable {
  /// How far one theme is.
  public struct ThemePart: Sendable, Hashable {
    /// The theme's id.
    public var theme: String
    /// How many questions are asked.
    public var asked: Int
    /// How many of those are answered.
    public var answered: Int
    /// How many of those are passed over.
    public var skipped: Int
    /// How many goals have it as their primary theme.
    public var goals: Int
    /// How deep it is covered.
    public var depth: CoverageDepth

    /// Makes a part; of a theme that nothing is written of, where only its id is given.
    public init(
      theme: String, asked: Int = 0, answered: Int = 0, skipped: Int = 0, goals: Int = 0,
      depth: CoverageDepth = .missing
    ) {
      (self.theme, self.asked, self.answered, self.skipped) = (theme, asked, answered, skipped)
      (self.goals, self.depth) = (goals, depth)
    }
  }

  /// The plan's file.
  public var file: String
  /// The centre's id; nil where it has none.
  public var id: String?
  /// The centre's name; nil where it has none.
  public var name: String?
  /// What it is: a school, a care home.
  public var kind: String?
  /// The themes that are for this centre, in the ledetråd's order.
  public var themes: [ThemePart]
  /// How many goals there are, also those of no known theme.
  public var goals: Int
  /// The questions that are asked and answered, in the ledetråd's order.
  public var answered: [String]
  /// The questions that are asked and passed over, in the ledetråd's order.
  public var skipped: [String]
  /// The theme that is at hand: where the last change was, as far as that is known; else the last
  /// theme that something is written of. Nil where nothing is.
  public var themeAtHand: String?

  /// Looks at a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - guide: The ledetråd that it is written from.
  ///   - questions: The only questions that are asked, as on a course; all where there are none.
  ///   - file: The plan's file.
  public init(
    _ plan: Plan, guide: Ledetraad, asking questions: Set<String> = [], file: String
  ) {
    self.file = file
    (id, name, kind) = (plan.centre.id, plan.centre.name, plan.centre.kind)
    goals = plan.goals.count
    let answers = Dictionary(plan.reflections.map { ($0.question, $0) }) { first, _ in first }
    var (answered, skipped): ([String], [String]) = ([], [])
    themes = guide.themes(of: plan).map { theme in
      let asked = theme.questions.map(\.id)
        .filter { questions.isEmpty || questions.contains($0) }
      let own = asked.filter { answers[$0]?.isAnswered ?? false }
      let over = asked.filter { answers[$0].map { $0.skipped != nil && !$0.isAnswered } ?? false }
      answered += own
      skipped += over
      let coverage = plan.coverage(of: theme)
      return ThemePart(
        theme: theme.id, asked: asked.count, answered: own.count, skipped: over.count,
        goals: coverage.goals, depth: coverage.depth)
    }
    (self.answered, self.skipped) = (answered, skipped)
    themeAtHand = themes.last(where: \.isBegun)?.theme
  }

  /// How many questions are asked.
  public var asked: Int { themes.reduce(0) { $0 + $1.asked } }
  /// Whether anything is written: an answer, a goal, a theme left out.
  public var isBegun: Bool { goals > 0 || themes.contains(where: \.isBegun) }
}

extension CentreProgress.ThemePart {
  /// Whether anything is written of it.
  public var isBegun: Bool {
    answered > 0 || skipped > 0 || goals > 0 || depth == .omitted
  }
}
