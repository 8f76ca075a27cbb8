import CXlsxWriter
import PlanModel
import PlanOverview
import PlanProse

/// The workbook's first sheet: the delivery, the themes and the kinds in figures, each a block of its
/// own, and the last two as charts. It prints on one A4 in landscape.
struct SummarySheet {
  private let overview: Overview
  private let report: OverviewReport
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: SheetFormats

  /// A block of figures: names down the first column, and a heading for each figure.
  private struct Block {
    let headings: [String]
    let rows: [(name: String, figures: [Int])]
    /// The row of its headings.
    let row: UInt32

    var next: UInt32 { row + UInt32(rows.count) + 2 }
  }

  /// A chart's bars of one colour, from a column of a block.
  private struct Series {
    let column: UInt16
    let colour: UInt32
  }

  private static let mostKinds = 30

  /// Adds the sheet; nil where the library cannot.
  init?(_ sheets: WorkbookSheets) {
    guard let sheet = workbook_add_worksheet(sheets.book, OverviewTexts.summarySheet) else {
      return nil
    }
    (report, book, formats, self.sheet) = (sheets.report, sheets.book, sheets.formats, sheet)
    overview = sheets.report.overview
  }

  /// Writes it, from the top down, since earlier rows are no longer in memory.
  func write() {
    setUp()
    text(OverviewTexts.pageTitle, 0, formats.title)
    text(OverviewTexts.briefHeading(report.day), 1, nil)
    worksheet_set_row(sheet, 2, 48, nil)
    worksheet_merge_range(
      sheet, 2, 0, 2, UInt16(HeatBar.marks.count),
      OverviewTexts.delivery(overview, on: report.day), formats.long)
    let delivery = block(
      4, [OverviewTexts.deliveryHeading, OverviewTexts.amount],
      OverviewTexts.deliveryCounts(overview).map { ($0.label, [$0.count]) })
    let themes = block(
      delivery.next, [OverviewTexts.theme] + HeatBar.marks.map(\.word),
      zip(overview.themes, overview.themeTotals).map { theme, total in
        let bar = HeatBar(total, withoutPlan: overview.withoutPlan)
        return (theme.title, bar.pieces.map(\.count))
      })
    let kinds = block(
      themes.next, [ProseTexts.kind, OverviewTexts.delivered, OverviewTexts.notDelivered],
      overview.worstKindsFirst.prefix(Self.mostKinds).map { total in
        (total.kind ?? OverviewTexts.noKind, [total.delivered, total.centres - total.delivered])
      })
    chart(
      OverviewTexts.themesChart, themes,
      HeatBar.marks.enumerated().map { Series(column: UInt16($0 + 1), colour: $1.light.ground) },
      at: (kinds.next, 0), wide: 1.25)
    let twoColours = [HeatMark.of(.measurable), HeatMark.gone].map(\.light.ground)
    chart(
      OverviewTexts.kindsChart, kinds,
      twoColours.enumerated().map { Series(column: UInt16($0 + 1), colour: $1) },
      at: (kinds.next, 4), wide: 0.9)
  }

  private func setUp() {
    worksheet_set_column(sheet, 0, 0, 52, nil)
    worksheet_set_column(sheet, 1, UInt16(HeatBar.marks.count), 12, nil)
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 1)
    worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  private func text(_ text: String, _ row: UInt32, _ format: SheetFormats.Format) {
    worksheet_write_string(sheet, row, 0, text, format)
  }

  private func block(
    _ row: UInt32, _ headings: [String], _ rows: [(name: String, figures: [Int])]
  ) -> Block {
    let block = Block(headings: headings, rows: rows, row: row)
    for (place, heading) in headings.enumerated() {
      worksheet_write_string(sheet, row, UInt16(place), heading, formats.heading)
    }
    for (place, line) in rows.enumerated() {
      let row = row + 1 + UInt32(place)
      text(line.name, row, nil)
      for (place, figure) in line.figures.enumerated() {
        worksheet_write_number(sheet, row, UInt16(place + 1), Double(figure), formats.number)
      }
    }
    return block
  }

  private func chart(
    _ title: String, _ block: Block, _ series: [Series], at place: (row: UInt32, column: UInt16),
    wide: Double
  ) {
    guard !block.rows.isEmpty,
      let chart = workbook_add_chart(book, UInt8(LXW_CHART_BAR_STACKED.rawValue))
    else { return }
    for one in series { add(one, of: block, to: chart) }
    chart_title_set_name(chart, title)
    var font = lxw_chart_font()
    (font.size, font.bold) = (12, 1)
    chart_title_set_name_font(chart, &font)
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    // The first row of the block is the uppermost bar; the library's y axis is the upright one.
    chart_axis_set_reverse(chart.pointee.y_axis)
    chart_axis_set_label_position(
      chart.pointee.x_axis, UInt8(LXW_CHART_AXIS_LABEL_POSITION_HIGH.rawValue))
    chart_axis_set_num_format(chart.pointee.x_axis, "0")
    var options = lxw_chart_options()
    (options.x_scale, options.y_scale) = (wide, max(1, Double(block.rows.count) / 8))
    worksheet_insert_chart_opt(sheet, place.row, place.column, chart, &options)
  }

  private func add(
    _ series: Series, of block: Block, to chart: UnsafeMutablePointer<lxw_chart>
  ) {
    guard let added = chart_add_series(chart, nil, nil) else { return }
    let (name, last) = (OverviewTexts.summarySheet, block.row + UInt32(block.rows.count))
    chart_series_set_categories(added, name, block.row + 1, 0, last, 0)
    chart_series_set_values(added, name, block.row + 1, series.column, last, series.column)
    chart_series_set_name_range(added, name, block.row, series.column)
    var fill = lxw_chart_fill()
    fill.color = series.colour
    chart_series_set_fill(added, &fill)
  }
}
