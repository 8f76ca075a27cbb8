import OfficeFiles

/// A table of Word. Every cell ends with a paragraph, and the grid is there, by the way it is made.
struct WordTable {
  /// One cell: its paragraphs, and whether it names a column or a row.
  struct Cell {
    var paragraphs: [XMLMarkup]
    var isNaming = false
    /// How many characters are in it.
    var length = 0
  }

  /// What it shows, for those who hear it.
  var caption: String
  /// How wide the columns are, in twentieths of a point.
  var widths: [Int]
  /// The row of headings, which each page repeats; empty where there is none.
  var head: [Cell] = []
  /// The rows.
  var rows: [[Cell]] = []

  /// The longest row, in characters, that is never broken over two pages.
  private static let shortRow = 700

  /// The table in a frame.
  func markup(in frame: WordFrame) -> XMLMarkup {
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" as XMLMarkup }.joined()
    let heading = head.isEmpty ? "" : row(head, isHead: true, frame)
    return """
      <w:tbl>\(properties(frame))<w:tblGrid>\(grid)</w:tblGrid>\(heading)\
      \(rows.map { row($0, isHead: false, frame) }.joined())</w:tbl>
      """
  }

  /// In the order that Word demands (ECMA-376, part 1, 17.4.59).
  private func properties(_ frame: WordFrame) -> XMLMarkup {
    let first: XMLMarkup = head.isEmpty ? "0" : "1"
    let column: XMLMarkup = head.isEmpty ? "1" : "0"
    let value: XMLMarkup = head.isEmpty ? "0680" : "0620"
    return """
      <w:tblPr><w:tblStyle w:val="\(frame.id(.table))"/>\
      <w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      <w:tblLook w:val="\(value)" w:firstRow="\(first)" w:lastRow="0" w:firstColumn="\(column)" \
      w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>\
      <w:tblCaption w:val="\(caption)"/></w:tblPr>
      """
  }

  private func row(_ cells: [Cell], isHead: Bool, _ frame: WordFrame) -> XMLMarkup {
    let isShort = cells.reduce(0) { $0 + $1.length } < Self.shortRow
    let properties: XMLMarkup =
      isHead
      ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
      : isShort ? "<w:trPr><w:cantSplit/></w:trPr>" : ""
    let all = zip(cells, widths).map { cell($0, width: $1, isHead: isHead, frame) }
    return "<w:tr>\(properties)\(all.joined())</w:tr>"
  }

  /// Shaded here and not by the style: a template's own would win over that.
  private func cell(_ cell: Cell, width: Int, isHead: Bool, _ frame: WordFrame) -> XMLMarkup {
    let shade: XMLMarkup =
      cell.isNaming
      ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(isHead ? "E3EAF2" : "F3F6F9")\"/>" : ""
    let empty: XMLMarkup = "<w:p>\(WordParagraphLook(style: frame.id(.cell)).markup)</w:p>"
    let written = cell.paragraphs.joined()
    let content = written.isEmpty ? empty : written
    return """
      <w:tc><w:tcPr><w:tcW w:w="\(width)" w:type="dxa"/>\(shade)</w:tcPr>\(content)</w:tc>
      """
  }
}
