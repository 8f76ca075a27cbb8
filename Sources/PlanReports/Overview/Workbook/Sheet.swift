import CXlsxWriter
import DanishText
import PlanModel

/// One sheet of the workbook, written row by row, since earlier rows are no longer in memory.
final class Sheet {
  /// What stands in a cell.
  enum Cell {
    case text(String)
    case number(Int)
    case date(PlanDate)
    case empty
  }

  struct Column {
    var heading: String
    /// In characters.
    var width: Double
    var isLong = false
  }

  /// The last row that a sheet can have (Excel's limit), one kept for a note.
  private static let lastRow: UInt32 = 1_048_574
  /// Excel takes 32,767; a text cut here ends in an ellipsis.
  private static let longestText = 32_000

  private let sheet: UnsafeMutablePointer<lxw_worksheet>
  private let formats: SheetFormats
  private let columns: [Column]
  private(set) var row: UInt32 = 0
  private var isFull = false

  init?(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ name: String, _ formats: SheetFormats,
    frozen: UInt16, columns: [Column]
  ) {
    guard let sheet = workbook_add_worksheet(book, name) else { return nil }
    self.sheet = sheet
    self.formats = formats
    self.columns = columns
    for (place, column) in columns.enumerated() {
      let format = column.isLong ? formats.long : formats.plain
      worksheet_set_column(sheet, UInt16(place), UInt16(place), column.width, format)
    }
    worksheet_freeze_panes(sheet, 1, frozen)
    worksheet_set_row(sheet, 0, 48, nil)
    for (place, column) in columns.enumerated() {
      worksheet_write_string(sheet, 0, UInt16(place), column.heading, formats.heading)
    }
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
  }

  /// Writes the next row. Past what a sheet can hold, the rest is told in a last line.
  func add(_ cells: [Cell]) {
    guard !isFull else { return }
    row += 1
    if row > Self.lastRow {
      isFull = true
      worksheet_write_string(sheet, row, 0, OverviewTexts.sheetIsFull, nil)
      return
    }
    if let height = height(cells) { worksheet_set_row(sheet, row, height, nil) }
    for (place, cell) in cells.enumerated() { write(cell, UInt16(place)) }
  }

  /// In points, where a long text takes several lines: not every program finds it out itself.
  private func height(_ cells: [Cell]) -> Double? {
    let lines = zip(columns, cells).map { column, cell in
      guard column.isLong, case .text(let text) = cell else { return 1 }
      return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        $0 + max(1, Int((Double($1.utf8.count) / column.width).rounded(.up)))
      }
    }
    guard let most = lines.max(), most > 1 else { return nil }
    return min(409, Double(most) * 15)
  }

  /// Filter buttons over all columns, once the rows are there.
  ///
  /// - Parameter printed: The columns that come on paper, so that it can be read on A4; all where
  ///   it is nil.
  func finish(printing printed: ClosedRange<Int>? = nil) {
    worksheet_autofilter(sheet, 0, 0, max(1, row), UInt16(columns.count - 1))
    guard let printed else { return }
    worksheet_print_area(
      sheet, 0, UInt16(printed.lowerBound), max(1, row), UInt16(printed.upperBound))
  }

  /// Colours the cells of a column by their words.
  func colour(_ column: Int, _ words: [(text: String, format: UnsafeMutablePointer<lxw_format>?)]) {
    guard row > 0 else { return }
    for word in words {
      "\"\(word.text)\"".withCString { text in
        var rule = lxw_conditional_format()
        rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
        rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
        rule.value_string = UnsafeMutablePointer(mutating: text)
        rule.format = word.format
        worksheet_conditional_format_range(
          sheet, 1, UInt16(column), row, UInt16(column), &rule)
      }
    }
  }

  /// Marks the numbers of a column that are not zero.
  func markNumbers(_ column: Int, _ format: UnsafeMutablePointer<lxw_format>?) {
    guard row > 0 else { return }
    var rule = lxw_conditional_format()
    rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
    rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_GREATER_THAN.rawValue)
    rule.value = 0
    rule.format = format
    worksheet_conditional_format_range(sheet, 1, UInt16(column), row, UInt16(column), &rule)
  }

  private func write(_ cell: Cell, _ column: UInt16) {
    switch cell {
    case .empty: break
    case .number(let number):
      worksheet_write_number(sheet, row, column, Double(number), formats.number)
    case .date(let date):
      var day = lxw_datetime()
      (day.year, day.month, day.day) = (Int32(date.year), Int32(date.month), Int32(date.day))
      // Excel knows no day before 1900; such a date stays text.
      if date.year < 1900 {
        write(.text(date.danish), column)
      } else {
        worksheet_write_datetime(sheet, row, column, &day, formats.date)
      }
    case .text(let text):
      guard !text.isEmpty else { return }
      // Always as a text, so that nothing from a plan becomes a formula or a link.
      let format = columns[Int(column)].isLong ? formats.long : nil
      worksheet_write_string(sheet, row, column, Self.fitting(text), format)
    }
  }

  /// Without the two characters that XML does not have, and not longer than a cell may be.
  private static func fitting(_ text: String) -> String {
    var clean = text
    if text.unicodeScalars.contains(where: { $0.value == 0xfffe || $0.value == 0xffff }) {
      let scalars = text.unicodeScalars.filter { $0.value != 0xfffe && $0.value != 0xffff }
      clean = String(String.UnicodeScalarView(scalars))
    }
    guard clean.utf16.count > longestText else { return clean }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in clean.unicodeScalars {
      used += scalar.utf16.count
      if used > longestText { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
