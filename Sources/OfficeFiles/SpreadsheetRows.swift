/// The rows of the first sheet that is shown in a workbook (`.xlsx`, ECMA-376), as texts: what a
/// number looks like is left to whoever reads it, and a day is the number that the file holds.
public struct SpreadsheetRows: Sendable, Equatable {
  /// Why a workbook could not be read.
  public enum Problem: Error, Equatable {
    /// It is no workbook, or one that is damaged or locked with a password.
    case notAWorkbook
    /// There is more in it than is read.
    case tooLarge
  }

  /// One row.
  public struct Row: Sendable, Equatable {
    /// Its number in the sheet, from 1.
    public var number: Int
    /// Its texts, from the first column; empty where a cell is.
    public var cells: [String]
  }

  /// The most columns that are looked at; cells beyond are passed over.
  public static let mostColumns = 256
  /// The most cells of a sheet, with the empty ones before others in their rows.
  public static let mostCells = 600_000
  /// The longest text of a cell, in bytes: no spreadsheet holds more than 32,767 characters.
  static let longestCell = 4 * 32_767
  /// The most bytes of a part of the book, 32 MiB.
  private static let largestPart = 32 << 20

  /// The rows that have something in them, in order.
  public let rows: [Row]
  /// What to add to a number that stands for a day: books that a Mac has made count from 1904.
  public let dayOffset: Int

  /// Reads a workbook.
  public init(_ bytes: [UInt8]) throws(Problem) {
    do {
      let archive = try ZipArchive(bytes)
      let book = try Self.listened(archive, "xl/workbook.xml", WorkbookListener())
      let links = try Self.listened(
        archive, "xl/_rels/workbook.xml.rels", RelationsListener())
      guard let book, let sheet = book.firstShown, let target = links?.targets[sheet] else {
        throw Problem.notAWorkbook
      }
      let shared = try Self.listened(archive, "xl/sharedStrings.xml", SharedStringsListener())
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
      var listener = SheetListener(shared: shared?.strings ?? [])
      listener.limit = Self.mostCells
      guard let found = try Self.listened(archive, path, listener) else {
        throw Problem.notAWorkbook
      }
      if found.isTooLarge { throw Problem.tooLarge }
      (rows, dayOffset) = (found.rows, book.isSince1904 ? 1462 : 0)
    } catch let problem as Problem {
      throw problem
    } catch {
      let isTooLarge =
        (error as? ZipArchive.Problem) == .tooLarge || (error as? XMLProblem) == .tooLarge
      throw isTooLarge ? .tooLarge : .notAWorkbook
    }
  }

  /// A listener that has heard a part; nil where there is no such part.
  private static func listened<Listener: XMLListener>(
    _ archive: ZipArchive, _ part: String, _ listener: Listener
  ) throws -> Listener? {
    guard let bytes = try archive.part(part, atMost: largestPart) else { return nil }
    var listener = listener
    try XMLEvents.read(bytes, &listener)
    return listener
  }
}

/// An element's name without its prefix.
private func local(_ name: String) -> Substring {
  name.lastIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
}

/// Which sheets there are.
private struct WorkbookListener: XMLListener {
  var firstShown: String?
  var isSince1904 = false

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    switch local(name) {
    case "workbookPr": isSince1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    case "sheet" where firstShown == nil && (attributes["state"] ?? "visible") == "visible":
      firstShown = attributes.first { local($0.key) == "id" && $0.key != "sheetId" }?.value
    default: break
    }
  }

  mutating func text(_ text: String) {}
  mutating func end(_ name: String) {}
}

/// Where the sheets lie.
private struct RelationsListener: XMLListener {
  var targets: [String: String] = [:]

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    guard local(name) == "Relationship", let id = attributes["Id"] else { return }
    targets[id] = attributes["Target"]
  }

  mutating func text(_ text: String) {}
  mutating func end(_ name: String) {}
}

/// The texts that cells name by number; how they are read aloud in Japanese is left out.
private struct SharedStringsListener: XMLListener {
  var strings: [String] = []
  private var current: String?
  private var isText = false
  private var isPhonetic = false

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    switch local(name) {
    case "si": current = ""
    case "t": isText = true
    case "rPh": isPhonetic = true
    default: break
    }
  }

  mutating func text(_ text: String) {
    if isText, !isPhonetic { current?.append(text) }
  }

  mutating func end(_ name: String) {
    switch local(name) {
    case "si":
      strings.append(current ?? "")
      current = nil
    case "t": isText = false
    case "rPh": isPhonetic = false
    default: break
    }
  }
}

/// The cells of a sheet.
private struct SheetListener: XMLListener {
  let shared: [String]
  var limit = 0
  private(set) var rows: [SpreadsheetRows.Row] = []
  private(set) var isTooLarge = false
  private var row = SpreadsheetRows.Row(number: 0, cells: [])
  private var column = -1
  private var kind = ""
  private var value: String?
  private var isValue = false

  init(shared: [String]) { self.shared = shared }

  mutating func begin(_ name: String, _ attributes: [String: String]) {
    switch local(name) {
    case "row":
      row = .init(number: attributes["r"].flatMap(Int.init) ?? row.number + 1, cells: [])
      column = -1
    case "c":
      column = attributes["r"].flatMap(Self.column) ?? column + 1
      (kind, value) = (attributes["t"] ?? "n", nil)
    case "v", "t": isValue = true
    default: break
    }
  }

  mutating func text(_ text: String) {
    // In place: a cell with many line breaks comes in as many pieces.
    if isValue { value = value ?? "" }
    if isValue { value?.append(text) }
  }

  mutating func end(_ name: String) {
    switch local(name) {
    case "v", "t": isValue = false
    case "c": endCell()
    case "row":
      if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
    default: break
    }
  }

  private mutating func endCell() {
    guard let value, (0..<SpreadsheetRows.mostColumns).contains(column), !isTooLarge else {
      return
    }
    limit -= max(1, column + 1 - row.cells.count)
    if limit < 0 {
      isTooLarge = true
      return
    }
    let text = shown(value)
    isTooLarge = text.utf8.count > SpreadsheetRows.longestCell
    while row.cells.count <= column { row.cells.append("") }
    row.cells[column] = text
  }

  private func shown(_ value: String) -> String {
    switch kind {
    case "s":
      guard let number = Int(value), shared.indices.contains(number) else { return "" }
      return shared[number]
    case "e": return ""
    default: return value
    }
  }

  /// `AB12` is column 27, counted from 0.
  private static func column(_ reference: String) -> Int? {
    let letters = reference.utf8.prefix { $0 >= 0x41 && $0 <= 0x5A }
    guard !letters.isEmpty, letters.count < 4 else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1 - 0x40) } - 1
  }
}
