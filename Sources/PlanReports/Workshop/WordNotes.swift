import OfficeFiles
import PlanProse

/// A sheet for notes for Word and LibreOffice.
public struct WordNotes: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "docx", ending: "docx", isText: false, isForPeople: true, hasPages: true,
    remark: Texts.Word.remark)

  /// A sheet on our own page.
  public init() {}

  /// Writes the sheet.
  public func write(_ notes: NoteSheet, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(bytes(of: notes))
  }

  /// The file's bytes; the same for the same sheet.
  func bytes(of notes: NoteSheet) throws -> [UInt8] {
    let frame = WordFrame.own
    let head =
      Self.paragraph(notes.title, .title, frame)
      + Self.paragraph(notes.subtitle ?? "", .subtitle, frame)
    let parts = notes.parts.map { part -> XMLMarkup in
      let heading =
        part.heading.isEmpty ? "" : Self.paragraph(part.heading, .heading2, frame)
      return "\(heading)\(Self.table(part, frame).markup(in: frame))"
    }
    let main: XMLMarkup = """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
      \(head)\(parts.joined())\(Self.paragraph("", .spacer, frame))\(WordPage.section)\
      </w:body></w:document>
      """
    do {
      let about = DocumentAbout(title: notes.title, subject: notes.subtitle, isShort: true)
      return try WordPackage.bytes(of: WordDocument.parts(main: main, about))
    } catch {
      throw ReportProblem(reason: Texts.Word.isTooLarge)
    }
  }

  /// How high rows are at least, in twentieths of a point: a line by hand, and some.
  private static let height = (line: 480, lines: 1_150)

  private static func table(_ part: NoteSheet.Part, _ frame: WordFrame) -> WordTable {
    let label = 3_100
    let rows = part.rows.map { row -> [WordTable.Cell] in
      let hint = row.hint.map { [paragraph($0, .cell, frame)] } ?? []
      return [
        .init(paragraphs: [paragraph(row.label, .label, frame)] + hint, isNaming: true),
        .init(paragraphs: [], height: row.isLong ? height.lines : height.line),
      ]
    }
    let caption = part.heading.isEmpty ? NoteTexts.title : part.heading
    return WordTable(caption: caption, widths: [label, frame.width - label], rows: rows)
  }

  private static func paragraph(
    _ text: String, _ style: WordStyle, _ frame: WordFrame
  ) -> XMLMarkup {
    "<w:p>\(WordParagraphLook(style: frame.id(style)).markup)\(WordText.runs(text))</w:p>"
  }
}
