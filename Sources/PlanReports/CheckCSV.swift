import PlanModel

/// The findings as a table for a Danish spreadsheet, one a row.
public enum CheckCSV {
  /// Writes the report; the first row names the columns. A plan without findings has no row.
  public static func write(_ report: CheckReport, to output: inout some TextOutputStream) {
    output.write(CSVText.mark + CSVText.row(Texts.findingColumns))
    for plan in report.plans {
      for finding in plan.findings { output.write(row(finding, in: plan)) }
    }
  }

  private static func row(_ finding: Finding, in plan: CheckedPlan) -> String {
    let start = finding.placeOrStart.start
    return CSVText.row([
      SafeText.path(plan.file), SafeText.centre(plan.centre ?? ""), SafeText.line(plan.name ?? ""),
      String(start.line), String(start.column), finding.level.rawValue, finding.rule,
      SafeText.line(finding.path.description), SafeText.message(of: finding),
      SafeText.suggestion(of: finding) ?? "",
    ])
  }
}
