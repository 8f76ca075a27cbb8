import PlanProse

/// How a document looks in Typst: its page, its letters, and a function for each kind of passage.
enum TypstPage {
  /// What a document begins with.
  static func start(_ about: DocumentAbout) -> TypstCode {
    let title = [about.title, about.subject].compactMap(\.self).joined(separator: " · ")
    let author: TypstCode = about.author.map { "author: \($0), " } ?? ""
    let subject: TypstCode = about.subject.map { "description: \($0), " } ?? ""
    let draft: TypstCode = about.isDraft ? "strong(\(Texts.Word.draft))" : "none"
    return """
      #set document(title: \(title), \(author)\(subject)date: none)
      #let running-title = \(title)
      #let draft-mark = \(draft)
      #let page-word = \(Texts.Word.page)
      #let of-word = \(Texts.Word.of)
      \(look)
      """
  }

  /// Carlito has the measures of Calibri, which the document for Word is in.
  private static let look: TypstCode = #"""
    #set text(lang: "da", region: "DK", size: 10.5pt, hyphenate: true,
      font: ("Carlito", "Calibri", "Liberation Sans", "Noto Sans", "DejaVu Sans"))
    #set par(leading: 0.62em, spacing: 0.85em)
    #let ink = rgb("1f3a5f")
    #let soft = rgb("51606f")
    #let pale = rgb("b8c4d3")
    #set page(paper: "a4", margin: (x: 22mm, top: 25mm, bottom: 22mm),
      header: context {
        set text(size: 9pt, fill: soft)
        if counter(page).get().first() > 1 { running-title }
        h(1fr)
        draft-mark
      },
      footer: context {
        set text(size: 9pt, fill: soft)
        h(1fr)
        page-word + " " + counter(page).display() + " " + of-word + " "
        str(counter(page).final().first())
      })
    #show title: set text(size: 26pt, fill: ink, weight: "bold", hyphenate: false)
    #show title: set block(above: 0pt, below: 10pt)
    #show heading: set text(fill: ink, hyphenate: false)
    #show heading.where(level: 1): set text(size: 16pt)
    #show heading.where(level: 1): it => block(width: 100%, above: 24pt, below: 12pt,
      stroke: (bottom: 0.75pt + pale), inset: (bottom: 4pt), sticky: true, it.body)
    #show heading.where(level: 2): set text(size: 12.5pt)
    #show heading.where(level: 2): set block(above: 20pt, below: 9pt, sticky: true)
    #show outline.entry.where(level: 1): set block(above: 9pt)
    #show outline.entry.where(level: 1): set text(weight: "bold")
    #set outline.entry(fill: none)
    #set list(marker: [•], indent: 2pt, body-indent: 6pt, spacing: 0.6em)
    #show table.cell: set text(hyphenate: true)
    #show figure: set block(breakable: true)
    #show figure: set align(left)
    #show figure.caption: it => block(above: 4pt, below: 6pt, sticky: true,
      text(fill: soft, weight: "bold", size: 9.5pt, it.body))
    #let cell(..parts) = parts.pos().map(it => par(it)).join()
    #let naming(label) = strong(text(fill: rgb("37485a"), label))
    #let subtitle(body) = block(below: 14pt, text(size: 13pt, fill: soft, body))
    #let prose(..parts) = cell(..parts)
    #let question(body) = block(above: 13pt, below: 7pt, sticky: true, strong(body))
    #let answer(..parts) = block(stroke: (left: 2pt + pale), inset: (left: 9pt, y: 2pt),
      width: 100%, cell(..parts))
    #let remark(..parts) = block(stroke: (left: 2pt + rgb("c77700")), fill: rgb("fff4de"),
      inset: (left: 9pt, rest: 6pt), width: 100%, cell(..parts))
    #let lines = (x, y) => (
      top: if y == 0 { 0.75pt + pale } else { 0.4pt + rgb("d5dce5") },
      bottom: 0.75pt + pale)
    // No table: it has no row of headings, and is read as it stands, name by name.
    #let fields(..cells) = grid(columns: (42mm, 1fr), stroke: lines, inset: (x: 6pt, y: 5pt),
      fill: (x, y) => if x == 0 { rgb("f3f6f9") }, ..cells)
    #let drawing(svg, says, flipped, head) = page(flipped: flipped, margin: (x: 18mm, y: 20mm), {
      head
      image(bytes(svg), format: "svg", alt: says, width: 100%, height: 1fr, fit: "contain")
    })
    #let rows(caption, widths, head, body) = figure(kind: table, supplement: none,
      caption: figure.caption(position: top, caption),
      table(columns: widths, stroke: lines, inset: (x: 6pt, y: 5pt), align: left + top,
        fill: (x, y) => if y == 0 { rgb("e3eaf2") },
        table.header(..head.map(naming)), ..body))

    """#
}
