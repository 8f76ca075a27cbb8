public import DanishText
public import PlanModel

/// How the themes went over several overviews, the earliest first and the one of now last.
public struct OverviewHistory: Sendable {
  /// One overview.
  public struct Point: Sendable {
    /// Where it was found; nil for the one of now.
    public var source: PastOverview.Source?
    /// Its day; nil where nothing tells.
    public var day: PlanDate?
    /// The centres that had delivered.
    public var delivered: Int
    /// What each theme added up to; nil where the overview does not have it.
    public var totals: [ThemeTotal?]
  }

  /// The themes that are shown now.
  public var themes: [Theme]
  /// The overviews, by their days.
  public var points: [Point]

  /// Puts earlier overviews in the order of their days, and the one of now, made on a day, behind
  /// them.
  public init(_ overview: Overview, on day: PlanDate?, after earlier: [PastOverview]) {
    themes = overview.themes
    let now = Dictionary(
      overview.roll.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = earlier.sorted { left, right in
      let days = [left, right].map { $0.source?.day ?? .earliest }
      return (days[0], left.source?.name ?? "") < (days[1], right.source?.name ?? "")
    }
    points = sorted.map { past in
      Point(past.showing(overview.filter?.kind, now: now), overview.themes)
    }
    let totals = overview.themes.indices.map { place -> ThemeTotal in
      var total = ThemeTotal(theme: overview.themes[place].id)
      for row in overview.roll { if let cells = overview.cells(row) { total.add(cells[place]) } }
      return total
    }
    points.append(Point(source: nil, day: day, delivered: overview.delivered, totals: totals))
  }

  /// The most centres that had delivered at one time; what the curves are drawn up to, at least 1.
  public var peak: Int { max(1, points.map(\.delivered).max() ?? 1) }

  /// The centres that had reached a tiltag with a theme, or further; nil where an overview does not
  /// have the theme.
  public func reached(_ theme: Int) -> [Int?] { points.map { $0.totals[theme]?.enacted } }
}

extension OverviewHistory.Point {
  fileprivate init(_ past: PastOverview, _ themes: [Theme]) {
    source = past.source
    day = past.source?.day
    delivered = past.centres.values.count(where: \.isDelivered)
    totals = themes.map { theme in
      let origins = past.origins(of: theme)
      return origins.isEmpty ? nil : past.total(origins, as: theme.id)
    }
  }
}
