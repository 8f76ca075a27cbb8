import DataFormats
import PlanModel

/// The findings as a table for a Danish spreadsheet, one a row.
public struct CheckCSV: ReportFormat {
  /// Its name.
  public var name: String { "csv" }
  /// Its ending.
  public var ending: String { "csv" }

  /// Needs nothing.
  public init() {}

  /// Writes the report; the first row names the columns. A plan without findings has no row.
  public func write(
    _ report: CheckReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    try sink.put(CSVText.mark + CSVText.row(Texts.findingColumns))
    for plan in report.plans {
      for finding in plan.findings { try sink.put(row(finding, in: plan)) }
    }
  }

  private func row(_ finding: Finding, in plan: CheckedPlan) -> String {
    let start = finding.placeOrStart.start
    let texts = [
      finding.path.description, finding.message, finding.suggestion ?? "",
    ].map(SafeText.line)
    return CSVText.row([
      SafeText.path(plan.file), SafeText.id(plan.centre ?? ""), SafeText.line(plan.name ?? ""),
      String(start.line), String(start.column), finding.level.rawValue, finding.rule,
      texts[0], texts[1], texts[2],
    ])
  }
}
