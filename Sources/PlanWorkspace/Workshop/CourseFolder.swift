import PlanStore

/// The folder of a course: where everything in it lies.
public struct CourseFolder: Sendable, Equatable {
  /// The folder's path.
  public let path: String

  /// What the folder is called where nobody chooses.
  public static let usualName = "kursus"
  /// The name of the run sheet's file.
  public static let runSheetName = "kursus.yaml"

  /// A folder that may or may not be there.
  public init(_ path: String) { self.path = path }

  /// The run sheet.
  public var runSheet: String { file(Self.runSheetName) }
  /// The folder with a plan for each centre.
  public var plans: String { file("planer") }
  /// The folder with several people's answers to one question.
  public var contributions: String { file("bidrag") }

  private func file(_ name: String) -> String { FilePath.join(path, name) }
}
