import OfficeFiles
public import PlanForms
import PlanProse

/// The form of a plan for Word and LibreOffice: plain tables whose cells have visible keys. No controls
/// for text: LibreOffice loses their tags, and makes a file that is no XML of changes inside them.
public struct WordForm: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "docx", ending: "docx", isText: false, isForPeople: true, hasPages: true,
    remark: Texts.Word.remark)

  /// A form of our own pages.
  public init() {}

  /// Writes the form.
  public func write(_ form: PlanForm, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(bytes(of: form))
  }

  /// The file's bytes; the same for the same form.
  public func bytes(of form: PlanForm) throws -> [UInt8] { try bytes(of: form, isOnPaper: false) }

  /// The bytes of a form to be filled in with Word, or of one to be printed.
  func bytes(of form: PlanForm, isOnPaper: Bool) throws -> [UInt8] {
    let about = DocumentAbout(title: form.title)
    let body = WordFormBody.of(form, in: .own, isOnPaper: isOnPaper)
    let main: XMLMarkup = """
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\
      \(body)\(WordPage.section)</w:body></w:document>
      """
    do {
      return try WordPackage.bytes(
        of: WordDocument.parts(main: main, about)
          + [WordPart(kind: .custom, markup: WordProperties.custom(form.origin.properties))])
    } catch {
      throw ReportProblem(reason: Texts.Word.isTooLarge)
    }
  }
}
