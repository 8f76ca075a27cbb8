import ArgumentParser
import CommandLineDanish
import PlanModel
import PlanReports
import PlanRules
import TextLayout

/// What the checks of files that are no plans have in common: of a register, of a run sheet.
struct FileCheckOptions: ParsableArguments {
  @Flag(name: .danish("streng", english: "strict"), help: ArgumentHelp(Texts.Guide.strict))
  var isStrict = false

  @Flag(name: .danish("kort", english: "brief"), help: ArgumentHelp(Texts.Check.brief))
  var isBrief = false

  @Option(name: .danish("format"), help: ArgumentHelp(Texts.Check.format, valueName: "form"))
  var form = FormatName<CheckReport>()

  @OptionGroup var rules: RuleOptions
  @OptionGroup var look: LookOptions

  /// Explains the rule that is asked about; else checks, tells what was found, and ends with that.
  ///
  /// - Parameters:
  ///   - known: The rules that there are.
  ///   - check: Checks by those that are chosen.
  ///   - summary: What is said of it all.
  /// - Throws: what `check` does, and `ExitStatus.findings` where something is wrong.
  func run(
    among known: [any Rule], _ check: (RuleSelection) throws -> CheckReport,
    summary: (CheckReport) -> String
  ) throws {
    if let explained = try rules.explained {
      let output = StandardStream.output
      return try output.write(output.fitted(ToldText(RuleHandbook.text(explained))))
    }
    let report = try check(try rules.selection(among: known))
    // The words of the conversation are about plans, so that text stays text in the terminal.
    let shown = form.isTyped ? form.format : CheckText()
    try CheckOutput(shown, look: look.findings(isBrief: isBrief)).write(report)
    StandardStream.error.tell(summary(report))
    let counts = report.counts
    if counts.errors > 0 || (isStrict && counts.warnings > 0) { throw ExitStatus.findings }
  }
}
