import CommandLineDanish
import PlanReports

/// Where the findings of a check go: standard output, in the form that was asked for.
struct CheckOutput {
  let format: CheckFormat
  /// How findings look as text.
  let look: CheckText.Look

  /// How wide the lines that findings are about may be; nil where none are shown.
  var excerptWidth: Int? { format == .text ? look.excerptWidth : nil }

  /// Writes a report.
  func write(_ report: CheckReport) throws {
    var output = OutputBuffer()
    if format == .text {
      let form = CheckText(look)
      for plan in report.plans { output.write(form.text(of: plan)) }
    } else {
      format.write(report, to: &output)
    }
    try output.flush()
  }
}
