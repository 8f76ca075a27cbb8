public import PlanModel

/// The overview of all centres: the matrix, and what it adds up to.
public struct Overview: Sendable {
  /// A second plan of a centre, which does not count.
  public struct Double: Sendable {
    /// The plan.
    public var row: CentreRow
    /// The file of the plan that counts.
    public var counting: String
    /// Why that one counts.
    public var reason: CopyChoice

    var file: String { row.file ?? "" }
  }

  /// A plan that would count were its centre on the list.
  public struct Unlisted: Sendable {
    /// The plan.
    public var row: CentreRow
    /// The name on the list that its centre's name is near to; nil where none is.
    public var nearest: String?
  }

  /// The ledetråd it is about.
  public let guide: Ledetraad
  /// The themes that are shown, by number in the ledetråd.
  public private(set) var themeNumbers: [Int]
  /// One row a centre.
  public private(set) var rows: [CentreRow]
  /// Second plans of centres.
  public private(set) var doubles: [Double]
  /// Plans of centres that are not on the list, in the order of their files.
  public private(set) var unlisted: [Unlisted]
  /// Files that stand for no centre, in their order: no plans, and what does not count from centres
  /// that are not on the list, or that have a further file.
  public private(set) var others: [CentreRow]
  /// Whether it is known which centres are expected.
  public let hasList: Bool
  /// What is shown; nil where all is.
  public private(set) var filter: OverviewFilter?
  /// The rows before any filter.
  let everyRow: [CentreRow]
  /// The rows of the kind that is shown, whatever else a filter hides: what headlines count.
  public private(set) var roll: [CentreRow]

  init(guide: Ledetraad, _ roll: CentreRoll, hasList: Bool) {
    self.guide = guide
    rows = roll.rows
    everyRow = roll.rows
    self.roll = roll.rows
    doubles = roll.doubles.sorted { $0.file < $1.file }
    unlisted = roll.unlisted
    others = roll.others.sorted { ($0.file ?? "") < ($1.file ?? "") }
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
    overview.rows = order.sorted(filter.rows(of: rows, themes: themes), themes: themes)
    let kind = OverviewFilter(kind: filter.kind)
    overview.roll = kind.rows(of: everyRow, themes: themes)
    overview.doubles = doubles.filter { kind.lets($0.row, themes: themes) }
    overview.unlisted = unlisted.filter { kind.lets($0.row, themes: themes) }
    overview.others = kind.rows(of: others, themes: themes)
    return overview
  }

  /// A row's cells for the themes that are shown; nil where it has none.
  public func cells(_ row: CentreRow) -> [CentreRow.Cell]? {
    row.cells.map { cells in themeNumbers.map { cells[$0] } }
  }

  /// The centres with a plan that counts.
  public var delivered: Int { roll.indices.count { roll[$0].isDelivered } }
  /// The centres without one.
  public var missing: Int { roll.count - delivered }
}
