import ArgumentParser
import CommandLineDanish
import DanishText
import PlanFollowUp
import PlanModel
import PlanOverview
import PlanReports
import PlanWorkspace

/// `aarsplan opfølg mangler STI…`: what is overdue, what comes soon, and what waits for figures.
struct FollowUpMissingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mangler", abstract: Texts.FollowUp.missingAbstract,
      discussion: Texts.FollowUp.missingDiscussion, aliases: ["missing"])
  }

  @Argument(help: ArgumentHelp(Texts.Overview.paths, valueName: "sti"))
  var paths: [String] = []

  @Option(
    name: .danish("strategier", english: "strategies"),
    help: ArgumentHelp(Texts.FollowUp.register, valueName: "register"))
  var register: String?

  @Option(
    name: .danish("frem", english: "ahead"),
    help: ArgumentHelp(Texts.FollowUp.ahead, valueName: "dage"))
  var ahead = GoalRound.leadDays

  @Option(
    name: .danish("pr", english: "by"), help: ArgumentHelp(Texts.FollowUp.by, valueName: "hvad"))
  var grouping: Grouping?

  /// `--pr`.
  enum Grouping: String, ExpressibleByArgument, CaseIterable {
    case committee = "udvalg"
    case centre = "center"
    case strategy = "strategi"
  }

  @Flag(
    name: .danish("rykkere", english: "reminders"),
    help: ArgumentHelp(Texts.FollowUp.reminders))
  var reminders = false

  @OptionGroup var centres: CentreOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var guide: GuideOptions
  @OptionGroup var output: ReportOutput<MissingReport>

  /// Refuses what cannot go together, and says what can.
  func validate() throws {
    guard (0...Self.mostAhead).contains(ahead) else {
      throw Refusal(message: Texts.FollowUp.noAhead(Self.mostAhead))
    }
    let isOther = output.form.isTyped && output.form.format.about.name != "csv"
    if reminders, isOther || !output.writes("csv") && output.target != nil {
      throw Refusal(message: Texts.FollowUp.reminderForm)
    }
  }

  /// The most days that are looked ahead: ten years.
  private static let mostAhead = 3_660

  func run() throws {
    let day = try day.day
    let asked = try register.map { try RegisterLibrary().register($0, beside: paths) }
    let gathered = try FollowUpPlans.gather(paths, guide, output.look, keepsLines: keepsLines) {
      try $0.missing(on: day, ahead: ahead)
    }
    let known = asked ?? FollowUpPlans.register(of: gathered.fold, beside: paths)
    let strategies = known?.register ?? StrategyRegister()
    let list = gathered.fold.list(with: strategies, on: day, ahead: ahead)
    var report = MissingReport(
      list, by: grouping.flatMap { MissingReport.Grouping(rawValue: $0.rawValue) })
    (report.lines, report.places) = (gathered.lines, gathered.places)
    try gathered.fold.words.speaking(command: { try write(report) })
    if !gathered.problems.isEmpty { throw ExitStatus.impossible }
    if list.counts.overdue > 0 { throw ExitStatus.findings }
  }

  private var keepsLines: Bool { !reminders && output.writes("ndjson") }

  private func write(_ report: MissingReport) throws {
    guard reminders else { return try output.write(report) }
    let centres = try centres.list()?.centres ?? []
    let emails = centres.compactMap { centre in
      centre.id.flatMap { id in centre.email.map { (id, $0) } }
    }
    let format = FollowUpReminders(
      emails: Dictionary(emails, uniquingKeysWith: { first, _ in first }))
    try output.write(report, as: format)
    StandardStream.error.tell(Texts.FollowUp.reminded(FollowUpReminders.count(report.list)))
  }
}
