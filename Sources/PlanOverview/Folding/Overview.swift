public import PlanModel

/// The overview of all centres: the matrix, and what it adds up to.
public struct Overview: Sendable {
  /// A second plan of a centre, which does not count.
  public struct Double: Sendable {
    /// The plan.
    public var row: CentreRow
    /// The file of the plan that counts.
    public var counting: String

    var file: String { row.file ?? "" }
  }

  /// A plan that follows another ledetråd, which does not count.
  public struct SetAside: Sendable {
    /// The plan.
    public var row: CentreRow
    /// Its ledetråd's id.
    public var guide: String

    var file: String { row.file ?? "" }
  }

  /// The ledetråd it is about.
  public let guide: Ledetraad
  /// The themes that are shown, by number in the ledetråd.
  public private(set) var themeNumbers: [Int]
  /// One row a centre.
  public private(set) var rows: [CentreRow]
  /// Second plans of centres.
  public private(set) var doubles: [Double]
  /// Plans of other ledetråde.
  public let setAside: [SetAside]
  /// Whether it is known which centres are expected.
  public let hasList: Bool
  /// What is shown; nil where all is.
  public private(set) var filter: OverviewFilter?
  /// The rows before any filter.
  let everyRow: [CentreRow]

  init(
    guide: Ledetraad, rows: [CentreRow], doubles: [Double], setAside: [SetAside], hasList: Bool
  ) {
    self.guide = guide
    self.rows = rows
    everyRow = rows
    self.doubles = doubles.sorted { $0.file < $1.file }
    self.setAside = setAside
    self.hasList = hasList
    themeNumbers = Array(guide.themes.indices)
  }

  /// The themes that are shown.
  public var themes: [Theme] { themeNumbers.map { guide.themes[$0] } }

  /// The overview with only what a filter lets through, in an order.
  public func showing(_ filter: OverviewFilter, by order: OverviewOrder = .name) -> Overview {
    var overview = self
    if let theme = filter.theme {
      overview.themeNumbers = guide.themes.indices.filter { guide.themes[$0].id == theme }
    }
    overview.filter = filter.isEmpty ? nil : filter
    let themes = overview.themeNumbers
    overview.rows = order.sorted(rows.filter { filter.lets($0, themes: themes) }, themes: themes)
    let kind = OverviewFilter(kind: filter.kind)
    overview.doubles = doubles.filter { kind.lets($0.row, themes: themes) }
    return overview
  }

  /// A row's cells for the themes that are shown; nil where it has none.
  public func cells(_ row: CentreRow) -> [CentreRow.Cell]? {
    row.cells.map { cells in themeNumbers.map { cells[$0] } }
  }

  /// The centres that have a plan.
  public var delivered: Int { rows.count(where: \.isDelivered) }
  /// The centres that have none.
  public var missing: Int { rows.count - delivered }
}
