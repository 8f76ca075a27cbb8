public import PlanFollowUp
import PlanProse

/// `opfølg årsberetning --format html`: one page that needs nothing but itself, to be printed on two
/// sheets.
public struct AnnualHTML: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("html", ending: "html", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the page.
  public func write(_ report: AnnualReport, look: ReportLook, to sink: inout ReportSink) throws {
    let story = AnnualStory(report: report)
    let draft = AnnualTexts.draft(story.gaps.count).map { "<p class=\"draft\">\($0)\n" as Markup }
    let body: Markup = """
      <header><h1>\(AnnualTexts.title(report))</h1>
      <p class="soft">\(AnnualTexts.asOf(report)).
      \(draft ?? "")<p>\(story.introduction.joined(separator: " "))
      </header>
      <main>
      \(Self.table(story))\(PassageMarkup.of(Document(story.body).passages, level: 2))</main>

      """
    try sink.put(PageFrame.annual(titled: AnnualTexts.title(report), body: body).html)
  }

  private static func table(_ story: AnnualStory) -> Markup {
    var table = PageTable(
      id: "mål", caption: AnnualTexts.caption,
      columns: AnnualStory.columns.enumerated().map {
        PageTable.Column(heading: $1, isNumber: $0 > 0)
      })
    table.rows = story.rows.map { $0.map { Markup(text: $0) } }
    return table.markup
  }
}
