import ArgumentParser
import DanishText
import PlanOverview
import PlanReports
import TerminalSession

/// `aarsplan overblik STI…`: coverage of themes across centres.
struct OverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overblik", abstract: Texts.Overview.abstract,
    discussion: Texts.Overview.discussion, aliases: ["overview"])

  @Argument(help: ArgumentHelp(Texts.Overview.paths, valueName: "sti"))
  var paths: [String] = []

  @OptionGroup var output: OverviewOutputOptions
  @OptionGroup var selection: OverviewSelectionOptions

  @OptionGroup var centres: CentreOptions

  @Option(
    name: .danish("sammenlign", english: "compare"),
    help: ArgumentHelp(Texts.Overview.compare, valueName: "sti"))
  var compared: String?

  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let paths = paths.isEmpty ? try PlansHere.all(elseWrite: Texts.Here.overview) : paths
    let desk = try OverviewDesk(
      library: guide.library, guideChoice: guide.guide, keepsTexts: output.needsTexts,
      progress: ProgressLine(isWanted: look.appearance != .plain))
    let list = try centres.list()
    var gathered = try desk.gather(paths, expecting: list?.centres)
    for problem in gathered.problems { StandardStream.error.tell(problem) }
    guard gathered.count > 0 else {
      throw Refusal(message: Texts.Overview.nothingFound(paths))
    }
    let filter = try selection.filter(gathered.overview)
    gathered.overview = gathered.overview.showing(filter, by: selection.order)
    let report = OverviewReport(
      gathered.overview, details: gathered.details,
      comparison: try compared.map { path in
        OverviewComparison(gathered.overview, with: try desk.past(path))
      })
    try output.write(report, look: look)
    StandardStream.error.tell(Texts.Overview.seen(gathered.count))
    if gathered.hasUnreadableFiles { throw ExitStatus.impossible }
  }
}
