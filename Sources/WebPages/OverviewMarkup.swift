import Dialogue
import Interview
import PlanReports

/// Everything that is asked for, theme by theme.
struct OverviewMarkup {
  let form: FormMarkup

  func main(_ overview: PageOverview) -> Markup {
    let (done, total) = overview.progress
    return """
      \(form.messages())<h1>\(Texts.overview)</h1>
      <p class="progress"><progress max="\(max(total, 1))" value="\(min(done, total))" aria-label="\(Markup.shown(overview.summary))"></progress> \
      <span>\(Markup.shown(overview.summary))</span></p>
      <p class="buttons"><a class="button first" href="\(form.look.address(of: Place.start))">\(Texts.goOn)</a>
      <a class="button" href="\(form.look.address(of: "gennemgang"))">\(Texts.toEnd)</a></p>
      \(groups(overview.rows))\(form.saved)
      """
  }

  /// A heading for each theme, and below it what belongs to it.
  private func groups(_ rows: [PageRow]) -> Markup {
    let list = RowMarkup(look: form.look)
    var html: Markup = ""
    var open: [PageRow] = []
    for row in rows {
      guard row.place == nil else {
        open.append(row)
        continue
      }
      html += list.list(open)
      open = []
      let note: Markup = row.note.map { " <span class=\"soft\">\(Markup.shown($0))</span>" } ?? ""
      html += "<h2>\(Markup.shown(row.text))\(note)</h2>\n"
    }
    return html + list.list(open)
  }
}

/// Lines with their states, each leading to its place.
struct RowMarkup {
  let look: PageLook

  /// Nothing where there are none.
  func list(_ rows: [PageRow]) -> Markup {
    rows.isEmpty ? "" : "<ul class=\"rows\">\n\(rows.map(row).joined())</ul>\n"
  }

  private func row(_ row: PageRow) -> Markup {
    let note: Markup = row.note.map { " <span class=\"soft\">\(Markup.shown($0))</span>" } ?? ""
    let text = Markup.shown(row.text)
    let link: Markup = row.place.map { "<a href=\"\(look.address(of: $0))\">\(text)</a>" } ?? text
    let indent: Markup = row.indent > 0 ? " class=\"in\"" : ""
    return "<li\(indent)>\(MarkSign.markup(row.mark))\(link)\(note)</li>\n"
  }
}
