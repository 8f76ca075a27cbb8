public import PlanModel

/// A record that a file holds: which format, and how it is laid out.
public protocol FileRecord: PlanRecord {
  /// The format's name and version.
  static var format: String { get }
  /// The keys before which an empty line stands.
  static var parts: [PlanKey] { get }
}

extension StrategyRegister: FileRecord {
  /// A register of strategies.
  public static var format: String { "strategier/1" }
  /// Each of its lists is a part of its own.
  public static var parts: [PlanKey] { [.udvalg, .strategier, .godkendt] }
}

extension RunSheet: FileRecord {
  /// The run sheet of a course.
  public static var format: String { "kursus/1" }
  /// The blocks stand after what the course is.
  public static var parts: [PlanKey] { [.blokke] }
}

extension Contributions: FileRecord {
  /// The answers of several people to one question.
  public static var format: String { "bidrag/1" }
  /// The answers stand after what they answer.
  public static var parts: [PlanKey] { [.bidrag] }
}

/// A file with a register of strategies.
public typealias RegisterDocument = RecordDocument<StrategyRegister>
/// A file with the run sheet of a course.
public typealias RunSheetDocument = RecordDocument<RunSheet>
/// A file with the answers of several people to one question.
public typealias ContributionsDocument = RecordDocument<Contributions>
