public import PlanModel

/// A ledetråd file: the ledetråd as far as it could be read, and what is wrong with it.
public struct LedetraadDocument: Sendable {
  /// The format's name and version.
  public static let format = "ledetråd/1"

  /// The file as it is.
  public let bytes: [UInt8]
  /// The ledetråd, as far as it is readable.
  public let guide: Ledetraad
  /// What is wrong, with places; empty for a sound file.
  public let problems: [Finding]
  private let reading: Reading

  /// Reads a file's bytes. Never fails: what cannot be read is told by `problems`.
  public static func read(_ bytes: [UInt8]) -> LedetraadDocument {
    let empty = Ledetraad(id: "", title: "", year: 0)
    let (guide, reading) = Reading.read(bytes, empty: empty) { $0.guide() }
    let problems = reading.notes.isEmpty ? [] : reading.tree.findings(reading.notes)
    return LedetraadDocument(bytes: bytes, guide: guide, problems: problems, reading: reading)
  }

  /// The findings with their places in this file, each at the value it is about, or at the
  /// nearest thing around it that stands in the file.
  public func located(_ findings: [Finding]) -> [Finding] {
    findings.contains { $0.place == nil }
      ? SyntaxTree(bytes: bytes, tape: reading.tape).located(findings) : findings
  }

  /// Whether plans can be written from it: it has an id, and themes with questions.
  public var isUsable: Bool { !guide.id.isEmpty && !guide.themes.isEmpty }

  /// Whether any of it was readable as a ledetråd.
  public var isReadable: Bool { reading.tape.first?.kind == .mapping }

  /// Whether the file was sound from end to end; false where something is no YAML or past a limit.
  public var isWhole: Bool {
    isReadable && !reading.notes.contains { $0.rule == .unreadable }
  }

  /// Whether it says that it is a ledetråd.
  public var isMeantAsGuide: Bool {
    isReadable && !reading.notes.contains { $0.rule == .unknownFormat }
  }

  /// The file's text, in UTF-8 whatever the file was.
  var text: [UInt8] { reading.text }

  /// The text as it was read, the file's own or what mending made of it, with its nodes.
  var textAsRead: SyntaxTree { SyntaxTree(bytes: reading.mended, tape: reading.tape) }

  /// Whether a change can be made in the file as it stands.
  var canBePatched: Bool { isReadable && !reading.isGivenUp }
}
