public import DanishText
import PlanFormat
public import PlanFollowUp
public import PlanOverview
import PlanStore

/// Where plans are laid out that are followed up on: files, folders, and the lines of an overview.
public struct FollowUpDesk: Sendable {
  private let sources: OverviewSources
  private let reader: FollowUpReader
  private let progress: @Sendable (Int, Int) -> Void

  /// What came of the plans.
  public struct Gathered<Goal: Sendable>: Sendable {
    /// What was kept of them.
    public internal(set) var fold = FollowUpFold<Goal>()
    /// What could not be looked at, in the order in which it was found.
    public internal(set) var problems: [WorkspaceProblem] = []
    /// The files that hold a CPR number, in byte order.
    public internal(set) var sensitive: [String] = []
    /// The plans as lines of the overview, in byte order of their files; none where they were not
    /// asked for.
    public internal(set) var lines: (any DetailSource)?
    /// Where the lines are.
    public internal(set) var places: [DetailPlace] = []
    fileprivate var kept: [(file: String, place: DetailPlace)] = []
    fileprivate var failure: FileError?
  }

  /// Lays out the plans that some paths lead to.
  ///
  /// - Parameters:
  ///   - paths: Plans, folders, and `.ndjson` files that an overview has written.
  ///   - guide: The id or the file of the ledetråd that was asked for.
  ///   - keepsLines: Whether the plans are wanted as lines, too.
  ///   - progress: Hears how many of them all have been looked at.
  /// - Throws: Why a ledetråd that was asked for cannot be had.
  public init(
    _ paths: [String], guide: String?, keepsLines: Bool = false,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) throws(WorkspaceProblem) {
    let input = PlanInput()
    self.progress = progress
    sources = OverviewSources(paths, ignoring: [], on: input.files)
    let library = try GuideLibrary(choosing: guide, beside: sources.plans.files + sources.parts)
    reader = FollowUpReader(
      inspector: PlanInspector(input, library: library), keepsLines: keepsLines)
  }

  /// Gathers the goals that await something.
  public func missing(
    on day: PlanDate, ahead: Int
  ) throws(WorkspaceProblem) -> Gathered<MissingGoal> {
    try gather { FoldedFollowUp(missingIn: $0, on: day, ahead: ahead) }
  }

  /// Gathers the goals of a year.
  public func annual(
    year: Int, on day: PlanDate
  ) throws(WorkspaceProblem) -> Gathered<AnnualGoal> {
    try gather { FoldedFollowUp(of: $0, year: year, on: day) }
  }

  /// Gathers what plans of all years do for strategies.
  public func strategies() throws(WorkspaceProblem) -> Gathered<StrategyUse> {
    try gather { FoldedFollowUp(usedIn: $0) }
  }

  /// Gathers the days of plans of all years.
  public func calendars() throws(WorkspaceProblem) -> Gathered<PlanCalendar> {
    try gather { FoldedFollowUp(daysOf: $0) }
  }

  private func gather<Goal: Sendable>(
    _ fold: @escaping @Sendable (FollowedPlan) -> FoldedFollowUp<Goal>
  ) throws(WorkspaceProblem) -> Gathered<Goal> {
    try asking({ .overview(.notGathered($0)) }) { () throws(FileError) in
      var start = Gathered<Goal>()
      start.problems = sources.plans.problems.map { .overview(.leftOut($0)) }
      let things = try reader.things(in: sources)
      let kept = KeptLines(parts: [], input: reader.inspector.input)
      var gathered = ParallelRun(things: things).fold(into: start) { _, thing in
        reader.read(thing, fold)
      } receive: { gathered, number, outcome in
        progress(number + 1, things.count)
        gathered.take(outcome, kept)
      }
      if let failure = gathered.failure { throw failure }
      gathered.finish(kept)
      return gathered
    }
  }
}

extension FollowUpDesk.Gathered {
  fileprivate mutating func take(_ outcome: FollowUpReader.Outcome<Goal>, _ kept: KeptLines) {
    switch outcome {
    case .nothing: break
    case .problem(let problem): problems.append(problem)
    case .plan(let plan, let source):
      fold.add(plan)
      if source.isSensitive { sensitive.append(source.file) }
      guard let line = source.line else { return }
      do throws(FileError) {
        self.kept.append((source.file, try kept.keep(line)))
      } catch {
        failure = failure ?? error
      }
    }
  }

  fileprivate mutating func finish(_ kept: KeptLines) {
    func precedes(_ left: String, _ right: String) -> Bool {
      left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    sensitive.sort(by: precedes)
    guard !self.kept.isEmpty else { return }
    places = self.kept.sorted { precedes($0.file, $1.file) }.map(\.place)
    lines = kept
  }
}
