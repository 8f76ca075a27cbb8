import DataFormats
public import DanishText
import PlanModel

/// An earlier overview, as much of it as a comparison needs.
public struct PastOverview: Sendable, Equatable {
  /// The format's name and version, in the file.
  public static let format = "overblik/1"

  /// A centre as it stood then.
  public struct Centre: Sendable, Equatable {
    /// The name that people see.
    public var name: String
    /// A free word: center, institution, stab …
    public var kind: String?
    /// Whether it had a plan that counted.
    public var isDelivered: Bool
    /// How it covered each theme, by theme id.
    public var cells: [String: CentreRow.Cell] = [:]
  }

  /// Where an earlier overview was found, and of which day it is.
  public struct Source: Sendable, Equatable {
    /// What it was.
    public enum Kind: String, Sendable {
      case json
      case lines = "ndjson"
      case folder = "mappe"
    }

    /// What it was.
    public var kind: Kind
    /// The path, as it was named.
    public var name: String
    /// The day on which it was made; nil where nothing tells.
    public var day: PlanDate?
    /// Whether the day is the file's, since none stands in the overview itself.
    public var isFileDay: Bool

    /// Names a source.
    public init(kind: Kind, name: String, day: PlanDate?, isFileDay: Bool) {
      (self.kind, self.name, self.day, self.isFileDay) = (kind, name, day, isFileDay)
    }
  }

  /// Where it was found; nil where it was made in this run.
  public var source: Source?
  /// The day that stands in it.
  public private(set) var made: PlanDate?
  /// What was shown of it, in words; nil where all was.
  public private(set) var narrowed: String?
  /// Its ledetråd's id.
  public var guide: String
  /// Its themes' ids, in order.
  public var themes: [String]
  /// The themes' titles, where they are known.
  public var titles: [String: String]
  /// The centres, by their ids or whatever else tells them apart.
  public var centres: [String: Centre] = [:]

  /// Takes over an overview that was made in this run.
  public init(_ overview: Overview) {
    guide = overview.guide.id
    themes = overview.themes.map(\.id)
    titles = Dictionary(
      overview.themes.map { ($0.id, $0.shortTitle) }, uniquingKeysWith: { first, _ in first })
    let files =
      overview.rows + overview.doubles.map(\.row) + overview.unlisted.map(\.row) + overview.others
    made = files.compactMap(\.made).max()
    for row in overview.rows {
      var centre = Centre(name: row.name, kind: row.kind, isDelivered: row.isDelivered)
      centre.cells = Dictionary(
        zip(themes, overview.cells(row) ?? []), uniquingKeysWith: { first, _ in first })
      centres[row.identity] = centre
    }
  }

  /// Reads `overblik --format json`; nil where it is something else.
  public init?(json bytes: [UInt8]) {
    guard let json = ParsedJSON(bytes), json["format"]?.text == Self.format,
      let guide = json["ledetråd"]?.text, let themes = json["temaer"]?.items.compactMap(\.text)
    else { return nil }
    self.guide = CleanText.of(guide)
    self.themes = themes
    made = json["lavet"]?.text.flatMap { PlanDate(text: $0) }
    narrowed = json["udvalg"]?.text.map(CleanText.of)
    titles = Dictionary(
      json["titler"]?.entries.compactMap { entry in
        entry.value.text.map { (entry.key, CleanText.of($0)) }
      } ?? [], uniquingKeysWith: { first, _ in first })
    let known = Set(themes)
    for centre in json["centre"]?.items ?? [] { read(centre, of: known) }
  }

  private mutating func read(_ json: ParsedJSON, of known: Set<String>) {
    let id = json["id"]?.text
    let name = json["navn"]?.text ?? id ?? json["fil"]?.text ?? ""
    var centre = Centre(
      name: CleanText.oneLine(CleanText.of(name)), kind: json["type"]?.text.map(CleanText.of),
      isDelivered: json["afleveret"]?.isTrue ?? false)
    // Not theme by theme: a file may name thousands of them, and of centres.
    for (theme, cell) in json["dækning"]?.entries ?? [] where known.contains(theme) {
      guard let depth = cell["dybde"]?.text.flatMap(CoverageDepth.init(rawValue:)) else {
        continue
      }
      let goals = UInt16(clamping: cell["mål"]?.number ?? 0)
      centre.cells[theme] = CentreRow.Cell(depth: depth, goals: goals)
    }
    centres[(id ?? name).lowercased()] = centre
  }

  /// The earlier overview with only the centres of a kind, if any; a centre is of the kind that it is
  /// of now, where it is there now.
  func showing(_ kind: String?, now: [String: CentreRow]) -> PastOverview {
    guard let kind = kind?.lowercased() else { return self }
    var past = self
    past.centres = centres.filter { identity, centre in
      now[identity] != nil || centre.kind?.lowercased() == kind
    }
    return past
  }

  /// The themes there that one of now follows: those that it names, else the one of the same id.
  func origins(of theme: Theme) -> [String] {
    let named = theme.origins.compactMap { $0.split(separator: "#").last.map(String.init) }
      .filter(themes.contains)
    return named.isEmpty ? [theme.id].filter(themes.contains) : named
  }

  /// What a theme added up to.
  public func total(_ theme: String) -> ThemeTotal { total([theme], as: theme) }

  /// What themes that are one now added up to.
  func total(_ origins: [String], as theme: String) -> ThemeTotal {
    var total = ThemeTotal(theme: theme)
    for centre in centres.values {
      if let cell = centre.cell(of: origins) { total.add(cell) }
    }
    return total
  }
}

extension PastOverview.Centre {
  /// How themes that are one now were covered: as deeply as the deepest of them, with the goals of
  /// all; nil where the centre has none of them.
  func cell(of themes: [String]) -> CentreRow.Cell? {
    let parts = themes.compactMap { cells[$0] }
    guard let depth = parts.map(\.depth).max() else { return nil }
    let goals = parts.reduce(0) { $0 + Int($1.goals) }
    return CentreRow.Cell(depth: depth, goals: UInt16(clamping: goals))
  }
}
