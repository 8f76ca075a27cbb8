/// A sheet for notes as a page to print.
public struct NotePage: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("html", ending: "html", isForPeople: true, hasPages: true)

  /// Needs nothing.
  public init() {}

  /// Writes the page.
  public func write(_ notes: NoteSheet, look: ReportLook, to sink: inout ReportSink) throws {
    let parts = notes.parts.map { part -> Markup in
      let heading: Markup = part.heading.isEmpty ? "" : "<h3>\(part.heading)</h3>\n"
      let rows = part.rows.map(Self.row).joined()
      return "\(heading)<table class=\"fill\"><tbody>\n\(rows)</tbody></table>\n"
    }
    let body: Markup = """
      <header><h1>\(notes.title)</h1>
      <p class="soft">\(notes.subtitle ?? "")</p></header>
      <main class="notes">
      \(parts.joined())</main>

      """
    try sink.put(PageFrame.documents(titled: notes.title, body: body).html)
  }

  private static func row(_ row: NoteSheet.Row) -> Markup {
    let hint: Markup = row.hint.map { "<p class=\"soft\">\($0)</p>" } ?? ""
    let long: Markup = row.isLong ? " class=\"long\"" : ""
    return "<tr><th scope=\"row\">\(row.label)\(hint)</th><td\(long)></td></tr>\n"
  }
}
