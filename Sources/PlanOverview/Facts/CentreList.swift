import DanishText
public import DataFormats
import PlanModel

/// HR's list of centres, `--centre FIL`: `id;navn;type;leder;e-mail;frist`, as text or a table.
///
/// Semicolon, comma or tab between the columns, or what a first line `sep=` says; in any order, with
/// further columns or without some, but `id` or `navn`; quotes as in RFC 4180; any line ends. The
/// headings may stand below a title. A row without an id is known by its name.
public struct CentreList: Sendable, Equatable {
  /// Why a list could not be used. Lines count from 1.
  public enum Problem: Error, Equatable {
    /// None of the first lines names a column `id` or `navn`.
    case noHeadings
    /// Below the headings stands no centre.
    case empty
    /// There are more centres than `mostCentres`.
    case tooMany
    /// A quotation mark that opens a field is never closed.
    case unclosedQuote(line: Int)
    /// A field in quotation marks runs over these lines, and text follows where it ends.
    case textAfterQuote(lines: ClosedRange<Int>)
  }

  /// The most centres of a list; the largest municipality has some hundred. Of 60,000 a report took
  /// more than two seconds.
  public static let mostCentres = 20_000

  /// How many lines may stand above the headings.
  private static let mostTitles = 10

  /// The centres, in the list's order, each id once, and of those without one each name.
  public var centres: [ExpectedCentre]
  /// Lines that were passed over, since they have neither id nor name, or one that came before;
  /// counted from 1.
  public var skippedLines: [Int]
  /// Lines with more values than there are headings.
  public var overfullLines: [Int]
  /// Lines whose `frist` is no day.
  public var undatedLines: [Int]
  /// The lines of fields in quotation marks that may have swallowed other centres: with line breaks
  /// and separators in them.
  public var suspectLines: [ClosedRange<Int>]

  /// Reads a list in CSV.
  public init(_ text: String) throws(Problem) {
    let records: [CSVRecords.Record]
    do throws(CSVRecords.Problem) {
      records = try CSVRecords(text).records
    } catch {
      switch error {
      case .unclosedQuote(let line): throw .unclosedQuote(line: line)
      case .textAfterQuote(let lines): throw .textAfterQuote(lines: lines)
      }
    }
    try self.init(rows: records)
  }

  /// Reads a list from the rows of a table; what a number that stands for a day counts from may be
  /// off by so many days.
  public init(rows records: [CSVRecords.Record], dayOffset: Int = 0) throws(Problem) {
    guard !records.isEmpty else { throw .empty }
    guard let head = records.prefix(Self.mostTitles).firstIndex(where: { Columns($0).areHeadings })
    else { throw .noHeadings }
    let columns = Columns(records[head])
    var seen: Set<String> = []
    (centres, skippedLines, undatedLines) = ([], [], [])
    let rows = records[(head + 1)...].filter { $0.fields.contains(where: \.hasText) }
    for record in rows {
      let row = Row(columns: columns, fields: record.fields, dayOffset: dayOffset)
      guard let centre = row.centre, seen.insert(Self.key(of: centre)).inserted else {
        skippedLines.append(record.line)
        continue
      }
      centres.append(centre)
      if centres.count > Self.mostCentres { throw .tooMany }
      if row.hasUnreadDeadline { undatedLines.append(record.line) }
    }
    suspectLines = rows.compactMap(\.suspect)
    let width = records[head].fields.count
    overfullLines = rows.filter { $0.fields.dropFirst(width).contains(where: \.hasText) }
      .map(\.line)
    if centres.isEmpty { throw .empty }
  }

  private static func key(of centre: ExpectedCentre) -> String {
    centre.id.map { "id \(CentreNames.key($0))" } ?? "navn \(CentreNames.key(centre.name))"
  }

  /// Which column is which, by the names that people give them.
  private struct Columns {
    enum Column: CaseIterable {
      case id, name, kind, leader, email, deadline

      var names: [String] {
        switch self {
        case .id: ["id", "center-id", "centerid", "kode"]
        case .name: ["navn", "center", "centernavn", "enhed", "institution", "centre"]
        case .kind: ["type", "art"]
        case .leader: ["leder", "centerleder", "centerchef"]
        case .email: ["e-mail", "email", "mail", "e-post", "mailadresse"]
        case .deadline: ["frist", "afleveringsfrist"]
        }
      }
    }

    private let places: [Column: Int]

    init(_ head: CSVRecords.Record) {
      let titles = head.fields.map { CleanText.oneLine($0).lowercased() }
      var places: [Column: Int] = [:]
      for column in Column.allCases {
        places[column] = column.names.lazy.compactMap(titles.firstIndex).first
      }
      self.places = places
    }

    var areHeadings: Bool { places[.id] != nil || places[.name] != nil }

    func text(_ column: Column, in fields: [String]) -> String? {
      guard let place = places[column], fields.indices.contains(place) else { return nil }
      let text = CleanText.oneLine(fields[place])
      return text.isEmpty ? nil : text
    }
  }

  /// One row, by the names of its columns.
  private struct Row {
    let columns: Columns
    let fields: [String]
    let dayOffset: Int

    var centre: ExpectedCentre? {
      let id = columns.text(.id, in: fields).map(CleanText.centre)
      guard id != nil || value(.name) != nil else { return nil }
      return ExpectedCentre(
        id: id, name: value(.name), kind: value(.kind), leader: value(.leader),
        email: value(.email), deadline: deadline)
    }

    var hasUnreadDeadline: Bool {
      columns.text(.deadline, in: fields) != nil && deadline == nil
    }

    private var deadline: PlanDate? {
      columns.text(.deadline, in: fields).flatMap { text in
        PlanDate(text: text) ?? DanishDate.readComplete(text) ?? spreadsheetDay(text)
      }
    }

    /// A day as a spreadsheet keeps it: days since 30 December 1899.
    private func spreadsheetDay(_ text: String) -> PlanDate? {
      guard let number = Double(text), (30_000...80_000).contains(number) else { return nil }
      return PlanDate(year: 1899, month: 12, day: 30)?.adding(days: Int(number) + dayOffset)
    }

    private func value(_ column: Columns.Column) -> String? {
      columns.text(column, in: fields).map(CleanText.of).flatMap { $0.isEmpty ? nil : $0 }
    }
  }
}
