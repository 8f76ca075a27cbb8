/// LibreOffice, which makes a PDF of a document for Word.
struct OfficeEngine {
  /// How long it may take: it starts anew each time.
  static let seconds = 180
  static let name = "LibreOffice"

  /// Tagged, with a list of chapters, for everybody.
  private static let form = """
    pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},\
    "PDFUACompliance":{"type":"boolean","value":"true"},\
    "ExportBookmarks":{"type":"boolean","value":"true"}}
    """

  private let program: String

  /// LibreOffice, where it is here.
  static var found: OfficeEngine? {
    (OtherProgram.found("soffice") ?? OtherProgram.found("libreoffice")).map(OfficeEngine.init)
  }

  /// Makes a PDF of a document. Its settings are its own, so that one that somebody works in is let
  /// alone.
  func pdf(of document: [UInt8]) throws -> [UInt8] {
    try WorkFolder.use { folder in
      let input = "\(folder)/plan.docx"
      try WorkFolder.write(document, to: input)
      let words = [
        program, "-env:UserInstallation=file://\(folder)/profil", "--headless", "--norestore",
        "--convert-to", Self.form, "--outdir", folder, input,
      ]
      let outcome = OtherProgram(words: words).run(atMost: Self.seconds, log: "\(folder)/log")
      if outcome == .tooSlow {
        throw WorkspaceProblem.document(.slowPDF(program: Self.name, seconds: Self.seconds))
      }
      // It says that all went well also where it did not.
      guard let bytes = WorkFolder.read("\(folder)/plan.pdf") else {
        throw WorkspaceProblem.document(.noPDF(program: Self.name))
      }
      return bytes
    }
  }
}
