import OfficeFiles

/// The part that holds the styles.
enum WordStyles {
  /// The whole part, for a document without a template.
  static var markup: XMLMarkup {
    """
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\(defaults)\
    \(foundation)\(WordStyle.allCases.map { definition(of: $0) { $0.id } }.joined())</w:styles>
    """
  }

  /// One style.
  ///
  /// - Parameters:
  ///   - style: The style.
  ///   - id: The id that a style has in the document.
  /// - Returns: Its definition.
  static func definition(of style: WordStyle, _ id: (WordStyle) -> String) -> XMLMarkup {
    if style == .table { return table(id) }
    let own: XMLMarkup = style.isOwn ? " w:customStyle=\"1\"" : ""
    let usual: XMLMarkup = style == .normal ? " w:default=\"1\"" : ""
    let base: XMLMarkup = style.base.map { "<w:basedOn w:val=\"\(id($0))\"/>" } ?? ""
    let next: XMLMarkup = style.next.map { "<w:next w:val=\"\(id($0))\"/>" } ?? ""
    return """
      <w:style w:type="paragraph"\(usual)\(own) w:styleId="\(id(style))">\
      <w:name w:val="\(style.name)"/>\(base)\(next)<w:qFormat/>\(style.paragraph.markup)\
      \(style.run.markup)</w:style>
      """
  }

  /// Calibri by the theme, 10.5 points, Danish.
  private static let defaults: XMLMarkup = """
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" \
    w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>\
    <w:sz w:val="21"/><w:szCs w:val="21"/>\
    <w:lang w:val="da-DK" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
    <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr>\
    </w:pPrDefault></w:docDefaults>
    """

  /// What Word expects to find.
  private static let foundation: XMLMarkup = """
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>\
    <w:unhideWhenUsed/></w:style>\
    <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>\
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr>\
    <w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>\
    <w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
    """

  /// Lines between the rows, and some air.
  private static func table(_ id: (WordStyle) -> String) -> XMLMarkup {
    """
    <w:style w:type="table" w:customStyle="1" w:styleId="\(id(.table))">\
    <w:name w:val="\(WordStyle.table.name)"/><w:qFormat/><w:tblPr><w:tblBorders>\
    <w:top w:val="single" w:sz="6" w:space="0" w:color="B8C4D3"/>\
    <w:bottom w:val="single" w:sz="6" w:space="0" w:color="B8C4D3"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="D5DCE5"/></w:tblBorders>\
    <w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
    <w:bottom w:w="40" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    </w:style>
    """
  }
}
