public import PlanFollowUp
import PlanProse

/// `opfølg årsberetning --format markdown`: to be mailed, or opened in Word.
public struct AnnualMarkdown: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("markdown", ending: "md", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the årsberetning.
  public func write(_ report: AnnualReport, look: ReportLook, to sink: inout ReportSink) throws {
    let story = AnnualStory(report: report)
    let form = MarkdownDocument()
    try sink.put(form.text(of: Document(story.head).passages) + "\n")
    let columns = AnnualStory.columns
    let rule = ["---"] + columns.dropFirst().map { _ in "---:" }
    for row in [columns, rule] + story.rows.map({ [MarkdownText.escaped($0[0])] + $0.dropFirst() })
    {
      try sink.put("| \(row.joined(separator: " | ")) |\n")
    }
    try sink.put("\n" + form.text(of: Document(story.body).passages))
  }
}
