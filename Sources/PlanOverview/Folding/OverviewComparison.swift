import DanishText
public import PlanModel

/// What each theme and each centre gained and lost since an earlier overview.
///
/// All centres are compared, also where a filter shows only those with gaps; of a kind alone where
/// only that is shown.
public struct OverviewComparison: Sendable {
  /// One theme, then and now.
  public struct Theme: Sendable {
    /// The theme as it is now.
    public var theme: PlanModel.Theme
    /// The themes it follows, by their ids then; none where it is new.
    public var origins: [String]
    /// What it added up to then; nil where it is new.
    public var before: ThemeTotal?
    /// What it adds up to now.
    public var after: ThemeTotal
    /// The centres that cover it more deeply now.
    public var deeper: [String] = []
    /// The centres that cover it less deeply now.
    public var shallower: [String] = []
  }

  /// A centre that covers some theme otherwise than it did.
  public struct Centre: Sendable {
    /// A theme, then and now.
    public struct Change: Sendable, Equatable {
      /// The theme's id now.
      public var theme: String
      /// The theme's short title now.
      public var title: String
      /// How deeply it was covered.
      public var before: CoverageDepth
      /// How deeply it is covered.
      public var after: CoverageDepth
      /// Whether it is covered more deeply now.
      public var isDeeper: Bool { after > before }
    }

    /// Its id, or its name where it has none.
    public var reference: String
    /// Its name.
    public var name: String
    /// What changed, in the order of the themes.
    public var changes: [Change] = []
  }

  /// Where the earlier overview was found.
  public var source: PastOverview.Source?
  /// What was shown of it, in words; nil where all was.
  public var narrowed: String?
  /// The ledetråd of the earlier overview.
  public var guide: String
  /// The themes of now.
  public var themes: [Theme] = []
  /// The centres where something changed, in the order of the rows.
  public var centres: [Centre] = []
  /// The centres that had not delivered then.
  public var delivered: [String] = []
  /// The centres that had delivered then and do not count now.
  public var gone: [String] = []
  /// Titles of themes that nothing follows.
  public var dropped: [String]

  /// Compares.
  public init(_ overview: Overview, with earlier: PastOverview) {
    let now = Dictionary(
      overview.roll.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
    let past = earlier.showing(overview.filter?.kind, now: now)
    (source, narrowed, guide) = (past.source, past.narrowed, past.guide)
    var followed: Set<String> = []
    for (place, theme) in overview.themes.enumerated() {
      let origins = past.origins(of: theme)
      followed.formUnion(origins)
      var after = ThemeTotal(theme: theme.id)
      for row in overview.roll { if let cells = overview.cells(row) { after.add(cells[place]) } }
      themes.append(
        Theme(
          theme: theme, origins: origins,
          before: origins.isEmpty ? nil : past.total(origins, as: theme.id), after: after))
    }
    let isFiltered = overview.filter?.theme != nil
    dropped =
      isFiltered
      ? [] : past.themes.filter { !followed.contains($0) }.map { past.titles[$0] ?? $0 }
    for row in overview.roll { compare(row, overview, past) }
    gone = past.centres.filter { $0.value.isDelivered && now[$0.key]?.isDelivered != true }
      .map(\.value.name).sortedInDanish { $0 }
  }

  private mutating func compare(_ row: CentreRow, _ overview: Overview, _ past: PastOverview) {
    guard row.isDelivered, let cells = overview.cells(row) else { return }
    guard let before = past.centres[row.identity], before.isDelivered else {
      delivered.append(row.name)
      return
    }
    var centre = Centre(reference: row.id ?? row.name, name: row.name)
    for (place, cell) in cells.enumerated() {
      guard let then = before.cell(of: themes[place].origins)?.depth, then != cell.depth,
        then != .notApplicable, cell.depth != .notApplicable
      else { continue }
      let theme = themes[place].theme
      centre.changes.append(
        Centre.Change(theme: theme.id, title: theme.shortTitle, before: then, after: cell.depth))
      if cell.depth > then {
        themes[place].deeper.append(row.name)
      } else {
        themes[place].shallower.append(row.name)
      }
    }
    if !centre.changes.isEmpty { centres.append(centre) }
  }
}
