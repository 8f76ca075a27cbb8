import PlanModel

/// Which part of the overview is wanted.
public struct OverviewFilter: Sendable, Equatable {
  /// Only centres of this kind; capitals make no difference.
  public var kind: String?
  /// Only the theme with this id.
  public var theme: String?
  /// Only centres where something is missing: a plan, a theme, or where there is an error.
  public var onlyGaps: Bool

  /// Makes a filter; the empty one lets everything through.
  public init(kind: String? = nil, theme: String? = nil, onlyGaps: Bool = false) {
    self.kind = kind
    self.theme = theme
    self.onlyGaps = onlyGaps
  }

  var isEmpty: Bool { self == OverviewFilter() }

  /// The rows that it lets through; without copying them where that is all.
  func rows(of rows: [CentreRow], themes: [Int]) -> [CentreRow] {
    kind == nil && !onlyGaps ? rows : rows.filter { lets($0, themes: themes) }
  }

  func lets(_ row: CentreRow, themes: [Int]) -> Bool {
    if let kind, row.kind?.lowercased() != kind.lowercased() { return false }
    return !onlyGaps || Self.hasGap(row, themes: themes)
  }

  static func hasGap(_ row: CentreRow, themes: [Int]) -> Bool {
    guard let cells = row.cells, row.findings.errors == 0, row.reading == .whole else {
      return true
    }
    return themes.contains { cells[$0].depth == .missing }
  }
}
