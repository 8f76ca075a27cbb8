import CXlsxWriter
import DanishText
import Language
import PlanModel
import PlanOverview

extension WorkbookSheets {
  /// What changed since an earlier overview, and the curves over several, each on a sheet.
  func progress() {
    if let comparison = report.comparison { changes(comparison) }
    if let history = report.history { write(history) }
  }

  private func changes(_ comparison: OverviewComparison) {
    let columns = zip(ProgressTexts.changeHeadings, [34.0, 34, 16, 16, 14]).map {
      Sheet.Column(heading: $0, width: $1)
    }
    guard let sheet = Sheet(book, ProgressTexts.heading, formats, frozen: 1, columns: columns)
    else { return }
    for name in comparison.delivered {
      sheet.add([
        .text(name), .empty, .text(ProgressTexts.notDeliveredBefore),
        .text(ProgressTexts.deliveredNow), .text(ProgressTexts.isDeeper),
      ])
    }
    for name in comparison.gone {
      sheet.add([
        .text(name), .empty, .text(ProgressTexts.deliveredNow), .text(ProgressTexts.notCounting),
        .text(ProgressTexts.isShallower),
      ])
    }
    for centre in comparison.centres {
      for change in centre.changes {
        sheet.add([
          .text(centre.name), .text(change.title), .text(change.before.shown),
          .text(change.after.shown),
          .text(change.isDeeper ? ProgressTexts.isDeeper : ProgressTexts.isShallower),
        ])
      }
    }
    sheet.finish()
    sheet.colour(2, formats.depths)
    sheet.colour(3, formats.depths)
    // Below the filtered rows, so that sorting leaves it where it is.
    sheet.add([])
    sheet.add([.text(ProgressTexts.compared(comparison, now: report.overview.guide))])
  }

  private func write(_ history: OverviewHistory) {
    let columns =
      [
        Sheet.Column(heading: ProgressTexts.day, width: 18),
        Sheet.Column(heading: ProgressTexts.source, width: 36),
        Sheet.Column(heading: ProgressTexts.delivered, width: 11),
      ] + history.themes.map { Sheet.Column(heading: $0.shortTitle, width: 14) }
    let name = ProgressTexts.historyHeading
    guard let sheet = Sheet(book, name, formats, frozen: 1, columns: columns) else { return }
    for (number, point) in history.points.enumerated() {
      let themes = history.themes.indices.map { place in
        history.reached(place)[number].map(Sheet.Cell.number) ?? .empty
      }
      let source = point.source.map { SafeText.path($0.name) } ?? ProgressTexts.now
      sheet.add(
        [
          .text(ProgressTexts.day(point)), .text(source), .number(point.delivered),
        ] + themes)
    }
    chart(history, name, below: sheet.row + 2)
  }

  /// A line for each theme, drawn from the cells above it.
  private func chart(_ history: OverviewHistory, _ name: String, below row: UInt32) {
    guard let chart = workbook_add_chart(book, UInt8(LXW_CHART_LINE.rawValue)),
      let sheet = workbook_get_worksheet_by_name(book, name)
    else { return }
    let last = UInt32(history.points.count)
    for place in history.themes.indices.prefix(12) {
      guard let series = chart_add_series(chart, nil, nil) else { continue }
      let column = UInt16(place + 3)
      chart_series_set_categories(series, name, 1, 0, last, 0)
      chart_series_set_values(series, name, 1, column, last, column)
      chart_series_set_name_range(series, name, 0, column)
    }
    chart_axis_set_name(chart.pointee.y_axis, ProgressTexts.axis)
    worksheet_insert_chart(sheet, row, 0, chart)
  }
}
