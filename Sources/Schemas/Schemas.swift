import Language
import PlanModel

/// The JSON Schemas (2020-12) of the file formats, for editors and other programs.
///
/// A key that the format does not know is allowed, since a plan with one is valid; it is marked as
/// deprecated, so that an editor can show the slip of the pen.
public enum Schemas {
  /// The schema of a plan file, as JSON in UTF-8.
  public static var plan: [UInt8] {
    let schema = FileSchema<Plan>(
      format: "årsplan/1", id: "aarsplan:1", unknownFields: Texts.planUnknownFields)
    return Array(schema.text.utf8)
  }
  /// The schema of a register of strategies, as JSON in UTF-8.
  public static var register: [UInt8] {
    let schema = FileSchema<StrategyRegister>(
      format: "strategier/1", id: "strategier:1", unknownFields: Texts.registerUnknownFields)
    return Array(schema.text.utf8)
  }
  /// The schema of a course's run sheet, as JSON in UTF-8.
  public static var runSheet: [UInt8] {
    let schema = FileSchema<RunSheet>(
      format: "kursus/1", id: "kursus:1", unknownFields: Texts.runSheetUnknownFields)
    return Array(schema.text.utf8)
  }
  /// The schema of several people's answers to one question, as JSON in UTF-8.
  public static var contributions: [UInt8] {
    let schema = FileSchema<Contributions>(
      format: "bidrag/1", id: "bidrag:1", unknownFields: Texts.contributionsUnknownFields)
    return Array(schema.text.utf8)
  }
  /// The schema of a ledetråd file, as JSON in UTF-8.
  public static var guide: [UInt8] {
    let danish = PackageResources.ledetraad_schema_json
    return Language.isDanish ? danish : translated(danish)
  }

  /// The same with what it says in the language in force; it has a text on a line of its own.
  private static func translated(_ schema: [UInt8]) -> [UInt8] {
    let lines = String(decoding: schema, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(translated)
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static func translated(_ line: Substring) -> String {
    let shown = ["title", "description", "deprecationMessage", "$comment"]
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count == 5, shown.contains(String(parts[1])) else { return String(line) }
    return [parts[0], parts[1], parts[2], Substring(tr(known: String(parts[3]))), parts[4]]
      .joined(separator: "\"")
  }
}
