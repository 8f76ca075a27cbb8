import DanishText
import ArgumentParser
import CommandLineDanish
import PlanModel
import PlanOverview
import PlanReports
import PlanRules
import PlanStore
import PlanWorkspace
import TextLayout

/// `aarsplan tjek`: checks plans.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tjek", abstract: Texts.Check.abstract, discussion: Texts.Check.discussion,
      aliases: ["check"])
  }

  @Argument(help: ArgumentHelp(Texts.Check.paths, valueName: "sti"))
  var paths: [String] = []

  @Flag(name: .danish("streng", english: "strict"), help: ArgumentHelp(Texts.Check.strict))
  var strict = false

  @Flag(name: .danish("kort", english: "brief"), help: ArgumentHelp(Texts.Check.brief))
  var brief = false

  @Option(name: .danish("format"), help: ArgumentHelp(Texts.Check.format, valueName: "form"))
  var form = FormatName<CheckReport>()

  @OptionGroup var rules: RuleOptions
  @OptionGroup var mending: MendingOptions

  @Option(
    name: .danish("siden", english: "since"),
    help: ArgumentHelp(Texts.Check.since, valueName: "fil.json"))
  var since: String?

  @OptionGroup var centres: CentreOptions

  @Option(
    name: .danish("dato", english: "date"),
    help: ArgumentHelp(Texts.Check.day, valueName: "dato"))
  var day: String?

  @Option(
    name: .danish("filnavn", english: "stdin-filename"),
    help: ArgumentHelp(Texts.Check.inputName, valueName: "navn"))
  var inputName: String?

  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    if let explained = try rules.explained {
      let output = StandardStream.output
      let words = try guide.name.map { try GuideLibrary.guide($0).guide.vocabulary } ?? .standard
      let text = words.speaking { RuleHandbook.text(explained) }
      return try output.write(output.fitted(ToldText(text)))
    }
    let selection = try rules.selection()
    let centres = try centres.list()?.centres.map(\.reference)
    let baseline = try since.map(Self.baseline)
    let found = try find()
    let library = try guide.library(beside: found.files.map { $0 == "-" ? inputName ?? $0 : $0 })
    let runner = PlanRunner(
      PlanInput(inputName: inputName), library: library, selection: selection,
      expectedCentres: centres, day: try day.map(DayOptions.read))
    let isDone = try mending.isWanted ? mending.mend(found.files, runner) : true
    defer { tellForms(found) }
    do {
      try check(found, runner, baseline)
    } catch ExitStatus.findings {
      throw isDone ? ExitStatus.findings : .impossible
    }
    if !isDone { throw ExitStatus.impossible }
  }

  /// Forms that lie among the plans are not read in by themselves.
  private func tellForms(_ found: PlanFinder.Result) {
    for form in FormProbe.forms(among: found.files + found.others) {
      StandardStream.error.tell(Texts.Check.isForm(form))
    }
  }

  private static func baseline(_ path: String) throws -> CheckBaseline {
    let bytes = try InputFile(path, limit: InputFile.largestReport).bytes()
    guard let baseline = try? CheckBaseline(bytes) else {
      throw Refusal(message: Texts.Check.notAReport(path))
    }
    return baseline
  }

  private func find() throws -> PlanFinder.Result {
    let paths = paths.isEmpty ? try here() : paths
    var found = PlanFinder().find(paths.filter { $0 != "-" })
    if paths.contains("-") { found.files.insert("-", at: 0) }
    return found
  }

  private func here() throws -> [String] {
    let paths = try PlansHere.all(elseWrite: Texts.Here.check)
    StandardStream.error.tell(Texts.Here.looking(paths))
    return paths
  }

  private func check(
    _ found: PlanFinder.Result, _ runner: PlanRunner, _ baseline: CheckBaseline?
  ) throws {
    let output = CheckOutput(form, look: look.findings(isBrief: brief))
    let line = ProgressLine(isWanted: !output.look.isPlain, text: Texts.progress)
    let run = CheckRun(runner, excerptWidth: output.excerptWidth, namesPlaces: output.isSpoken)
    var outcome = run.run(found.files) { line.show($0, of: found.files.count) }
    line.end()
    outcome.report.chosenGuide = guide.name
    if let baseline { outcome.report = baseline.news(in: outcome.report) }
    try output.write(outcome.report)
    try outcome.report.words.speaking(command: {
      try tell(outcome, found.problems, baseline, isSpoken: output.isSpoken)
    })
  }

  /// What is said where there was no plan.
  private static func nothing(in report: CheckReport) -> String {
    if report.skippedGuides > 0 { return Texts.Check.onlyGuides(report.skippedGuides) }
    if report.skippedRegisters > 0 { return Texts.Check.onlyRegisters(report.skippedRegisters) }
    if report.skippedCourseFiles > 0 {
      return Texts.Check.onlyCourseFiles(report.skippedCourseFiles)
    }
    return Texts.Check.noPlans
  }

  /// Tells what the findings come to, and ends with that exit status.
  private func tell(
    _ outcome: CheckRun.Outcome, _ problems: [FileError], _ baseline: CheckBaseline?,
    isSpoken: Bool
  ) throws {
    let report = outcome.report
    for problem in problems { StandardStream.error.tell(Texts.Check.notLookedAt(problem)) }
    guard !report.plans.isEmpty else {
      StandardStream.error.tell(Self.nothing(in: report))
      throw ExitStatus.impossible
    }
    let offersMending = !mending.isWanted
    let summary =
      isSpoken
      ? CheckSummary.spokenLines(of: report, offersMending: offersMending)
      : CheckSummary.lines(of: report, offersMending: offersMending)
    for line in summary { StandardStream.error.tell(ToldText(report: line)) }
    if let baseline, baseline.isOfOthers(than: report) {
      StandardStream.error.tell(Texts.Check.otherFiles)
    }
    if !problems.isEmpty || !outcome.unreadable.isEmpty { throw ExitStatus.impossible }
    let counts = report.counts
    if counts.errors > 0 || (strict && counts.warnings > 0) { throw ExitStatus.findings }
  }
}
