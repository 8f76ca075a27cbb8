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
  let tape: [SyntaxNode]
  private let notes: [EventReader.Note]

  /// Reads a file's bytes. Never fails: what cannot be read is told by `problems`.
  public static func read(_ bytes: [UInt8]) -> PlanDocument {
    let (plan, reading) = Reading.read(bytes, empty: Plan()) { $0.plan() }
    return PlanDocument(bytes: bytes, plan: plan, tape: reading.tape, notes: reading.notes)
  }

  /// Whether any of it was readable as a plan.
  public var isReadable: Bool { tape.first?.kind == .mapping }

  /// Whether the whole file was read; false where something is no YAML or past a limit.
  public var isWhole: Bool { isReadable && !notes.contains { $0.rule == .unreadable } }

  /// What the reader itself found, with places.
  public var problems: [Finding] {
    notes.isEmpty ? [] : SyntaxTree(bytes: bytes, tape: tape).findings(notes)
  }

  /// The findings with their places in this file, each at the value it is about, or at the
  /// nearest thing around it that stands in the file.
  public func located(_ findings: [Finding]) -> [Finding] {
    findings.contains { $0.place == nil }
      ? SyntaxTree(bytes: bytes, tape: tape).located(findings) : findings
  }

  /// Where a value stands; nil in a file of which nothing was readable.
  public func place(of path: FieldPath) -> SourceRange? {
    SyntaxTree(bytes: bytes, tape: tape).place(of: path)
  }

  /// The file's bytes after the plan has changed: only what differs is written anew. Comments,
  /// unknown keys, line ends and everything else stay byte for byte.
  public func updated(to plan: Plan) -> [UInt8] {
    guard isReadable else { return PlanWriter.bytes(of: plan) }
    return PlanPatch.apply(
      from: PlanEncoder.tree(of: self.plan), to: PlanEncoder.tree(of: plan), bytes: bytes,
      tape: tape)
  }
}
