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

  @Flag(name: .danish("streng", english: "strict"), help: ArgumentHelp(Texts.Guide.strict))
  var isStrict = false

  @Flag(name: .danish("kort", english: "brief"), help: ArgumentHelp(Texts.Check.brief))
  var isBrief = false

  @Option(name: .danish("format"), help: ArgumentHelp(Texts.Check.format, valueName: "form"))
  var form = FormatName<CheckReport>()

  @OptionGroup var day: DayOptions
  @OptionGroup var years: YearsOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    if let explained = try rules.explained {
      let output = StandardStream.output
      return try output.write(output.fitted(ToldText(RuleHandbook.text(explained))))
    }
    let selection = try rules.selection(among: RuleRegistry.registerRules)
    let day = try day.day
    let years = try years.years(elseOf: day)
    let report = CheckReport(
      plans: try paths.map {
        try RegisterCheck.run($0, on: day, years: years, selection: selection)
      })
    // The words of the conversation are about plans, so that text stays text in the terminal.
    let shown = form.isTyped ? form.format : CheckText()
    try CheckOutput(shown, look: look.findings(isBrief: isBrief)).write(report)
    StandardStream.error.tell(Texts.Strategies.summary(report, on: day))
    let counts = report.counts
    if counts.errors > 0 || (isStrict && counts.warnings > 0) { throw ExitStatus.findings }
  }

  /// The files that were named, or the one register that lies here.
  private var paths: [String] {
    get throws { files.isEmpty ? [try RegisterLibrary().pathHere()] : files }
  }
}
