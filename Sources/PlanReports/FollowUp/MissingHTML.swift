import PlanFollowUp

/// `opfølg mangler --format html`: one page for an agenda, to be printed or mailed.
public struct MissingHTML: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("html", ending: "html", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the page.
  public func write(_ report: MissingReport, look: ReportLook, to sink: inout ReportSink) throws {
    let head = MissingTexts.head(report)
    let sections = report.sections
    let body: Markup = """
      <header>
      <h1>\(MissingTexts.title)</h1>
      <p class="soft">\(head.joined(separator: " · "))
      </header>
      <main>
      \(sections.isEmpty ? "<p>\(MissingTexts.nothing)\n" as Markup : "")\
      \(sections.enumerated().map { Self.table($1, number: $0) }.joined())</main>

      """
    try sink.put(PageFrame.tables(titled: MissingTexts.title, body: body).html)
  }

  private static func table(_ section: MissingSection, number: Int) -> Markup {
    let entries = section.groups.flatMap(\.entries)
    let caption = MissingTexts.caption(entries.count, overdue: entries.count(where: \.isOverdue))
    var table = PageTable(
      id: "del\(number)", caption: caption,
      columns: MissingTexts.pageColumns.map { PageTable.Column(heading: $0) })
    table.rows = section.groups.flatMap { group in
      group.entries.map { entry -> [Markup] in
        let details = entry.details.joined(separator: " · ")
        return [
          Markup(text: group.name), Markup(text: entry.head.joined(separator: " · ")),
          entry.isOverdue ? "<b>\(details)</b>" : "\(details)",
        ]
      }
    }
    return "<h2>\(section.heading)</h2>\n\(table.markup)"
  }
}
