import ArgumentParser
import CommandLineDanish
import PlanModel
import PlanReports
import PlanRules
import PlanWorkspace
import TextLayout

/// `aarsplan kursus tjek [MAPPE|FIL]`: whether the time of a course adds up, and all else in its run sheet.
struct WorkshopCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tjek", abstract: Texts.Workshop.checkAbstract,
      discussion: Texts.Workshop.checkDiscussion, aliases: ["check"])
  }

  @Argument(help: ArgumentHelp(Texts.Workshop.checked, valueName: "mappe-eller-fil"))
  var paths: [String] = []

  @Flag(name: .danish("streng", english: "strict"), help: ArgumentHelp(Texts.Guide.strict))
  var isStrict = false

  @Flag(name: .danish("kort", english: "brief"), help: ArgumentHelp(Texts.Check.brief))
  var isBrief = false

  @Option(name: .danish("format"), help: ArgumentHelp(Texts.Check.format, valueName: "form"))
  var form = FormatName<CheckReport>()

  @OptionGroup var guide: GuideOptions
  @OptionGroup var rules: RuleOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    if let explained = try rules.explained {
      let output = StandardStream.output
      return try output.write(output.fitted(ToldText(RuleHandbook.text(explained))))
    }
    let selection = try rules.selection(among: RuleRegistry.runSheetRules)
    let files = try files
    let library = try guide.library(beside: files)
    let report = CheckReport(
      plans: try files.map { try RunSheetCheck.run($0, library: library, selection: selection) })
    // The words of the conversation are about plans, so that text stays text in the terminal.
    let shown = form.isTyped ? form.format : CheckText()
    try CheckOutput(shown, look: look.findings(isBrief: isBrief)).write(report)
    StandardStream.error.tell(Texts.Workshop.summary(report))
    let counts = report.counts
    if counts.errors > 0 || (isStrict && counts.warnings > 0) { throw ExitStatus.findings }
  }

  /// The files that were named or lie in the folders that were, or the one here.
  private var files: [String] {
    get throws {
      if paths.isEmpty { return [try CourseFolder.find(nil).runSheet] }
      return try paths.map { try CourseFolder.runSheet(at: $0) }
    }
  }
}
