import OfficeFiles

/// The page of a document without a template. Lengths are twentieths of a point.
enum WordPage {
  private static let width = 11_906
  private static let height = 16_838
  private static let side = 1_247
  /// How wide the text is.
  static let textWidth = width - 2 * side

  /// What ends the body, in the order that Word demands (ECMA-376, part 1, 17.6.17).
  static let section: XMLMarkup = """
    <w:sectPr><w:headerReference w:type="default" r:id="\(WordPart.Kind.header.id)"/>\
    <w:headerReference w:type="first" r:id="\(WordPart.Kind.firstHeader.id)"/>\
    <w:footerReference w:type="default" r:id="\(WordPart.Kind.footer.id)"/>\
    <w:footerReference w:type="first" r:id="\(WordPart.Kind.footer.id)"/>\
    <w:pgSz w:w="\(width)" w:h="\(height)"/>\
    <w:pgMar w:top="1361" w:right="\(side)" w:bottom="1247" w:left="\(side)" w:header="624" \
    w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>
    """

  /// What stands over every page but the first: what it is, and whether it is a draft.
  static func header(_ title: String, isDraft: Bool) -> XMLMarkup {
    head(WordText.runs(title), isDraft: isDraft)
  }

  /// What stands over the first page, whose title says what it is.
  static func firstHeader(isDraft: Bool) -> XMLMarkup { head("", isDraft: isDraft) }

  /// The number of the page, and of how many.
  static let footer: XMLMarkup = """
    <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>\
    \(WordParagraphLook(style: WordStyle.footer.id, rightTab: textWidth).markup)\
    <w:r><w:tab/></w:r>\(WordText.runs(Texts.Word.page + " "))\(WordField.simple("PAGE"))\
    \(WordText.runs(" " + Texts.Word.of + " "))\(WordField.simple("NUMPAGES"))</w:p></w:ftr>
    """

  private static func head(_ title: XMLMarkup, isDraft: Bool) -> XMLMarkup {
    let draft: XMLMarkup =
      isDraft
      ? "<w:r><w:tab/></w:r>\(WordText.runs(Texts.Word.draft, look: .init(isBold: true)))" : ""
    return """
      <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>\
      \(WordParagraphLook(style: WordStyle.header.id, rightTab: textWidth).markup)\
      \(title)\(draft)</w:p></w:hdr>
      """
  }
}
