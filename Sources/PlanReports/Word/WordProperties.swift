import OfficeFiles
import PlanProse
import TextLayout

/// The parts that say of a document what it is: its title, what it is about, and who answers for it.
///
/// No day on which it was made: the same plan is always the same file.
enum WordProperties {
  /// The core properties; each once.
  static func core(_ about: DocumentAbout) -> XMLMarkup {
    let subject: XMLMarkup = about.subject.map { "<dc:subject>\(line($0))</dc:subject>" } ?? ""
    let author: XMLMarkup = about.author.map { "<dc:creator>\(line($0))</dc:creator>" } ?? ""
    let status: XMLMarkup =
      about.isDraft ? "<cp:contentStatus>\(Texts.Word.draft)</cp:contentStatus>" : ""
    return """
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(title(of: about))</dc:title>\
      \(subject)\(author)<dc:language>da-DK</dc:language>\(status)</cp:coreProperties>
      """
  }

  /// The extended properties.
  static let app: XMLMarkup = """
    <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
    <Application>aarsplan</Application></Properties>
    """

  /// What the document is called: `Solstrålen · Årsplan 2016`.
  static func title(of about: DocumentAbout) -> String {
    [about.title, about.subject].compactMap(\.self).map(line).joined(separator: " · ")
  }

  private static func line(_ text: String) -> String { WordText.line(text) }
}
