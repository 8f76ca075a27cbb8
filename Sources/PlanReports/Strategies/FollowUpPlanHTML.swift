import PlanModel

/// `opfølg plan --format html`: one page for the agenda or the intranet.
public struct FollowUpPlanHTML: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("html", ending: "html", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the page.
  public func write(_ plan: FollowUpPlan, look: ReportLook, to sink: inout ReportSink) throws {
    let title = StrategyTexts.planTitle(plan.year)
    let notes = [StrategyTexts.summary(plan).joined(separator: " · "), StrategyTexts.states(plan)]
      .compactMap(\.self).map { "<p>\($0)\n" as Markup }.joined()
    let legend = StrategyTexts.legend(plan.committees).map { "<li>\($0)" as Markup }
    let body: Markup = """
      <header><p class="over">\(plan.register.title.shown ?? "")
      <h1>\(title)</h1>
      <p class="soft">\(StrategyTexts.asOf(plan.day))
      </header>
      <main>
      \(notes)\(plan.rows.isEmpty ? "<p>\(StrategyTexts.noRounds)\n" as Markup : table(plan, title))\
      \(legend.isEmpty ? "" : "<ul class=\"soft\">\(legend.joined())</ul>\n" as Markup)</main>

      """
    try sink.put(PageFrame.tables(titled: title, body: body).html)
  }

  private func table(_ plan: FollowUpPlan, _ title: String) -> Markup {
    var table = PageTable(
      id: "plan", caption: title,
      columns: StrategyTexts.planColumns.map { PageTable.Column(heading: $0) })
    table.rows = plan.rows.map { row in
      let state = StrategyTexts.state(row, plan)
      return [
        Markup(text: StrategyTexts.meeting(row, in: plan.year)),
        Markup(text: StrategyTexts.name(row.committee)),
        Markup(text: row.strategy.title.shown ?? ""),
        Markup(text: row.followUp.form.shown ?? ""),
        Markup(text: row.strategy.owner.shown ?? StrategyTexts.unknownOwner),
        row.state == .overdue ? "<b>\(state)</b>" : "\(state)",
      ]
    }
    return table.markup
  }
}
