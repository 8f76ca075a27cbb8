public import PlanModel

/// What each theme gained and lost since an earlier overview.
public struct OverviewComparison: Sendable {
  /// One theme, then and now.
  public struct Theme: Sendable {
    /// The theme as it is now.
    public var theme: PlanModel.Theme
    /// The theme it follows, by its id then; nil where it is new.
    public var origin: String?
    /// What it added up to then; nil where it is new.
    public var before: ThemeTotal?
    /// What it adds up to now.
    public var after: ThemeTotal
    /// The centres that cover it more deeply now.
    public var deeper: [String] = []
    /// The centres that cover it less deeply now.
    public var shallower: [String] = []
  }

  /// The ledetråd of the earlier overview.
  public var guide: String
  /// The themes of now.
  public var themes: [Theme] = []
  /// Titles of themes that nothing follows.
  public var dropped: [String]

  /// Compares.
  public init(_ overview: Overview, with past: PastOverview) {
    guide = past.guide
    var followed: Set<String> = []
    for (theme, total) in zip(overview.themes, overview.themeTotals) {
      let origin = Self.origin(of: theme, in: past)
      if let origin { followed.insert(origin) }
      var entry = Theme(theme: theme, origin: origin, after: total)
      entry.before = past.totals.first { $0.theme == origin }
      if let origin { Self.compare(overview, past, origin, &entry) }
      themes.append(entry)
    }
    let isFiltered = overview.filter?.theme != nil
    dropped =
      isFiltered
      ? [] : past.themes.filter { !followed.contains($0) }.map { past.titles[$0] ?? $0 }
  }

  private static func origin(of theme: PlanModel.Theme, in past: PastOverview) -> String? {
    let named = theme.origin?.split(separator: "#").last.map(String.init)
    return [named, theme.id].compactMap { $0 }.first(where: past.themes.contains)
  }

  private static func compare(
    _ overview: Overview, _ past: PastOverview, _ origin: String, _ entry: inout Theme
  ) {
    guard let number = overview.guide.themes.firstIndex(where: { $0.id == entry.theme.id })
    else { return }
    for row in overview.rows {
      guard let before = past.depths[row.identity]?[origin], let now = row.cells?[number].depth
      else { continue }
      if now > before { entry.deeper.append(row.name) }
      if now < before { entry.shallower.append(row.name) }
    }
  }
}
