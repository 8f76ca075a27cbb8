public import PlanModel

/// A plan file: its bytes, the plan as far as it could be read, and what stands in the way.
public struct PlanDocument: Sendable {
  /// The format's name and version, as the file's first line says it.
  public static let format = "årsplan/1"
  /// The largest file that is read, in bytes.
  public static let largest = 4 * 1024 * 1024

  /// The file as it is.
  public let bytes: [UInt8]
  /// The plan, as far as it is readable.
  public let plan: Plan
  /// What the file says that it is, `årsplan/1`; nil where it says nothing.
  public let formatName: String?
  /// Whether the end of the file seems to be missing: it stops in the middle of a line.
  public let isCut: Bool
  private let reading: Reading

  /// Reads a file's bytes. Never fails: what cannot be read is told by `problems`.
  public static func read(_ bytes: [UInt8]) -> PlanDocument {
    var (read, reading) = Reading.read(bytes, empty: (plan: Plan(), format: nil)) { $0.plan() }
    reading.notes += CutTexts.notes(in: reading)
    let cut = CutEnd(reading: reading, plan: read.plan).note
    reading.notes += [cut].compactMap(\.self)
    return PlanDocument(
      bytes: bytes, plan: read.plan, formatName: read.format, isCut: cut != nil, reading: reading)
  }

  /// Whether any of it was readable as a plan.
  public var isReadable: Bool { reading.tape.first?.kind == .mapping }

  /// Whether the file was sound from end to end; false where something is no YAML or past a limit.
  public var isWhole: Bool {
    isReadable && !reading.notes.contains { $0.rule == .unreadable }
  }

  /// Whether all that somebody wrote could be read: of a file in another character set, too.
  public var isReadWhole: Bool {
    isReadable && !isCut
      && !reading.notes.contains { $0.rule == .unreadable && !$0.isAboutEncoding }
  }

  /// Whether it is meant as a plan: it says so, or has something in it that only plans have.
  public var isMeantAsPlan: Bool {
    if let formatName { return formatName.hasPrefix("årsplan/") }
    return plan.guide != nil || plan.centre != Centre() || plan.year != nil || !plan.goals.isEmpty
      || !plan.reflections.isEmpty
  }

  /// Whether it is a ledetråd, which is no plan.
  public var isGuide: Bool { formatName?.hasPrefix("ledetråd/") ?? false }

  /// Whether it is a register of strategies, which is no plan.
  public var isRegister: Bool { formatName?.hasPrefix("strategier/") ?? false }

  /// Whether it is the run sheet of a course, which is no plan.
  public var isRunSheet: Bool { formatName?.hasPrefix("kursus/") ?? false }

  /// Whether it belongs to a course and is no plan: a run sheet, or several people's answers.
  public var isCourseFile: Bool {
    isRunSheet || formatName?.hasPrefix("bidrag/") ?? false
  }

  /// The lines, counted from 1, of which nothing could be read. They are not in `plan`; saving a
  /// changed plan keeps them in the file, as comments.
  public var unreadableLines: [ClosedRange<Int>] { reading.unreadable }

  /// What the reader itself found, with places.
  public var problems: [Finding] {
    reading.notes.isEmpty ? [] : reading.tree.findings(reading.notes)
  }

  /// The findings with their places in this file, each at the value it is about, or at the
  /// nearest thing around it that stands in the file.
  public func located(_ findings: [Finding]) -> [Finding] {
    findings.contains { $0.place == nil } ? reading.tree.located(findings) : findings
  }

  /// Where a value stands; nil in a file of which nothing was readable.
  public func place(of path: FieldPath) -> SourceRange? {
    isReadable ? reading.tree.place(of: path) : nil
  }

  /// The edits of the file's text that the findings' fixes come to, in order of place, none on
  /// top of another.
  public func edits(for findings: [Finding]) -> [TextEdit] {
    let fixes = findings.compactMap(\.fix)
    return fixes.isEmpty ? [] : EditLayer(reading.tree.edits(for: fixes)).edits
  }

  /// The file's text, in UTF-8 whatever the file was, that edits count their bytes in.
  public var text: [UInt8] { reading.text }

  /// The file's bytes after some edits. All else stays byte for byte, but that the file is UTF-8.
  public func bytes(after edits: [TextEdit]) -> [UInt8] {
    EditLayer(edits).applied(to: reading.text)
  }

  /// The text as it was read, the file's own or what mending made of it, with its nodes.
  var textAsRead: SyntaxTree { SyntaxTree(bytes: reading.mended, tape: reading.tape) }

  /// Whether a change can be made in the file as it stands.
  var canBePatched: Bool { isReadable && !reading.isGivenUp }
}
