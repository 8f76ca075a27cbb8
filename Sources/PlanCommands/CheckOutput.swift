import CommandLineDanish
import PlanReports

/// Where the findings of a check go: standard output, in the format that was asked for.
struct CheckOutput {
  let format: any ReportFormat<CheckReport>
  /// How findings look as text.
  let look: ReportLook

  /// The format that was typed; else on a terminal the words of the conversation, and for pipes and
  /// brief lines the usual one.
  init(_ form: FormatName<CheckReport>, look: ReportLook) {
    let isRead = !form.isTyped && look.width != nil
    self.format = isRead ? CheckSpoken() : form.format
    self.look = look
  }

  /// A format that somebody chose.
  init(_ format: any ReportFormat<CheckReport>, look: ReportLook) {
    (self.format, self.look) = (format, look)
  }

  /// Whether findings are told in the words of the conversation.
  var isSpoken: Bool { format.about.namesPlaces }

  /// How wide the lines that findings are about may be; nil where none are shown.
  var excerptWidth: Int? { format.about.showsTexts ? look.excerptWidth : nil }

  /// Writes a report.
  func write(_ report: CheckReport) throws {
    var sink = ReportSink { try StandardStream.output.write($0, of: format.about, look) }
    try format.tell(report, look: look, to: &sink)
    try sink.flush()
  }
}
