import ArgumentParser
import CommandLineDanish
import PlanReports
import PlanWorkspace

/// `aarsplan strategier liste`: the strategies that are in force, also as a page for the intranet.
struct StrategiesListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "liste", abstract: Texts.Strategies.listAbstract,
      discussion: Texts.Strategies.listDiscussion, aliases: ["list"])
  }

  @Argument(help: ArgumentHelp(Texts.Strategies.register, valueName: "register"))
  var register: String?

  @Option(
    name: .danish("for", english: "for-centre"),
    help: ArgumentHelp(Texts.Strategies.centre, valueName: "center"))
  var centre: String?

  @Flag(name: .danish("alle", english: "all"), help: ArgumentHelp(Texts.Strategies.all))
  var isWhole = false

  @OptionGroup var day: DayOptions
  @OptionGroup var output: ReportOutput<StrategyList>

  func run() throws {
    let known = try RegisterLibrary().register(register)
    try output.write(
      StrategyList(known.register, on: try day.day, for: centre, isWhole: isWhole))
  }
}
