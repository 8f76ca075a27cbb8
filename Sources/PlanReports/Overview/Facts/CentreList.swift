import PlanModel

/// HR's list of centres, `--centre FIL.csv`: `id;navn;type;leder;e-mail`.
///
/// Semicolon, comma or tab between the columns, in any order, with further columns or without
/// some; BOM or not; quotes as in RFC 4180; any line ends.
public struct CentreList: Sendable, Equatable {
  /// Why a list could not be used.
  public enum Problem: Error, Equatable {
    /// The file is not UTF-8.
    case notUTF8
    /// The first line names no column `id`.
    case noIDColumn
    /// Below the headings stands no centre.
    case empty
  }

  /// The centres, in the list's order, each id once.
  public var centres: [ExpectedCentre]
  /// Lines that were passed over, since they have no id or one that came before; counted from 1.
  public var skippedLines: [Int]

  /// Reads the list.
  public init(_ bytes: [UInt8]) throws(Problem) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    let records = CSVRecords.read(text)
    guard let head = records.first else { throw .empty }
    let columns = head.fields.map { CleanText.oneLine($0).lowercased() }
    guard let idColumn = columns.firstIndex(of: "id") else { throw .noIDColumn }
    var seen: Set<String> = []
    (centres, skippedLines) = ([], [])
    for record in records.dropFirst() where record.fields.contains(where: \.hasText) {
      let value = { (names: [String]) in Self.value(record, columns, names) }
      guard record.fields.indices.contains(idColumn), let id = value(["id"]),
        seen.insert(id.lowercased()).inserted
      else {
        skippedLines.append(record.line)
        continue
      }
      centres.append(
        ExpectedCentre(
          id: id, name: value(["navn", "center"]), kind: value(["type"]),
          leader: value(["leder"]), email: value(["e-mail", "email", "mail", "e-post"])))
    }
    if centres.isEmpty { throw .empty }
  }

  private static func value(
    _ record: CSVRecords.Record, _ columns: [String], _ names: [String]
  ) -> String? {
    guard let column = columns.firstIndex(where: names.contains),
      record.fields.indices.contains(column)
    else { return nil }
    let line = CleanText.oneLine(record.fields[column])
    let text = columns[column] == "id" ? CleanText.centre(line) : CleanText.of(line)
    return text.isEmpty ? nil : text
  }
}
