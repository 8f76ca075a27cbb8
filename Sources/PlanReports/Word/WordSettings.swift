import OfficeFiles

/// The part that says how Word treats the document: as one of today, hyphenated, with Danish numbers.
///
/// It does not ask for the fields to be brought up to date: Word then asks everybody who opens the
/// document whether it may look into other files. The contents come filled in (`WordContents`).
enum WordSettings {
  /// The whole part, in the order that Word demands (ECMA-376, part 1, 17.15.1.78).
  static let markup: XMLMarkup = """
    <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/><w:autoHyphenation/>\
    <w:hyphenationZone w:val="425"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
    <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
    w:val="15"/></w:compat><w:themeFontLang w:val="da-DK"/>\
    <w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" \
    w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" \
    w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" \
    w:followedHyperlink="followedHyperlink"/><w:decimalSymbol w:val=","/>\
    <w:listSeparator w:val=";"/></w:settings>
    """
}
