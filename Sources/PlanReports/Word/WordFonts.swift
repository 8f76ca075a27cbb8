import OfficeFiles

/// The part that says what fonts are like, for machines that do not have them.
enum WordFonts {
  /// The whole part.
  static let markup: XMLMarkup = """
    <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:font w:name="Calibri"><w:altName w:val="Carlito"/><w:panose1 w:val="020F0502020204030204"/>\
    <w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>
    """
}
