public import PlanModel

/// A file with the answers of several people to one question, as far as it could be read.
public struct ContributionsDocument: Sendable {
  /// The format's name and version.
  public static let format = "bidrag/1"

  /// The file as it is.
  public let bytes: [UInt8]
  /// The answers, as far as they are readable.
  public let contributions: Contributions
  /// What the file says that it is; nil where it says nothing.
  public let formatName: String?
  private let reading: Reading

  /// Reads a file's bytes. Never fails: what cannot be read is told by `problems`.
  public static func read(_ bytes: [UInt8]) -> ContributionsDocument {
    let (read, reading) = Reading.read(bytes, empty: (answers: Contributions(), format: nil)) {
      $0.contributions()
    }
    return ContributionsDocument(
      bytes: bytes, contributions: read.answers, formatName: read.format, reading: reading)
  }

  /// Whether all of it could be read, and nothing stands in it that writing it anew would lose.
  public var isUsable: Bool {
    reading.tape.first?.kind == .mapping && formatName == Self.format && reading.notes.isEmpty
  }

  /// What the reader itself found, with places.
  public var problems: [Finding] {
    reading.notes.isEmpty ? [] : reading.tree.findings(reading.notes)
  }
}

extension EventReader {
  fileprivate mutating func contributions() -> (answers: Contributions, format: String?) {
    var answers = Contributions()
    var format: String?
    let isMapping = mapping(.contributions) { reader, key in
      if key == .format { format = reader.word() } else { reader.field(key, of: &answers) }
    }
    if isMapping, format != ContributionsDocument.format {
      noteFormat(format, ContributionsDocument.format)
    }
    return (answers, format)
  }
}
