import DataFormats
import PlanProse
import PlanModel
public import PlanOverview
import TextLayout

/// `overblik --mål` and `--søg`: the goals of all centres, theme by theme; as tables centre by
/// centre.
public struct OverviewGoals: ReportFormat {
  /// How goals are told. The names are those of the overview's formats.
  public enum Form: String, Sendable, CaseIterable {
    case text = "tekst"
    case csv
    case workbook = "xlsx"
  }

  /// What to know of it.
  public let about: FormatAbout

  private let search: GoalSearch?
  private let form: Form

  /// The goals that a search lets through; all of them without one.
  public init(search: GoalSearch? = nil, form: Form = .text) {
    (self.search, self.form) = (search, form)
    about = FormatAbout(
      "mål", ending: form == .text ? "txt" : form.rawValue, isText: form != .workbook,
      showsTexts: true, isForPeople: form == .text)
  }

  /// Writes the goals, in parts.
  public func write(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    _ = try list(report, look: look, to: &sink)
  }

  /// Writes the goals, in parts; says how many.
  public func list(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws -> Int {
    switch form {
    case .text: try texts(report, look: look, to: &sink)
    case .csv: try rows(report, to: &sink)
    case .workbook: try sheet(report, to: &sink)
    }
  }

  private func sheet(_ report: OverviewReport, to sink: inout ReportSink) throws -> Int {
    var count = 0
    try OverviewWorkbook.write(report, to: &sink) { count = $0.goals(search) }
    return count
  }

  private func rows(_ report: OverviewReport, to sink: inout ReportSink) throws -> Int {
    try sink.put(CSVText.mark + CSVText.data(OverviewTexts.goalColumns.map(\.heading)))
    var count = 0
    try report.forEachGoal { row, goal in
      if let search, search.hits(in: goal).isEmpty { return }
      count += 1
      try sink.put(CSVText.data(GoalTable.texts(row, goal, report.overview.guide)))
    }
    return count
  }

  private func texts(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws -> Int {
    var page = TextPage(report: report, look: look, sink: sink)
    var found = 0
    for theme in report.overview.themes { found += try page.goals(of: theme, search) }
    found += try page.goals(of: nil, search)
    sink = page.sink
    return found
  }
}

extension TextPage {
  /// One theme's goals; those whose theme is not known where it is nil. Says how many.
  fileprivate mutating func goals(of theme: Theme?, _ search: GoalSearch?) throws -> Int {
    let known = Set(report.overview.guide.themes.map(\.id))
    let isOfTheme = { (goal: Goal) in
      theme.map { $0.id == goal.theme } ?? !(goal.theme.map(known.contains) ?? false)
    }
    var found = 0
    var page = self
    try report.forEachGoal { row, goal in
      guard isOfTheme(goal) else { return }
      let hits = search?.hits(in: goal)
      if let hits, hits.isEmpty { return }
      if found == 0 { try page.heading(theme?.title ?? OverviewTexts.unknownTheme) }
      found += 1
      try page.goal(goal, of: row, hits ?? [])
    }
    self = page
    return found
  }

  private mutating func goal(_ goal: Goal, of row: CentreRow, _ hits: [String]) throws {
    let title = goal.title.map(CleanText.oneLine) ?? ProseTexts.untitled
    try paragraph("\(look.isPlain ? "" : "• ")\(title) – \(row.name)", indent: "  ")
    for line in Cells.wrapped(OverviewTexts.goalFacts(goal), look.columns - 2) {
      try self.line("  " + Ink.quiet(line, look))
    }
    for hit in hits.prefix(3) {
      for line in Cells.wrapped(hit, look.columns - 4) { try self.line("    " + line) }
    }
  }
}
