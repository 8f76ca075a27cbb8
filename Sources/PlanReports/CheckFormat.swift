/// The forms in which the checker tells what it found.
public enum CheckFormat: String, Sendable, CaseIterable {
  /// One finding a line.
  case text = "tekst"
  /// `tjek/1`.
  case json
  /// SARIF 2.1.0.
  case sarif
  /// Annotations of GitHub Actions.
  case github
  /// A table for a Danish spreadsheet.
  case csv

  /// Writes a report in this form; as text without colours.
  public func write(_ report: CheckReport, to output: inout some TextOutputStream) {
    switch self {
    case .text:
      let form = CheckText()
      for plan in report.plans { output.write(form.text(of: plan)) }
    case .json: CheckJSON.write(report, to: &output)
    case .sarif: CheckSARIF.write(report, to: &output)
    case .github: CheckGitHub.write(report, to: &output)
    case .csv: CheckCSV.write(report, to: &output)
    }
  }
}
