import DanishText

/// How deeply a plan covers a theme. A link alone is not coverage.
public enum CoverageDepth: String, WordValue, Comparable {
  /// Nothing: no answered reflection, no goal.
  case missing = "mangler"
  /// Left out on purpose, with a reason and who accepted it, and no goal of its own.
  case omitted = "fravalgt"
  /// A reflection is answered or a goal names it, but no goal of its own has a tiltag.
  case mentioned = "nævnt"
  /// A goal of its own has a tiltag.
  case enacted = "omsat"
  /// … and a tegn with baseline and target, and a deadline.
  case measurable = "målbart"
  /// … and an entry of opfølgning.
  case followedUp = "fulgt op"
  /// The theme is not for this centre (`gælder-for`), and the plan has no goal with it: there is
  /// nothing to cover, and it counts nowhere.
  case notApplicable = "gælder ikke"

  /// The depths that count, the least first.
  public static let steps = allCases.filter { $0 != .notApplicable }

  /// Deeper is greater.
  public static func < (left: CoverageDepth, right: CoverageDepth) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A theme's coverage in one plan.
public struct ThemeCoverage: Sendable, Equatable {
  /// The theme's id.
  public var theme: String
  /// How deep.
  public var depth: CoverageDepth
  /// The number of goals with it as primary theme.
  public var goals: Int

  /// Makes a coverage value.
  public init(theme: String, depth: CoverageDepth, goals: Int) {
    self.theme = theme
    self.depth = depth
    self.goals = goals
  }
}

extension Plan {
  /// How deeply the plan covers a theme (the project's domain description, "Depth of coverage").
  public func coverage(of theme: Theme) -> ThemeCoverage {
    let own = goals.indices.filter { goals[$0].theme == theme.id }
    return ThemeCoverage(theme: theme.id, depth: depth(of: theme, own: own), goals: own.count)
  }

  /// The coverage of every theme, in the ledetråd's order.
  public func coverage(of guide: Ledetraad) -> [ThemeCoverage] {
    guide.themes.map(coverage(of:))
  }

  private func depth(of theme: Theme, own: [Int]) -> CoverageDepth {
    if let deepest = own.map({ goals[$0].depth }).max() { return deepest }
    if !theme.applies(to: centre) { return .notApplicable }
    if omissions.contains(where: { $0.theme == theme.id && $0.isJustified }) { return .omitted }
    let questions = theme.knownIDs
    let answered = reflections.contains { reflection in
      reflection.isAnswered && reflection.question.map(questions.contains) ?? false
    }
    let named = goals.indices.contains { goals[$0].alsoThemes.contains(theme.id) }
    return answered || named ? .mentioned : .missing
  }
}

extension Ledetraad {
  /// The themes that are for a plan's centre, and those that the plan says something of all the
  /// same.
  public func themes(of plan: Plan) -> [Theme] {
    if themes.allSatisfy(\.centres.isEmpty) { return themes }
    return themes.filter { theme in
      let questions = theme.knownIDs
      return theme.applies(to: plan.centre) || plan.omissions.contains { $0.theme == theme.id }
        || plan.goals.contains { $0.theme == theme.id || $0.alsoThemes.contains(theme.id) }
        || plan.reflections.contains { $0.question.map(questions.contains) ?? false }
    }
  }
}

extension Goal {
  /// How deeply this goal covers its primary theme.
  public var depth: CoverageDepth {
    guard actions.hasText else { return .mentioned }
    guard signs.hasMeasurable, deadline?.value != nil else { return .enacted }
    return followUps.isEmpty ? .measurable : .followedUp
  }
}
