import ArgumentParser
import CommandLineDanish
import DanishText
import PlanFollowUp
import PlanModel
import PlanReports
import PlanWorkspace

/// `aarsplan opfølg årsberetning STI…`: what became of the goals of a year.
struct FollowUpAnnualCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "årsberetning", abstract: Texts.FollowUp.annualAbstract,
      discussion: Texts.FollowUp.annualDiscussion, aliases: ["aarsberetning", "annual-report"])
  }

  @Argument(help: ArgumentHelp(Texts.Overview.paths, valueName: "sti"))
  var paths: [String] = []

  @Option(
    name: .danish("strategier", english: "strategies"),
    help: ArgumentHelp(Texts.FollowUp.register, valueName: "register"))
  var register: String?

  @Option(
    name: .danish("år", english: "year"),
    help: ArgumentHelp(Texts.FollowUp.annualYear, valueName: "år"))
  var year: YearNumber?

  @OptionGroup var day: DayOptions
  @OptionGroup var guide: GuideOptions
  @OptionGroup var output: ReportOutput<AnnualReport>

  func run() throws {
    let day = try day.day
    let year = year?.value ?? day.year
    let asked = try register.map { try RegisterLibrary().register($0, beside: paths) }
    let gathered = try FollowUpPlans.gather(paths, guide, output.look) {
      try $0.annual(year: year, on: day)
    }
    let known = asked ?? FollowUpPlans.register(of: gathered.fold, beside: paths)
    let strategies = known?.register ?? StrategyRegister()
    let report = gathered.fold.report(with: strategies, year: year, on: day)
    let sensitive = gathered.sensitive + (report.isSensitive ? [known?.path ?? ""] : [])
    try gathered.fold.words.speaking(command: {
      guard sensitive.isEmpty else {
        throw Refusal(message: Texts.FollowUp.sensitive(sensitive))
      }
      guard report.total.goals > 0 else { throw Refusal(message: Texts.FollowUp.noGoals(year)) }
      try output.write(report)
    })
    if !gathered.problems.isEmpty { throw ExitStatus.impossible }
  }
}
