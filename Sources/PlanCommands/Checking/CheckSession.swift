import PlanModel
import PlanReports
import PlanStore

/// One run of `aarsplan tjek`, from paths to exit status.
struct CheckSession {
  let runner: PlanRunner
  let format: any ReportFormat<CheckReport>
  /// An earlier run, where only news are wanted.
  let baseline: CheckBaseline?
  /// How findings look as text.
  let look: ReportLook
  /// Whether the summary tells that something can be mended: not right after that was done.
  var offersMending = true

  /// The files behind the paths.
  func find(_ paths: [String]) -> PlanFinder.Result {
    var found = PlanFinder().find(paths.filter { $0 != "-" })
    if paths.contains("-") { found.files.insert("-", at: 0) }
    return found
  }

  /// Checks the files.
  func check(_ files: [String]) -> CheckRun.Outcome {
    let run = CheckRun(runner: runner, excerptWidth: format.showsTexts ? look.excerptWidth : nil)
    let progress = ProgressLine(isWanted: !look.isPlain)
    var outcome = run.run(files, progress: { progress.show($0, of: files.count) })
    progress.end()
    if let baseline { outcome.report = baseline.news(in: outcome.report) }
    return outcome
  }

  /// Tells what was found, and ends with the exit status that it comes to.
  func tell(
    _ outcome: CheckRun.Outcome, problems: [FileError], isStrict: Bool
  ) throws {
    try write(outcome.report)
    for problem in problems { StandardStream.error.tell(Texts.Check.notLookedAt(problem)) }
    guard !outcome.report.plans.isEmpty else {
      let guides = outcome.report.skippedGuides
      StandardStream.error.tell(guides > 0 ? Texts.Check.onlyGuides(guides) : Texts.Check.noPlans)
      throw ExitStatus.impossible
    }
    let summary = CheckSummary.lines(of: outcome.report, offersMending: offersMending)
    for line in summary { StandardStream.error.tell(line) }
    if let baseline, baseline.isOfOthers(than: outcome.report) {
      StandardStream.error.tell(Texts.Check.otherFiles)
    }
    if !problems.isEmpty || !outcome.unreadable.isEmpty { throw ExitStatus.impossible }
    let counts = outcome.report.counts
    if counts.errors > 0 || (isStrict && counts.warnings > 0) { throw ExitStatus.findings }
  }

  private func write(_ report: CheckReport) throws {
    var sink = ReportSink { try StandardStream.output.write($0) }
    try format.write(report, look: look, to: &sink)
    try sink.flush()
  }
}
