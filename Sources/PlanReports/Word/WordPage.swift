import OfficeFiles
import PlanProse

/// The page of a document without a template. Lengths are twentieths of a point.
enum WordPage {
  private static let width = 11_906
  private static let height = 16_838
  private static let side = 1_247
  /// How wide the text is.
  static let textWidth = width - 2 * side

  /// What leads to headers and footers.
  static let references: XMLMarkup = """
    <w:headerReference w:type="default" r:id="\(WordPart.Kind.header.id)"/>\
    <w:headerReference w:type="first" r:id="\(WordPart.Kind.firstHeader.id)"/>\
    <w:footerReference w:type="default" r:id="\(WordPart.Kind.footer.id)"/>\
    <w:footerReference w:type="first" r:id="\(WordPart.Kind.footer.id)"/>
    """

  /// What ends the body, in the order that Word demands (ECMA-376, part 1, 17.6.17).
  static let section: XMLMarkup = """
    <w:sectPr>\(references)<w:pgSz w:w="\(width)" w:h="\(height)"/>\
    <w:pgMar w:top="1361" w:right="\(side)" w:bottom="1247" w:left="\(side)" w:header="624" \
    w:footer="567" w:gutter="0"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>
    """

  /// Ends the pages before a wide picture, and the page of the picture: headers and footers go on.
  static let upright = sectionEnd(section)
  static let turned = sectionEnd(
    """
    <w:sectPr><w:pgSz w:w="\(height)" w:h="\(width)" w:orient="landscape"/>\
    <w:pgMar w:top="1020" w:right="\(side)" w:bottom="907" w:left="\(side)" w:header="567" \
    w:footer="454" w:gutter="0"/><w:cols w:space="708"/></w:sectPr>
    """)
  /// What a picture on a turned page has room for, under its heading.
  static let turnedRoom = (width: height - 2 * side, height: width - 1_020 - 907 - 1_300)

  private static func sectionEnd(_ section: XMLMarkup) -> XMLMarkup {
    "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>\(section)</w:pPr></w:p>"
  }

  /// The headers and the footer: what the document is on every page but the first, whose title says
  /// it; whether it is a draft; the number of the page, and of how many.
  static func parts(_ about: DocumentAbout, in frame: WordFrame) -> [WordPart] {
    let title = WordText.runs(WordProperties.title(of: about))
    return [
      WordPart(kind: .header, markup: head(title, about, frame)),
      WordPart(kind: .firstHeader, markup: head("", about, frame)),
      WordPart(kind: .footer, markup: foot(frame)),
    ]
  }

  private static func foot(_ frame: WordFrame) -> XMLMarkup {
    """
    <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>\
    \(WordParagraphLook(style: frame.id(.footer), rightTab: frame.width).markup)\
    <w:r><w:tab/></w:r>\(WordText.runs(Texts.Word.page + " "))\(WordField.simple("PAGE"))\
    \(WordText.runs(" " + Texts.Word.of + " "))\(WordField.simple("NUMPAGES"))</w:p></w:ftr>
    """
  }

  private static func head(
    _ title: XMLMarkup, _ about: DocumentAbout, _ frame: WordFrame
  ) -> XMLMarkup {
    let draft: XMLMarkup =
      about.isDraft
      ? "<w:r><w:tab/></w:r>\(WordText.runs(Texts.Word.draft, look: .init(isBold: true)))" : ""
    return """
      <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>\
      \(WordParagraphLook(style: frame.id(.header), rightTab: frame.width).markup)\
      \(title)\(draft)</w:p></w:hdr>
      """
  }
}
