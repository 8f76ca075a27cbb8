import OfficeFiles

/// The part that holds the theme: fonts and colours, which somebody can change in one place in Word.
enum WordTheme {
  /// The whole part.
  static let markup: XMLMarkup = """
    <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="aarsplan">\
    <a:themeElements>\(colours)\(fonts)\(shapes)</a:themeElements></a:theme>
    """

  private static let colours: XMLMarkup = """
    <a:clrScheme name="aarsplan"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>\
    <a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>\
    \(colour("dk2", "1F3A5F"))\(colour("lt2", "E3EAF2"))\(colour("accent1", "1F3A5F"))\
    \(colour("accent2", "2E7D6B"))\(colour("accent3", "C77700"))\(colour("accent4", "8A3B5B"))\
    \(colour("accent5", "51606F"))\(colour("accent6", "6B8E23"))\(colour("hlink", "0B5C8C"))\
    \(colour("folHlink", "6B4C8A"))</a:clrScheme>
    """

  private static func colour(_ name: StaticString, _ value: String) -> XMLMarkup {
    let tag = XMLMarkup(stringLiteral: name)
    return "<a:\(tag)><a:srgbClr val=\"\(value)\"/></a:\(tag)>"
  }

  private static let fonts: XMLMarkup = """
    <a:fontScheme name="aarsplan"><a:majorFont><a:latin typeface="Calibri"/><a:ea typeface=""/>\
    <a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/>\
    <a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>
    """

  /// Three of each are demanded; nothing in the document uses them.
  private static let shapes: XMLMarkup = """
    <a:fmtScheme name="aarsplan"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>\
    <a:lnStyleLst>\(line)\(line)\(line)</a:lnStyleLst><a:effectStyleLst>\
    \(effect)\(effect)\(effect)</a:effectStyleLst><a:bgFillStyleLst>\(fill)\(fill)\(fill)\
    </a:bgFillStyleLst></a:fmtScheme>
    """
  private static let fill: XMLMarkup = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
  private static let line: XMLMarkup = "<a:ln w=\"9525\">\(fill)</a:ln>"
  private static let effect: XMLMarkup = "<a:effectStyle><a:effectLst/></a:effectStyle>"
}
