import Language
import PlanModel
import PlanOverview

extension PageLists {
  /// The most overviews whose numbers stand in the table; the curve has them all.
  private static let mostDays = 8

  /// What changed since an earlier overview.
  func comparison() -> Markup {
    guard let comparison = report.comparison else { return "" }
    var body: Markup =
      "<p>\(ProgressTexts.compared(comparison, now: report.overview.guide))<p>\(ProgressTexts.delivered(comparison.delivered, most: most))"
    if !comparison.gone.isEmpty {
      body += "<p>\(ProgressTexts.gone(comparison.gone, most: most))"
    }
    for entry in comparison.themes { body += theme(entry) }
    if !comparison.dropped.isEmpty { body += "<p>\(ProgressTexts.dropped(comparison.dropped))" }
    return body + centres(comparison)
  }

  private func theme(_ entry: OverviewComparison.Theme) -> Markup {
    let title = entry.theme.shortTitle
    var body: Markup = "<h3>\(title)</h3><p>\(ProgressTexts.theme(entry))"
    if let before = entry.before {
      body += """
        <div class="bars"><figure><figcaption>\(OverviewTexts.before)</figcaption>\(PageBar.make("\(title), \(OverviewTexts.before)", before, withoutPlan: 0))</figure>
        <figure><figcaption>\(OverviewTexts.now)</figcaption>\(PageBar.make("\(title), \(OverviewTexts.now)", entry.after, withoutPlan: 0))</figure></div>
        """
    }
    if !entry.deeper.isEmpty { body += "<p>\(ProgressTexts.deeper(entry.deeper))" }
    if !entry.shallower.isEmpty { body += "<p>\(ProgressTexts.shallower(entry.shallower))" }
    return body
  }

  private func centres(_ comparison: OverviewComparison) -> Markup {
    guard !comparison.centres.isEmpty else { return "<p>\(ProgressTexts.noChange)" }
    var table = PageTable(
      id: "progress", caption: ProgressTexts.centresCaption,
      columns: ProgressTexts.changeHeadings.map { .init(heading: $0) })
    table.rows = comparison.centres.prefix(most).flatMap { centre in
      centre.changes.map { change in
        [
          "\(centre.name)", "\(change.title)", "\(change.before.shown)",
          "\(change.after.shown)",
          Markup(text: change.isDeeper ? ProgressTexts.isDeeper : ProgressTexts.isShallower),
        ]
      }
    }
    let others = comparison.centres.count - most
    let more: Markup = others > 0 ? "<p>\(OverviewTexts.more(others))" : ""
    return "<h3>\(ProgressTexts.centresHeading)</h3>\(table.markup)\(more)"
  }

  /// The curves over several overviews, each with its numbers beside it.
  func history() -> Markup {
    guard let history = report.history else { return "" }
    let last = history.points.suffix(Self.mostDays)
    var table = PageTable(
      id: "history", caption: ProgressTexts.historyCaption,
      columns: [.init(heading: OverviewTexts.theme), .init(heading: ProgressTexts.curve)]
        + last.map { .init(heading: ProgressTexts.shortDay($0), isNumber: true) })
    table.rows = history.themes.enumerated().map { place, theme in
      let numbers = history.reached(place)
      let cells = numbers.suffix(Self.mostDays).map { number -> Markup in
        number.map { "\(OverviewTexts.number($0))" } ?? "–"
      }
      return ["\(theme.shortTitle)", PageCurve.make(theme, place, history)] + cells
    }
    var body: Markup = "<p>\(ProgressTexts.scale(history.peak))\(table.markup)"
    let older = history.points.count - last.count
    if older > 0 { body += "<p>\(ProgressTexts.olderLeftOut(older))" }
    if history.points.contains(where: { $0.source?.isFileDay == true }) {
      body += "<p class=soft>\(ProgressTexts.fileDay)"
    }
    return body
  }
}
