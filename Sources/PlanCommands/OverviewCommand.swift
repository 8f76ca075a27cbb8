import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanOverview
import PlanReports
import PlanStore
import PlanWorkspace
import TerminalSession

/// `aarsplan overblik STI…`: coverage of themes across centres.
struct OverviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "overblik", abstract: Texts.Overview.abstract,
      discussion: Texts.Overview.discussion, aliases: ["overview"])
  }

  @Argument(help: ArgumentHelp(Texts.Overview.paths, valueName: "sti"))
  var paths: [String] = []

  @OptionGroup var output: OverviewOutputOptions
  @OptionGroup var selection: OverviewSelectionOptions

  @OptionGroup var centres: CentreOptions
  @OptionGroup var deadline: DeadlineOptions

  @Option(
    name: .danish("sammenlign", english: "compare"),
    help: ArgumentHelp(Texts.Overview.compare, valueName: "sti"))
  var compared: String?

  @Option(
    name: .danish("historik", english: "history"),
    help: ArgumentHelp(Texts.Overview.history, valueName: "mappe"))
  var history: String?

  @OptionGroup var strategies: StrategyOptions
  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    if let register = strategies.register {
      return try strategies.write(register, of: paths, guide, output, look)
    }
    let paths = paths.isEmpty ? try here() : paths
    let line = ProgressLine(isWanted: look.appearance != .plain, text: Texts.progress)
    let desk = try OverviewDesk(
      paths, guide: guide.name,
      ignoring: [centres.path, output.target, compared].compactMap(\.self),
      keepsTexts: output.needsTexts, progress: line.show)
    try desk.words.speaking(command: { try tell(paths, from: desk, line) })
  }

  private func tell(_ paths: [String], from desk: OverviewDesk, _ line: ProgressLine) throws {
    let (list, day) = (try centres.list(), try deadline.day)
    let gathered = try desk.gather(expecting: list?.centres, by: day)
    line.end()
    for problem in gathered.problems { StandardStream.error.tell(problem.description) }
    guard gathered.count > 0 else {
      throw WorkspaceProblem.overview(.noPlansThere(paths: paths))
    }
    // What the plans follow is known only now, and with it their words.
    try gathered.overview.guide.vocabulary.speaking(command: {
      try output.write(try report(of: gathered, desk, expecting: list?.centres), look: look)
      StandardStream.error.tell(Texts.Overview.seen(gathered.count))
    })
    if !gathered.problems.isEmpty { throw ExitStatus.impossible }
  }

  private func here() throws -> [String] {
    let paths = try PlansHere.all(elseWrite: Texts.Here.overview)
    StandardStream.error.tell(Texts.Here.looking(paths))
    return paths
  }

  private func report(
    of gathered: OverviewDesk.Gathered, _ desk: OverviewDesk, expecting centres: [ExpectedCentre]?
  ) throws -> OverviewReport {
    let filter = try selection.filter(gathered.overview)
    let overview = gathered.overview.showing(filter, by: selection.order)
    var report = OverviewReport(overview, details: gathered.details, day: OverviewDesk.today)
    if let compared {
      let earlier = told(try desk.past(compared, expecting: centres))
      report.comparison = earlier.first.map { OverviewComparison(overview, with: $0) }
    }
    if let history {
      report.history = OverviewHistory(
        overview, on: report.day, after: told(try desk.history(history, expecting: centres)))
    }
    return report
  }

  /// The earlier overviews; what was left out of them is told.
  private func told(_ earlier: OverviewDesk.Earlier) -> [PastOverview] {
    for problem in earlier.problems { StandardStream.error.tell(problem.description) }
    return earlier.overviews
  }
}
