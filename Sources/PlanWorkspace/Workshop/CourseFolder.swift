import PlanFormat
public import PlanModel
public import PlanStore

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
  /// The log of the clock.
  public var log: String { file("forloeb.csv") }
  /// The folder with a plan for each centre.
  public var plans: String { file("planer") }
  /// The ledetråd, where it does not come with the program.
  public var guide: String { file(Self.guideName) }
  /// The page for the participants.
  public var participants: String { file(Self.participantsName) }
  /// The folder with several people's answers to one question.
  public var contributions: String { file("bidrag") }
  /// The folder for what is printed.
  public var print: String { file("print") }
  /// The folder for what is made afterwards.
  public var afterwards: String { file("efter") }

  /// Whether the program has made a file for the course, and nobody sent it as a plan.
  func hasMade(_ file: String) -> Bool {
    [participants, log].contains(file) || [print, afterwards].contains(FilePath.folder(of: file))
  }

  /// The courses whose run sheets are among some files.
  static func all(among files: [String]) -> [CourseFolder] {
    files.filter { FilePath.name(of: $0) == runSheetName }
      .map { CourseFolder(FilePath.folder(of: $0)) }
  }

  static let guideName = "ledetraad.yaml"
  static let participantsName = "deltagere.html"

  private func file(_ name: String) -> String { FilePath.join(path, name) }
}

extension CourseFolder {
  /// The folder of the course that somebody means.
  ///
  /// - Parameters:
  ///   - typed: A folder, or the run sheet in it; nil for the course here: in this folder, or in one
  ///     that has the usual name.
  ///   - files: The disk.
  /// - Returns: A folder with a run sheet in it.
  /// - Throws: That there is none.
  public static func find(
    _ typed: String?, on files: any FileSystem = RealFileSystem()
  ) throws(WorkspaceProblem) -> CourseFolder {
    func isFile(_ path: String) -> Bool {
      (try? files.status(path, followingLinks: true))?.kind == .file
    }
    if let typed {
      let isSheet = isFile(typed)
      let folder = CourseFolder(isSheet ? FilePath.folder(of: typed) : typed)
      guard isFile(folder.runSheet) else { throw .course(.noneThere(path: typed)) }
      return folder
    }
    for folder in [CourseFolder("."), CourseFolder(usualName)] where isFile(folder.runSheet) {
      return folder
    }
    throw .course(.noneHere)
  }

  /// The run sheet's file that somebody means by a folder or by the file itself; `-` is standard input.
  ///
  /// - Throws: That the folder has none.
  public static func runSheet(at path: String) throws(WorkspaceProblem) -> String {
    if path == PlanInput.standard { return path }
    let kind = (try? RealFileSystem().status(path, followingLinks: true))?.kind
    return kind == .folder ? try find(path).runSheet : path
  }

  /// The run sheet, as far as it can be read.
  ///
  /// - Throws: That the file cannot be read, or is no run sheet from end to end.
  public func readRunSheet() throws(WorkspaceProblem) -> RunSheet {
    let document = RunSheetDocument.read(try InputFile(runSheet).bytes())
    guard document.isUsable else { throw .course(.unusable(path: runSheet)) }
    return document.record
  }

  /// The ledetråd of a run sheet, looked up in the folder first.
  ///
  /// - Parameters:
  ///   - sheet: The run sheet.
  ///   - library: The library; one that has a ledetråd chosen gives that.
  /// - Returns: The ledetråd, and where it is from.
  /// - Throws: Why it cannot be had.
  public func readGuide(
    of sheet: RunSheet, from library: GuideLibrary = GuideLibrary()
  ) throws(WorkspaceProblem) -> KnownGuide {
    do throws(GuideProblem) {
      return try library.guide(named: sheet.guide, beside: path).get()
    } catch {
      throw .guide(error)
    }
  }
}

/// Why there is no course to work with.
public enum CourseFolderProblem: Sendable, Equatable {
  /// None was named, and there is none here.
  case noneHere
  /// There is none at the path.
  case noneThere(path: String)
  /// The run sheet cannot be read to its end.
  case unusable(path: String)
}
