import CXlsxWriter
import PlanModel

/// `opfølg plan --format xlsx`: a sheet with a round a row.
public struct FollowUpPlanWorkbook: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("xlsx", ending: "xlsx", isText: false)

  /// Needs nothing.
  public init() {}

  /// Writes the workbook. The library writes it itself, and only to a file.
  public func write(_ plan: FollowUpPlan, look: ReportLook, to sink: inout ReportSink) throws {
    let title = StrategyTexts.planTitle(plan.year)
    try Workbook.write(titled: title, to: &sink) { book in
      let sheet = Sheet(
        book, StrategyTexts.planSheet, SheetFormats(book), frozen: 2, columns: Self.columns)
      for row in plan.rows { sheet?.add(FollowUpPlanTable.cells(row, plan)) }
      sheet?.finish(printing: 1...10)
    }
  }

  private static let widths: [Double] = [
    6, 12, 12, 26, 28, 24, 20, 12, 12, 20, 14, 40, 18, 16, 10, 12,
  ]

  private static var columns: [Sheet.Column] {
    zip(StrategyTexts.dataColumns, widths).map { heading, width in
      Sheet.Column(heading: heading, width: width, isLong: width >= 20)
    }
  }
}
