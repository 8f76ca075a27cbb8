public import PlanModel

/// A file with one record that is read as its declaration says: the record as far as it could be read,
/// and what stands in the way. For files of which there are few; plans have `PlanDocument`.
public struct RecordDocument<Record: FileRecord>: Sendable {
  /// The file as it is.
  public let bytes: [UInt8]
  /// The record, as far as it is readable.
  public let record: Record
  /// What the file says that it is; nil where it says nothing.
  public let formatName: String?
  private let reading: Reading

  /// Reads a file's bytes. Never fails: what cannot be read is told by `problems`.
  public static func read(_ bytes: [UInt8]) -> RecordDocument {
    var (read, reading) = Reading.read(bytes, empty: (record: Record(), format: nil)) {
      $0.file(of: Record.self)
    }
    reading.notes += CutTexts.notes(in: reading)
    return RecordDocument(
      bytes: bytes, record: read.record, formatName: read.format, reading: reading)
  }

  /// A record as a new file, in UTF-8. An empty line stands before its parts.
  public static func bytes(of record: Record) -> [UInt8] {
    guard case .mapping(let entries) = PlanEncoder.tree(of: record, Record.format) else {
      return []
    }
    return TreeText.file(entries, parts: Set(Record.parts.map(\.rawValue)))
  }

  /// The file's text, in UTF-8 whatever the file was.
  public var text: [UInt8] { reading.text }

  /// Whether any of it was readable as such a record.
  public var isReadable: Bool { reading.tape.first?.kind == .mapping }

  /// Whether the file was sound from end to end; false where something is no YAML or past a limit.
  public var isWhole: Bool {
    isReadable && !reading.notes.contains { $0.rule == .unreadable }
  }

  /// Whether something can be made of it: it says that it is such a record, and could be read.
  public var isUsable: Bool { isWhole && formatName == Record.format }

  /// Whether nothing stands in it that writing it anew would lose, but for comments.
  public var isWithoutDoubt: Bool { isUsable && reading.notes.isEmpty }

  /// What the reader itself found, with places.
  public var problems: [Finding] {
    reading.notes.isEmpty ? [] : reading.tree.findings(reading.notes)
  }

  /// The findings with their places in this file, each at the value it is about, or at the
  /// nearest thing around it that stands in the file.
  public func located(_ findings: [Finding]) -> [Finding] {
    findings.contains { $0.place == nil } ? reading.tree.located(findings) : findings
  }
}

extension EventReader {
  /// Reads the whole of a record; with what the file says that it is.
  fileprivate mutating func file<Record: FileRecord>(
    of _: Record.Type
  ) -> (record: Record, format: String?) {
    var record = Record()
    var format: String?
    let isMapping = mapping(Shape(of: Record.self, .format)) { reader, key in
      if key == .format { format = reader.word() } else { reader.field(key, of: &record) }
    }
    if isMapping, format != Record.format { noteFormat(format, Record.format) }
    return (record, format)
  }
}
