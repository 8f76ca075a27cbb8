import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanReports
import PlanRules
import PlanWorkspace
import TextLayout

/// `aarsplan strategier tjek FIL…`: what is wrong in a register, and what is missing on a day.
struct StrategiesCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tjek", abstract: Texts.Strategies.checkAbstract,
      discussion: Texts.Strategies.checkDiscussion, aliases: ["check"])
  }

  @Argument(help: ArgumentHelp(Texts.Strategies.files, valueName: "fil"))
  var files: [String] = []

  @OptionGroup var options: FileCheckOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var years: YearsOptions

  func run() throws {
    let day = try day.day
    let years = try years.years(elseOf: day)
    try options.run(among: RuleRegistry.registerRules) { selection in
      CheckReport(
        plans: try paths.map {
          try RegisterCheck.run($0, on: day, years: years, selection: selection)
        })
    } summary: {
      Texts.Strategies.summary($0, on: day)
    }
  }

  /// The files that were named, or the one register that lies here.
  private var paths: [String] {
    get throws { files.isEmpty ? [try RegisterLibrary().pathHere()] : files }
  }
}
