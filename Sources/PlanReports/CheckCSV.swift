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
    let texts = [
      finding.path.description, finding.message, finding.suggestion ?? "",
    ].map(SafeText.line)
    return CSVText.row([
      SafeText.path(plan.file), SafeText.line(plan.centre ?? ""), SafeText.line(plan.name ?? ""),
      String(start.line), String(start.column), finding.level.rawValue, finding.rule,
      texts[0], texts[1], texts[2],
    ])
  }
}
