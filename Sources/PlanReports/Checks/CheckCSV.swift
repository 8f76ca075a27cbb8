import DataFormats
import PlanModel

/// The findings as a table for a Danish spreadsheet, one a row.
public struct CheckCSV: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("csv", ending: "csv")

  /// Needs nothing.
  public init() {}

  /// Writes the report; the first row names the columns. A plan without findings has no row.
  public func write(
    _ report: CheckReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    try sink.put(CSVText.mark + CSVText.data(Texts.findingColumns))
    for plan in report.plans {
      for finding in plan.findings { try sink.put(row(finding, in: plan)) }
    }
  }

  private func row(_ finding: Finding, in plan: CheckedPlan) -> String {
    let start = finding.placeOrStart.start
    return CSVText.row([
      SafeText.path(plan.file), SafeText.centre(plan.centre ?? ""), SafeText.line(plan.name ?? ""),
      String(start.line), String(start.column), finding.level.rawValue, finding.rule,
      SafeText.line(finding.path.description), SafeText.message(of: finding),
      SafeText.suggestion(of: finding) ?? "",
    ])
  }
}
