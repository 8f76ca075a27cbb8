import OfficeFiles

/// Fields, which Word fills in. One is opened, parted and closed by a value of its own kind, so that
/// none stays open.
enum WordField {
  /// What opens one, with what it is to show.
  static func begin(_ instruction: String) -> XMLMarkup {
    """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
    <w:r><w:instrText xml:space="preserve"> \(instruction) </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>
    """
  }

  /// What closes one.
  static let end: XMLMarkup = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"

  /// One that Word and LibreOffice fill in by themselves when they show the page.
  static func simple(_ instruction: String) -> XMLMarkup {
    "\(begin(instruction))<w:r><w:t>1</w:t></w:r>\(end)"
  }
}
