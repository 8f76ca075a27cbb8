public import PlanForms

/// The form of a plan on paper: its fields are numbered, so that somebody who types them in afterwards
/// can say which one it is.
public struct FormPage: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("html", ending: "html", isForPeople: true, hasPages: true)

  /// Needs nothing.
  public init() {}

  /// Writes the page.
  public func write(_ form: PlanForm, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(page(of: form))
  }

  /// The whole page, in UTF-8.
  public func page(of form: PlanForm) -> String {
    var number = 0
    let blocks = form.paperBlocks.map { Self.markup(of: $0, &number) }
    let body: Markup = """
      <header><h1>\(form.title)</h1></header>
      <main>
      \(blocks.joined())</main>

      """
    return PageFrame.documents(titled: form.title, body: body).html
  }

  private static func markup(of block: PlanForm.Block, _ number: inout Int) -> Markup {
    switch block {
    case .title: return ""
    case .heading(let text): return "<h2>\(text)</h2>\n"
    case .subheading(let text): return "<h3>\(text)</h3>\n"
    case .guidance(let text): return "<p>\(text)</p>\n"
    case .fields(let fields):
      let rows = fields.map { field -> Markup in
        number += 1
        return row(field, number)
      }
      return "<table class=\"fill\"><tbody>\n\(rows.joined())</tbody></table>\n"
    case .list(let list):
      number += 1
      return table(list, number)
    }
  }

  private static func row(_ field: PlanForm.Field, _ number: Int) -> Markup {
    let hint: Markup = field.hint.map { "<p class=\"soft\">\($0)</p>" } ?? ""
    let long: Markup = field.isLong ? " class=\"long\"" : ""
    return """
      <tr><th scope="row">\(number). \(field.label)\(hint)<p class="soft">\(field.key)</p></th><td\(long)>\(value(field.value))</td></tr>

      """
  }

  private static func table(_ list: PlanForm.List, _ number: Int) -> Markup {
    let head = list.columns.map { "<th scope=\"col\">\($0)</th>" as Markup }.joined()
    let filled = list.rows.map { row -> Markup in
      "<tr>\(row.map { "<td>\(value($0))</td>" as Markup }.joined())</tr>\n"
    }
    let empty: Markup =
      "<tr>\([Markup](repeating: "<td></td>", count: list.columns.count).joined())</tr>\n"
    let rows = filled + [Markup](repeating: empty, count: list.emptyRows + 1)
    return """
      <table class="fill"><caption>\(number). \(list.label)</caption>\
      <thead><tr>\(head)</tr></thead><tbody>
      \(rows.joined())</tbody></table>

      """
  }

  private static func value(_ paragraphs: [FormParagraph]) -> Markup {
    paragraphs.map { paragraph in
      let text = SafeText.line(paragraph.text)
      return paragraph.isPoint ? "<p>– \(text)</p>" : "<p>\(text)</p>"
    }.joined()
  }
}
