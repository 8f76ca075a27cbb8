public import DanishText
import Interview
import PlanFollowUp
import PlanFormat
public import PlanModel
import PlanProse
import PlanReports
public import PlanStore
import Workshop

/// Makes what everyone takes home from a course, and what whoever held it looks at afterwards.
public struct AfterwardsDesk {
  /// What came of it.
  public struct Outcome: Sendable {
    /// For how many plans something was made.
    public var plans = 0
    /// The files that are there now as they should be.
    public var made: [String] = []
    /// The files that somebody has changed, and that were left.
    public var left: [String] = []
    /// The plans that nothing, or not all, was made for, and why.
    public var problems: [WorkspaceProblem] = []
    /// How many plans have no day for a follow-up.
    public var withoutDay = 0
  }

  private let course: CourseFolder
  private let sheet: RunSheet
  private let library: GuideLibrary
  private let guide: Ledetraad
  private let disk: Disk
  private let day: PlanDate

  /// A desk for a course.
  ///
  /// - Parameters:
  ///   - course: The course's folder.
  ///   - sheet: Its run sheet.
  ///   - guide: Its ledetråd.
  ///   - library: Where the ledetråde of plans are found.
  ///   - day: The day of the course; from it on the first follow-up is looked for.
  ///   - disk: The disk.
  public init(
    _ course: CourseFolder, _ sheet: RunSheet, guide: Ledetraad, library: GuideLibrary,
    on day: PlanDate, disk: Disk = .real()
  ) {
    (self.course, self.sheet, self.guide, self.library) = (course, sheet, guide, library)
    (self.day, self.disk) = (day, disk)
  }

  /// Makes the files.
  ///
  /// - Parameters:
  ///   - isSure: Whether files that somebody has changed are written over.
  ///   - progress: Hears how many of how many plans are done.
  /// - Returns: What came of it.
  /// - Throws: That a file could not be written.
  public func make(
    isSure: Bool, progress: (Int, Int) -> Void
  ) throws(WorkspaceProblem) -> Outcome {
    var outcome = Outcome()
    var files = try KeptFiles(in: course.afterwards, on: disk, isSure: isSure)
    let found = PlanFinder(on: disk.files).find([course.plans]).files
    var plans: [Plan] = []
    for (number, path) in found.enumerated() {
      do throws(WorkspaceProblem) {
        if let plan = try makeAll(for: path, &files, &outcome) { plans.append(plan) }
      } catch .file(.notWritten(let path, let error)) {
        throw .file(.notWritten(path: path, error))
      } catch {
        outcome.problems.append(error)
      }
      progress(number + 1, found.count)
    }
    try summarise(plans, &files)
    try files.finish()
    (outcome.made, outcome.left) = (files.made, files.left)
    return outcome
  }

  // MARK: One plan

  /// Gives the plan; nil where the file is something else.
  private func makeAll(
    for path: String, _ files: inout KeptFiles, _ outcome: inout Outcome
  ) throws(WorkspaceProblem) -> Plan? {
    let document = try asking({ .file(.unreadable(path: path, $0)) }) { () throws(FileError) in
      try PlanDocument.at(path, on: disk.files)
    }
    if document.foreignKind != nil { return nil }
    guard document.isReadable else { throw .file(.notAPlan(path: path)) }
    let plan = document.plan
    let own = (try? library.guide(for: plan, at: path).get().guide) ?? guide
    let name = FilePath.name(of: path)
    let folder = String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
    let calendar = PlanCalendar(FollowedPlan(plan, in: path, guide: own))
    let first = calendar.firstFollowUp(from: day)
    if first == nil { outcome.withoutDay += 1 }
    let paper = try PaperDesk(document, at: path, library: library).paper(hasReflections: true)
    let home = own.vocabulary.speaking {
      let gaps = GravestGaps.lines(of: plan, guide: own, on: day)
      return TakeHome(plan, on: sheet, gaps: gaps, day: first, file: name).document
    }
    try files.write("\(folder)/aarsplan.docx", bytes(WordDocument(), paper, own))
    try files.write("\(folder)/aarsplan.html", bytes(HTMLDocument(), paper, own))
    try files.write("\(folder)/det-naeste.html", bytes(HTMLDocument(), home, own))
    if let first {
      let dates = Document([], calendars: [calendar.keeping { $0 == first }])
      try files.write("\(folder)/kalender.ics", bytes(CalendarFile(), dates, own))
    }
    outcome.plans += 1
    return plan
  }

  private func bytes(
    _ format: some ReportFormat<Document>, _ document: Document, _ guide: Ledetraad
  ) throws(WorkspaceProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      var sink = ReportSink(scratch: ScratchFolder(), typesetter: nil) { bytes += $0 }
      try guide.vocabulary.speaking { try format.write(document, look: ReportLook(), to: &sink) }
      try sink.flush()
    } catch let problem as ReportProblem {
      throw .overview(.noWorkbook(reason: problem.reason, advice: problem.advice))
    } catch let problem as WorkspaceProblem {
      throw problem
    } catch {
      let texts = Texts.Afterwards.self
      throw .overview(.noWorkbook(reason: texts.notMade, advice: texts.isDiskFull))
    }
    return bytes
  }

  // MARK: The course

  private func summarise(_ plans: [Plan], _ files: inout KeptFiles) throws(WorkspaceProblem) {
    let spelt = PlainSpelling.of(guide.id)
    let own = plans.filter { plan in plan.guide.map { PlainSpelling.of($0) == spelt } ?? true }
    let tally = CourseTally(own, guide: guide, asking: sheet.blocks.flatMap(\.questions))
    let standing = WorkshopTimer(sheet, in: course.path).standing()
    let document = guide.vocabulary.speaking {
      CourseSummary(sheet, standing, tally).document
    }
    try files.write("opsamling.html", bytes(HTMLDocument(), document, guide))
    try files.write("opsamling.md", bytes(MarkdownDocument(), document, guide))
  }
}
