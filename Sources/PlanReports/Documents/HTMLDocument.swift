import DanishText
public import PlanProse

/// Passages as one page that needs nothing but itself, to be read on a screen or printed.
public struct HTMLDocument: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("html", ending: "html", isForPeople: true, hasPages: true)

  /// Needs nothing.
  public init() {}

  /// Writes the page.
  public func write(_ document: Document, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(page(of: document))
  }

  /// The whole page, in UTF-8.
  public func page(of document: Document) -> String {
    let about = document.about
    let title = [about.title, about.subject].compactMap(\.self).joined(separator: " · ")
    let chapters = Chapter.divided(document.passages)
    return PageFrame.documents(titled: title, body: body(chapters)).html
  }

  private func body(_ chapters: [Chapter]) -> Markup {
    let head = "<header>\(PassageMarkup.of(chapters[0].passages, level: 1))</header>\n" as Markup
    let named = chapters.enumerated().dropFirst()
    let links = named.map { "<li><a href=\"#k\($0)\">\($1.title)</a>" as Markup }.joined()
    // With one or two chapters all is in sight.
    let contents: Markup =
      named.count < 3
      ? "" : "<nav aria-label=\"\(Texts.Document.contents)\"><ul>\(links)</ul></nav>\n"
    let sections = named.map { number, chapter -> Markup in
      """
      <section aria-labelledby="k\(number)"><h2 id="k\(number)">\(chapter.title)</h2>
      \(PassageMarkup.of(chapter.passages, level: 2))</section>

      """
    }
    return "\(head)\(contents)<main>\n\(sections.joined())</main>\n"
  }
}

/// A heading with what stands under it; the first has the document's title.
private struct Chapter {
  var title: String
  var passages: [Passage] = []

  /// Never empty: what stands before the first heading is the first chapter.
  static func divided(_ passages: [Passage]) -> [Chapter] {
    var chapters = [Chapter(title: "")]
    for passage in passages {
      if case .heading(let title) = passage {
        chapters.append(Chapter(title: title))
      } else {
        chapters[chapters.count - 1].passages.append(passage)
      }
    }
    return chapters
  }
}
