import DataFormats
public import PlanModel

/// An earlier overview, as much of it as a comparison needs.
public struct PastOverview: Sendable, Equatable {
  /// The format's name and version, in the file.
  public static let format = "overblik/1"

  /// Its ledetråd's id.
  public var guide: String
  /// Its themes' ids, in order.
  public var themes: [String]
  /// The themes' titles, where they are known.
  public var titles: [String: String]
  /// What each theme added up to, in the order of the themes.
  public var totals: [ThemeTotal]
  /// How deeply each centre covered each theme, by centre id.
  public var depths: [String: [String: CoverageDepth]]

  /// Takes over an overview that was made in this run.
  public init(_ overview: Overview) {
    guide = overview.guide.id
    themes = overview.themes.map(\.id)
    titles = Dictionary(
      overview.themes.map { ($0.id, $0.shortTitle) }, uniquingKeysWith: { first, _ in first })
    totals = overview.themeTotals
    depths = [:]
    for row in overview.rows {
      guard let cells = overview.cells(row) else { continue }
      depths[row.identity] = Dictionary(
        zip(themes, cells.map(\.depth)), uniquingKeysWith: { first, _ in first })
    }
  }

  /// Reads `overblik --format json`; nil where it is something else.
  public init?(json bytes: [UInt8]) {
    guard let json = ParsedJSON(bytes), json["format"]?.text == Self.format,
      let guide = json["ledetråd"]?.text, let themes = json["temaer"]?.items.compactMap(\.text)
    else { return nil }
    self.guide = CleanText.of(guide)
    self.themes = themes
    titles = Dictionary(
      json["titler"]?.entries.compactMap { entry in
        entry.value.text.map { (entry.key, CleanText.of($0)) }
      } ?? [], uniquingKeysWith: { first, _ in first })
    depths = [:]
    totals = themes.map { ThemeTotal(theme: $0) }
    for centre in json["centre"]?.items ?? [] { read(centre) }
  }

  private mutating func read(_ centre: ParsedJSON) {
    let name = centre["id"]?.text ?? centre["navn"]?.text ?? centre["fil"]?.text ?? ""
    for (place, theme) in themes.enumerated() {
      guard let cell = centre["dækning"]?[theme],
        let depth = cell["dybde"]?.text.flatMap(CoverageDepth.init(rawValue:))
      else { continue }
      let goals = UInt16(clamping: cell["mål"]?.number ?? 0)
      totals[place].add(CentreRow.Cell(depth: depth, goals: goals))
      depths[name.lowercased(), default: [:]][theme] = depth
    }
  }
}
