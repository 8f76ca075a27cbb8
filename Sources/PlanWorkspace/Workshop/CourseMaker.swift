import DanishText
import PlanFormat
public import PlanModel
import PlanProse
import PlanReports
public import PlanStore
import Prompts

/// Makes the folder of a course: the run sheet, a plan to begin on for each centre, a page for the
/// participants, and the ledetråd where the program does not bring it along.
public struct CourseMaker {
  private let folder: CourseFolder
  private let known: KnownGuide
  private let disk: Disk

  /// A maker for a folder that may be there already.
  public init(_ folder: CourseFolder, guide: KnownGuide, on disk: Disk = .real()) {
    (self.folder, known, self.disk) = (folder, guide, disk)
  }

  /// What became of the files, by their paths.
  public struct Outcome: Sendable, Equatable {
    /// Those that were made.
    public var written: [String] = []
    /// Those that stood there already with other contents, and were left.
    public var left: [String] = []
    /// How many plans were made.
    public var plans = 0
    /// How many plans stood there already, and were left.
    public var plansLeft = 0
  }

  /// Writes the files. What stands there already is left as it is.
  public func write(
    _ sheet: RunSheet, centres: [Centre]
  ) throws(WorkspaceProblem) -> Outcome {
    let guide = try guideBytes()
    let beside = guide.map { [(name: CourseFolder.guideName, bytes: $0)] } ?? []
    let page = HTMLDocument().page(
      of: Document(ParticipantStory(of: known.guide, on: sheet).passages))
    let files =
      [
        (name: CourseFolder.runSheetName, bytes: Self.bytes(of: sheet)),
        (name: CourseFolder.participantsName, bytes: Array(page.utf8)),
      ] + beside
    let whole = try NewFiles(in: folder.path, on: disk).write(files)
    var outcome = Outcome(written: whole.written, left: whole.left)
    let drafts = names(of: centres).map { (name: "\($0.name).yaml", bytes: plan(of: $0.centre)) }
    if drafts.isEmpty { return outcome }
    let plans = try NewFiles(in: folder.plans, on: disk).write(drafts)
    (outcome.plans, outcome.plansLeft) = (plans.written.count, plans.left.count)
    // Plans find their ledetråd beside them.
    _ = try NewFiles(in: folder.plans, on: disk).write(beside)
    return outcome
  }

  /// The bytes of a new run sheet, with what to do with it on top.
  private static func bytes(of sheet: RunSheet) -> [UInt8] {
    Array(Texts.Course.runSheetNote.utf8) + RunSheetDocument.bytes(of: sheet)
  }

  /// What stands in the ledetråd's file; nil where it comes with the program.
  private func guideBytes() throws(WorkspaceProblem) -> [UInt8]? {
    guard case .file(let path) = known.origin else { return nil }
    return try asking({ .guide(.unreadable($0)) }) { () throws(FileError) in
      try disk.files.read(path, limit: PlanDocument.largest)
    }
  }

  /// A plan with whose it is, and nothing more.
  private func plan(of centre: Centre) -> [UInt8] {
    var plan = Plan()
    plan.guide = known.guide.id
    plan.year = .known(known.guide.year)
    plan.status = .known(.draft)
    plan.centre = centre
    plan.fingerprints = known.guide.themes.filter { $0.applies(to: centre) }
      .map { Fingerprint(theme: $0.id, value: $0.fingerprint) }
    return PlanWriter.bytes(of: plan)
  }

  /// A name for each centre's file, none of them twice: from its id, else from its name.
  private func names(of centres: [Centre]) -> [(centre: Centre, name: String)] {
    var taken: Set<String> = [String(CourseFolder.guideName.dropLast(".yaml".count))]
    return centres.enumerated().map { number, centre in
      let slug = [centre.id, centre.name].lazy.compactMap { $0.map(Slug.of) }
        .first { !$0.isEmpty }
      let stem = FilePath.fitted(slug ?? "\(Texts.Course.centre)-\(number + 1)", to: 180)
      var (name, again) = (stem, 1)
      while !taken.insert(name).inserted {
        again += 1
        name = "\(stem)-\(again)"
      }
      return (centre, name)
    }
  }
}
