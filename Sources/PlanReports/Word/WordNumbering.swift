import OfficeFiles

/// The part that holds the lists: one, with bullets.
enum WordNumbering {
  /// The number of the list in a document without a template.
  static let ownList = 1

  /// The whole part.
  static var markup: XMLMarkup {
    """
    <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    \(look(of: 0))\(list(ownList, looks: 0))</w:numbering>
    """
  }

  /// How the points of a list look.
  static func look(of number: Int) -> XMLMarkup {
    """
    <w:abstractNum w:abstractNumId="\(number)"><w:multiLevelType w:val="singleLevel"/>\
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>\
    <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="227"/></w:pPr></w:lvl>\
    </w:abstractNum>
    """
  }

  /// A list that looks like that.
  static func list(_ number: Int, looks: Int) -> XMLMarkup {
    "<w:num w:numId=\"\(number)\"><w:abstractNumId w:val=\"\(looks)\"/></w:num>"
  }
}
