import PlanModel
import TextLayout

/// `overblik --mål` and `--søg`: the goals of all centres, theme by theme.
public enum OverviewGoals {
  /// Writes the goals that a search lets through, in parts; all of them without one.
  public static func write(
    _ report: OverviewReport, search: GoalSearch? = nil, look: TextLook,
    to write: @escaping ([UInt8]) throws -> Void
  ) throws -> Int {
    var page = TextPage(report: report, look: look, sink: ReportSink(write))
    var found = 0
    let overview = report.overview
    for theme in overview.themes { found += try page.goals(of: theme, search) }
    found += try page.goals(of: nil, search)
    try page.end()
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
    let title = goal.title.map(CleanText.oneLine) ?? OverviewTexts.untitled
    try paragraph("\(look.isPlain ? "" : "• ")\(title) – \(row.name)", indent: "  ")
    for line in Cells.wrapped(OverviewTexts.goalFacts(goal), look.width - 2) {
      try self.line("  " + Ink.quiet(line, look))
    }
    for hit in hits.prefix(3) {
      for line in Cells.wrapped(hit, look.width - 4) { try self.line("    " + line) }
    }
  }
}
