import ArgumentParser
import CommandLineDanish
import DanishText
import PlanReports
import PlanWorkspace

/// `aarsplan opfølg plan`: the follow-up plan of a year, computed from a register of strategies.
struct FollowUpPlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan", abstract: Texts.FollowUp.planAbstract,
      discussion: Texts.FollowUp.planDiscussion)
  }

  @Argument(help: ArgumentHelp(Texts.Strategies.register, valueName: "register"))
  var register: String?

  @Option(
    name: .danish("år", english: "year"),
    help: ArgumentHelp(Texts.FollowUp.year, valueName: "år"))
  var year: YearNumber?

  @OptionGroup var day: DayOptions
  @OptionGroup var output: ReportOutput<FollowUpPlan>

  func run() throws {
    let known = try RegisterLibrary().register(register)
    let day = try day.day
    let plan = FollowUpPlan(known.register, year: year?.value ?? day.year, on: day)
    try output.write(plan)
    if plan.isFull { StandardStream.error.tell(Texts.FollowUp.onlyFirst(plan.rows.count)) }
    if plan.overdue > 0 { throw ExitStatus.findings }
  }
}
