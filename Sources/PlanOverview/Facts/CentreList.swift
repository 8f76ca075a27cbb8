import DanishText
import DataFormats
import PlanModel

/// HR's list of centres, `--centre FIL.csv`: `id;navn;type;leder;e-mail`.
///
/// Semicolon, comma or tab between the columns, or what a first line `sep=` says; in any order, with
/// further columns or without some; BOM or not; quotes as in RFC 4180; any line ends.
public struct CentreList: Sendable, Equatable {
  /// Why a list could not be used. Lines count from 1.
  public enum Problem: Error, Equatable {
    /// The file is not UTF-8.
    case notUTF8
    /// The first line names no column `id`.
    case noIDColumn
    /// Below the headings stands no centre.
    case empty
    /// A quotation mark that opens a field is never closed.
    case unclosedQuote(line: Int)
    /// A field in quotation marks runs over these lines, and text follows where it ends.
    case textAfterQuote(lines: ClosedRange<Int>)
  }

  /// The centres, in the list's order, each id once.
  public var centres: [ExpectedCentre]
  /// Lines that were passed over, since they have no id or one that came before; counted from 1.
  public var skippedLines: [Int]
  /// Lines with more values than there are headings.
  public var overfullLines: [Int]
  /// The lines of fields in quotation marks that may have swallowed other centres: with line breaks
  /// and separators in them.
  public var suspectLines: [ClosedRange<Int>]

  /// Reads the list.
  public init(_ bytes: [UInt8]) throws(Problem) {
    let records = try Self.records(bytes)
    guard let head = records.first else { throw .empty }
    let columns = head.fields.map { CleanText.oneLine($0).lowercased() }
    guard columns.contains("id") else { throw .noIDColumn }
    var seen: Set<String> = []
    (centres, skippedLines) = ([], [])
    let rows = records.dropFirst().filter { $0.fields.contains(where: \.hasText) }
    for record in rows {
      let row = Row(columns: columns, fields: record.fields)
      guard let id = row.id, seen.insert(id.lowercased()).inserted else {
        skippedLines.append(record.line)
        continue
      }
      centres.append(row.centre(id))
    }
    suspectLines = rows.compactMap(\.suspect)
    overfullLines = rows.filter { $0.fields.dropFirst(columns.count).contains(where: \.hasText) }
      .map(\.line)
    if centres.isEmpty { throw .empty }
  }

  private static func records(_ bytes: [UInt8]) throws(Problem) -> [CSVRecords.Record] {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    do throws(CSVRecords.Problem) {
      return try CSVRecords(text).records
    } catch {
      switch error {
      case .unclosedQuote(let line): throw .unclosedQuote(line: line)
      case .textAfterQuote(let lines): throw .textAfterQuote(lines: lines)
      }
    }
  }

  /// One row, by the names of its columns.
  private struct Row {
    let columns: [String]
    let fields: [String]

    var id: String? { text(["id"]).map(CleanText.id) }

    func centre(_ id: String) -> ExpectedCentre {
      ExpectedCentre(
        id: id, name: value(["navn", "center"]), kind: value(["type"]), leader: value(["leder"]),
        email: value(["e-mail", "email", "mail", "e-post"]))
    }

    private func value(_ names: [String]) -> String? {
      text(names).map(CleanText.of).flatMap { $0.isEmpty ? nil : $0 }
    }

    private func text(_ names: [String]) -> String? {
      guard let column = columns.firstIndex(where: names.contains), fields.indices.contains(column)
      else { return nil }
      let text = CleanText.oneLine(fields[column])
      return text.isEmpty ? nil : text
    }
  }
}
