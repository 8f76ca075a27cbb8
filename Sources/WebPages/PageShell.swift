import Language

package import PlanReports

/// What stands around every page of a course: its head, what it is called, and where its main part
/// begins. A page loads the style and the script of the course and nothing else, and needs neither.
package struct PageShell: Sendable {
  private let look: PageLook

  /// The shell of pages that stand in one place.
  package init(_ look: PageLook) { self.look = look }

  /// A whole page.
  ///
  /// - Parameters:
  ///   - title: What the page is called, the nearest place first.
  ///   - centre: Whose plan it is; nil where it is no plan's.
  ///   - attributes: What the script is to know, as attributes of the body.
  ///   - main: The main part.
  /// - Returns: The page, in UTF-8.
  package func page(
    titled title: [String], centre: String? = nil, attributes: Markup = "", main: Markup
  ) -> String {
    let above = [look.course, centre].compactMap(\.self).filter { !$0.isEmpty }
    let name = (title + above).map { Markup.shown($0) }
    let titles = name.dropFirst().reduce(name.first ?? "") { $0 + " · " + $1 }
    let over = above.map { Markup.shown($0) }
    let line = over.dropFirst().reduce(over.first ?? "") { $0 + " · " + $1 }
    let warning: Markup = look.warning.map { "<p class=\"warn\">\(Markup.shown($0))</p>\n" } ?? ""
    let page: Markup = """
      <!doctype html>
      <html lang="\(Language.current.code)"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(titles)</title>
      <link rel="stylesheet" href="\(look.style)">
      <script src="\(look.script)" defer></script></head>
      <body\(attributes)>
      <a class="skip" href="#indhold">\(Texts.toContent)</a>
      <header><p class="over">\(line)</p>
      \(warning)</header>
      <main id="indhold" tabindex="-1">
      \(main)</main>
      </body></html>

      """
    return page.html
  }
}
