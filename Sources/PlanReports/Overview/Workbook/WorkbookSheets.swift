import Language
import PlanProse
import PlanOverview
import CXlsxWriter
import DanishText
import PlanModel

/// The sheets of the workbook, one function each.
struct WorkbookSheets {
  let report: OverviewReport
  let book: UnsafeMutablePointer<lxw_workbook>
  let formats: SheetFormats

  private var overview: Overview { report.overview }

  func matrix() {
    let headings = MatrixTable.headings(overview)
    let columns = headings.enumerated().map { place, heading in
      Sheet.Column(
        heading: heading, width: width(place, of: headings.count))
    }
    guard
      let sheet = Sheet(book, OverviewTexts.matrixHeading, formats, frozen: 2, columns: columns)
    else { return }
    for row in overview.rows {
      sheet.add(MatrixTable.cells(row, overview).map(Self.cell))
    }
    // On paper without ids, files and dates.
    sheet.finish(printing: 1...headings.count - 6)
    for place in overview.themes.indices { sheet.colour(6 + place, formats.depths) }
    sheet.colour(4, [(OverviewTexts.no, formats.gone)])
    let counts = 6 + 2 * overview.themes.count
    sheet.markNumbers(counts + 1, formats.depths[2].format)
    sheet.markNumbers(counts + 2, formats.bad)
  }

  func themes() {
    let columns =
      [
        Sheet.Column(heading: OverviewTexts.theme, width: 44),
        Sheet.Column(heading: OverviewTexts.goalsInAll, width: 10),
      ] + CoverageDepth.steps.map { Sheet.Column(heading: $0.shown, width: 11) }
    guard let sheet = Sheet(book, OverviewTexts.themesSheet, formats, frozen: 1, columns: columns)
    else { return }
    for (theme, total) in zip(overview.themes, overview.themeTotals) {
      sheet.add(
        [.text(theme.title), .number(total.goals)]
          + CoverageDepth.steps.map { .number(total[$0]) })
    }
    sheet.finish()
  }

  /// The goals; those that a search lets through, where there is one. Says how many.
  @discardableResult
  func goals(_ search: GoalSearch? = nil) -> Int {
    let columns = OverviewTexts.goalColumns.map {
      Sheet.Column(heading: $0.heading, width: $0.width, isLong: $0.isLong)
    }
    guard let sheet = Sheet(book, OverviewTexts.goalsHeading, formats, frozen: 3, columns: columns)
    else { return 0 }
    var count = 0
    report.forEachGoal { row, goal in
      if let search, search.hits(in: goal).isEmpty { return }
      sheet.add(GoalTable.cells(row, goal, overview.guide))
      count += 1
    }
    // On paper as far as the aim.
    sheet.finish(printing: 0...7)
    sheet.colour(4, formats.depths)
    return count
  }

  func findings() {
    let columns = OverviewTexts.findingColumns.map {
      Sheet.Column(heading: $0.heading, width: $0.width, isLong: $0.isLong)
    }
    guard
      let sheet = Sheet(book, OverviewTexts.findingsSheet, formats, frozen: 1, columns: columns)
    else { return }
    report.forEachFinding { row, issue in
      sheet.add([
        .text(row.name), .text(row.file ?? ""), .text(issue.level.shown), .text(issue.rule),
        issue.line.map { .number($0) } ?? .empty, issue.column.map { .number($0) } ?? .empty,
        .text(issue.path), .text(issue.message),
      ])
    }
    sheet.finish()
    sheet.colour(
      2,
      [
        (Level.error.shown, formats.bad), (Level.warning.shown, formats.depths[2].format),
      ])
  }

  func missing() {
    let columns = zip(OverviewTexts.missingColumns, [18.0, 34, 18, 28, 36, 36]).map {
      Sheet.Column(heading: $0, width: $1)
    }
    guard let sheet = Sheet(book, OverviewTexts.missingSheet, formats, frozen: 2, columns: columns)
    else { return }
    for row in overview.rows where !row.isDelivered {
      sheet.add([
        .text(row.id ?? ""), .text(row.name), .text(row.kind ?? ""), .text(row.leader ?? ""),
        .text(row.expected?.email ?? ""), .text(DeliveryTexts.reason(row) ?? ""),
      ])
    }
    sheet.finish()
  }

  private func width(_ place: Int, of count: Int) -> Double {
    switch place {
    case 0: 18
    case 1: 28
    case 2: 14
    case 3: 20
    case count - 4: 40
    case count - 5: 20
    default: (6..<6 + overview.themes.count).contains(place) ? 12 : 10
    }
  }

  private static func cell(_ cell: MatrixTable.Cell) -> Sheet.Cell {
    switch cell {
    case .number(let number): .number(number)
    case .date(let day): .date(day)
    case .text, .depth: .text(cell.text)
    }
  }
}
