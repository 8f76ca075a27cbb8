import PlanModel
import TextLayout

/// `opfølg plan`: the follow-up plan of a year as a table in the terminal; where it does not
/// fit, one round under the other, and in sentences for those who listen.
public struct FollowUpPlanText: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("tekst", ending: "txt", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the plan.
  public func write(_ plan: FollowUpPlan, look: ReportLook, to sink: inout ReportSink) throws {
    let head = [StrategyTexts.planTitle(plan.year)] + StrategyTexts.summary(plan)
    try put(head.joined(separator: look.isPlain ? ", " : " · ").wrapped(to: look.columns), &sink)
    if plan.rows.isEmpty { return try put([StrategyTexts.noRounds], &sink) }
    try put(rows(plan, look), &sink)
    let foot = [StrategyTexts.states(plan)].compactMap(\.self)
    if !foot.isEmpty { try put([""] + foot, &sink) }
    let legend = StrategyTexts.legend(plan.committees)
    if !legend.isEmpty {
      let line = legend.joined(separator: look.isPlain ? ", " : " · ")
      try put((foot.isEmpty ? [""] : []) + line.wrapped(to: look.columns), &sink)
    }
  }

  private func put(_ lines: [String], _ sink: inout ReportSink) throws {
    for line in lines { try sink.put(line + "\n") }
  }

  private func rows(_ plan: FollowUpPlan, _ look: ReportLook) -> [String] {
    let cells = plan.rows.map { row in
      [
        StrategyTexts.meeting(row, in: plan.year), StrategyTexts.name(row.committee),
        row.strategy.title.shown ?? "", row.followUp.form.shown ?? "",
        row.strategy.owner.shown ?? StrategyTexts.unknownOwner,
        StrategyTexts.state(row, plan, hasSigns: !look.isPlain),
      ]
    }
    let table = TextTable(headings: StrategyTexts.planColumns, rows: cells)
    if look.isPlain { return table.sentences }
    return table.fitted(to: look.columns) ?? narrow(cells).fitted(to: look.columns)
      ?? cells.flatMap { card($0, look.columns) }
  }

  /// The strategy and the form in one column.
  private func narrow(_ rows: [[String]]) -> TextTable {
    TextTable(
      headings: StrategyTexts.narrowPlanColumns,
      rows: rows.map { [$0[0], $0[1], "\($0[2]), \($0[3])", $0[4], $0[5]] })
  }

  /// `17. marts · BSU · forelagt`, and below it what it is about and whose it is.
  private func card(_ cells: [String], _ width: Int) -> [String] {
    let head = [cells[0], cells[1], cells[5]].joined(separator: " · ")
    let what = "\(cells[2]), \(cells[3]). \(cells[4])."
    return [""] + head.wrapped(to: width) + what.wrapped(to: width, first: "  ")
  }
}
