import OfficeFiles

/// How a paragraph looks: what stands in `w:pPr`, in the order that Word demands (ECMA-376, part 1,
/// 17.3.1.26). Lengths are twentieths of a point.
struct WordParagraphLook: Sendable, Equatable {
  /// Its style's id; nil in a style itself.
  var style: String?
  /// Whether it stays on a page with the next.
  var keepsNext = false
  /// Whether its lines stay on one page.
  var keepsLines = false
  /// Whether it begins a page.
  var beginsPage = false
  /// The list that it is a point of.
  var list: Int?
  /// A line at its left, of a colour.
  var leftLine: String?
  /// A line under it, of a colour.
  var underLine: String?
  /// The colour behind it.
  var shade: String?
  /// Where a tabulator leads to, at the right.
  var rightTab: Int?
  /// The room before and after it.
  var before: Int?
  var after: Int?
  /// How high a line is, in 240ths of the font's own height.
  var line: Int?
  /// How far it stands in, and how far its first line stands out again.
  var left: Int?
  var hanging: Int?
  /// Whether there is no room between it and its like.
  var isTight = false
  /// How deep it stands in the outline, from 0.
  var outline: Int?

  /// `w:pPr`; nothing where there is nothing in it.
  var markup: XMLMarkup {
    var parts: XMLMarkup = ""
    if let style { parts += "<w:pStyle w:val=\"\(style)\"/>" }
    if keepsNext { parts += "<w:keepNext/>" }
    if keepsLines { parts += "<w:keepLines/>" }
    if beginsPage { parts += "<w:pageBreakBefore/>" }
    if let list { parts += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(list)\"/></w:numPr>" }
    parts += lines
    if let shade { parts += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(shade)\"/>" }
    if let rightTab { parts += "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(rightTab)\"/></w:tabs>" }
    parts += spacing + indent
    if isTight { parts += "<w:contextualSpacing/>" }
    if let outline { parts += "<w:outlineLvl w:val=\"\(outline)\"/>" }
    return parts.isEmpty ? "" : "<w:pPr>\(parts)</w:pPr>"
  }

  private var lines: XMLMarkup {
    if let leftLine {
      return """
        <w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="\(leftLine)"/></w:pBdr>
        """
    }
    return underLine.map {
      "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"3\" w:color=\"\($0)\"/></w:pBdr>"
    } ?? ""
  }

  private var spacing: XMLMarkup {
    let parts = [
      before.map { " w:before=\"\($0)\"" as XMLMarkup }, after.map { " w:after=\"\($0)\"" },
      line.map { " w:line=\"\($0)\" w:lineRule=\"auto\"" },
    ].compactMap(\.self)
    return parts.isEmpty ? "" : "<w:spacing\(parts.joined())/>"
  }

  private var indent: XMLMarkup {
    let parts = [
      left.map { " w:left=\"\($0)\"" as XMLMarkup }, hanging.map { " w:hanging=\"\($0)\"" },
    ].compactMap(\.self)
    return parts.isEmpty ? "" : "<w:ind\(parts.joined())/>"
  }
}
