import DanishText
public import PlanProse
import TextLayout

/// A document as Typst's own text, which becomes a PDF that can be read aloud (PDF/UA-1): tags,
/// language, a title, contents with page numbers, and running heads.
public struct TypstSource {
  /// Characters that no font of the machine has; they are shown by their numbers.
  private let unknown: Set<Unicode.Scalar>
  private var code: TypstCode = ""
  private var front: TypstCode = ""
  /// Names and values that come to stand in one table.
  private var fields: TypstCode = ""
  private var chapters = 0
  private var lastLevel = 0
  /// The heading of the picture that comes next.
  private var headsPicture: String?

  private init(_ unknown: Set<Unicode.Scalar>) { self.unknown = unknown }

  /// The text that Typst reads; the same for the same document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - unknown: Characters that no font of the machine has.
  /// - Returns: The text. Nothing in it leads to another file.
  public static func text(
    of document: Document, without unknown: Set<Unicode.Scalar> = []
  ) -> String {
    var source = TypstSource(unknown)
    for (index, passage) in document.passages.enumerated() {
      // It goes onto the picture's own page.
      if case .heading(let text) = passage, case .picture? = document.passages[after: index] {
        source.headsPicture = text
      } else {
        source.add(passage)
      }
    }
    source.endFields()
    return source.whole(document.about).code
  }

  private func whole(_ about: DocumentAbout) -> TypstCode {
    // With one or two chapters all is in sight.
    let contents: TypstCode =
      chapters > 2 && !about.isShort
      ? "#outline(title: \(Texts.Document.contents), depth: 2)\n" : ""
    let turn: TypstCode = chapters > 0 && !about.isShort ? "#pagebreak(weak: true)\n" : ""
    return "\(TypstPage.start(describing(about)))#v(20pt)\n\(front)\(contents)\(turn)\(code)"
  }

  /// The same with characters that can be shown.
  private func describing(_ about: DocumentAbout) -> DocumentAbout {
    let title = short(about.title)
    return DocumentAbout(
      title: title.isEmpty ? Texts.Document.untitled : title,
      subject: about.subject.map(short), author: about.author.map(short), isDraft: about.isDraft)
  }

  // MARK: Text

  private func shown(_ text: String) -> String {
    let text = text.visibleForm
    guard !unknown.isEmpty, text.unicodeScalars.contains(where: unknown.contains) else {
      return text
    }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if unknown.contains(scalar) {
        result += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private func line(_ text: String) -> String { WordText.line(shown(text)) }

  /// At most as long as fits over a page.
  private func short(_ text: String) -> String { line(text.mention(atMost: 120)) }

  private func paragraphs(_ text: String) -> [TypstCode] {
    WordText.paragraphs(shown(text)).map { "\($0)" }
  }

  // MARK: Passages

  private mutating func put(_ new: TypstCode) {
    if chapters > 0 { code += "\(new)\n" } else { front += "\(new)\n" }
  }

  private mutating func add(_ passage: Passage) {
    switch passage {
    case .field, .list: break
    default: endFields()
    }
    switch passage {
    case .title(let text): put(line: text) { "#title(\($0))" }
    case .subtitle(let text): put(line: text) { "#subtitle(\($0))" }
    case .heading(let text): putHeading(text, level: 1)
    case .subheading(let text): putHeading(text, level: 2)
    case .paragraph(let text): put("#prose(\(paragraphs(text).arguments()))")
    case .question(let text): put(line: text) { "#question(\($0))" }
    case .answer(let text): put("#answer(\(paragraphs(text).arguments()))")
    case .skipped(let text): put("#answer(\(paragraphs(text).map { "emph(\($0))" }.arguments()))")
    case .points(let items): if let list = list(items) { put("#\(list)") }
    case .field(let label, let value):
      fields += "naming(\(shown(label))), cell(\(paragraphs(value).arguments())), "
    case .list(let label, let items):
      fields += "naming(\(shown(label))), \(list(items) ?? "[]"), "
    case .table(let table): put(table)
    case .remark(let text): put("#remark(\(paragraphs(text).arguments()))")
    case .picture(let picture): put(picture)
    }
  }

  private mutating func put(line text: String, _ work: (String) -> TypstCode) {
    let text = line(text)
    if !text.isEmpty { put(work(text)) }
  }

  /// A PDF for everybody leaves no level out.
  private mutating func putHeading(_ text: String, level: Int) {
    if let heading = heading(text, level: level) { put("#\(heading)") }
  }

  private mutating func heading(_ text: String, level: Int) -> TypstCode? {
    let text = line(text)
    if level == 1 { chapters += 1 }
    guard !text.isEmpty else { return nil }
    lastLevel = min(level, lastLevel + 1)
    return "heading(level: \(lastLevel), \(text))"
  }

  private func list(_ items: [String]) -> TypstCode? {
    let points = items.map { "cell(\(paragraphs($0).arguments()))" as TypstCode }
    return points.isEmpty ? nil : "list(\(points.arguments()))"
  }

  private mutating func endFields() {
    guard fields != "" else { return }
    put("#fields(\(fields))")
    fields = ""
  }

  /// On a page of its own, turned where the picture is wider than it is tall: else it could not be
  /// read. The table that says the same comes after it.
  private mutating func put(_ picture: Picture) {
    let flipped: TypstCode = picture.width > picture.height ? "true" : "false"
    let says = "\(line(picture.title)). \(line(picture.description))"
    let head = headsPicture.flatMap { heading($0, level: 1) } ?? "none"
    headsPicture = nil
    put("#drawing(\(picture.svg), \(says), \(flipped), \(head))")
    put(picture.table)
  }

  private mutating func put(_ table: PassageTable) {
    guard !table.columns.isEmpty else { return }
    let widths = WordColumns.widths(table.columns, table.rows, in: WordPage.textWidth)
    // Typst takes minutes over a head that is larger than the page that it is to be repeated on.
    let head = table.columns.map { "\(short($0))" as TypstCode }.arguments()
    let cells = table.rows.joined().map { text -> TypstCode in
      "cell(\(WordText.lines(shown(text)).map { "\($0)" as TypstCode }.arguments()))"
    }
    put(
      """
      #rows(\(short(table.caption)), (\(widths.map { "\($0)fr" as TypstCode }.arguments())), \
      (\(head)), (\(cells.arguments())))
      """)
  }
}
