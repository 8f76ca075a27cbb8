public import PlanModel

/// A file with the run sheet of a course: the run sheet as far as it could be read, and what stands in
/// the way.
public struct RunSheetDocument: Sendable {
  /// The format's name and version.
  public static let format = "kursus/1"

  /// The file as it is.
  public let bytes: [UInt8]
  /// The run sheet, as far as it is readable.
  public let runSheet: RunSheet
  /// What the file says that it is; nil where it says nothing.
  public let formatName: String?
  private let reading: Reading

  /// Reads a file's bytes. Never fails: what cannot be read is told by `problems`.
  public static func read(_ bytes: [UInt8]) -> RunSheetDocument {
    var (read, reading) = Reading.read(bytes, empty: (runSheet: RunSheet(), format: nil)) {
      $0.runSheet()
    }
    reading.notes += CutTexts.notes(in: reading)
    return RunSheetDocument(
      bytes: bytes, runSheet: read.runSheet, formatName: read.format, reading: reading)
  }

  /// The file's text, in UTF-8 whatever the file was.
  public var text: [UInt8] { reading.text }

  /// Whether any of it was readable as a run sheet.
  public var isReadable: Bool { reading.tape.first?.kind == .mapping }

  /// Whether the file was sound from end to end; false where something is no YAML or past a limit.
  public var isWhole: Bool {
    isReadable && !reading.notes.contains { $0.rule == .unreadable }
  }

  /// Whether something can be made of it: it says that it is a run sheet, and could be read.
  public var isUsable: Bool { isWhole && formatName == Self.format }

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
  /// Reads the whole of a run sheet; with what the file says that it is.
  fileprivate mutating func runSheet() -> (runSheet: RunSheet, format: String?) {
    var sheet = RunSheet()
    var format: String?
    let isMapping = mapping(.runSheet) { reader, key in
      if key == .format { format = reader.word() } else { reader.field(key, of: &sheet) }
    }
    if isMapping, format != RunSheetDocument.format {
      noteFormat(format, RunSheetDocument.format)
    }
    return (sheet, format)
  }
}
