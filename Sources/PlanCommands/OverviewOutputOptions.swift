import ArgumentParser
import CommandLineDanish
import DanishText
import Glibc
import PlanFollowUp
import PlanModel
import PlanOverview
import PlanReports
import PlanWorkspace
import TerminalSession
import TextLayout

/// What comes out of an overview, and where it goes.
struct OverviewOutputOptions: ParsableArguments {
  @Option(
    name: .danish("format"), help: ArgumentHelp(Texts.Overview.format, valueName: "format"))
  var form = FormatName<OverviewReport>()

  @Option(
    name: .danish("til", english: "output"),
    help: ArgumentHelp(Texts.Overview.target, valueName: "fil"))
  var target: String?

  @Flag(name: .danish("mål", english: "goals"), help: ArgumentHelp(Texts.Overview.goals))
  var goals = false

  @Flag(name: .danish("fælles", english: "joint"), help: ArgumentHelp(Texts.Overview.joint))
  var joint = false

  @Option(
    name: .danish("søg", english: "search"),
    help: ArgumentHelp(Texts.Overview.search, valueName: "ord"))
  var search: String?

  @Flag(
    name: .danish("rykkere", english: "reminders"), help: ArgumentHelp(Texts.Overview.reminders))
  var reminders = false

  @Option(
    name: .danish("mails"), help: ArgumentHelp(Texts.Overview.mails, valueName: "mappe"))
  var mails: String?

  @Flag(name: .danish("alle", english: "all"), help: ArgumentHelp(Texts.Overview.all))
  var all = false

  @Flag(name: .danish("kort", english: "brief"), help: ArgumentHelp(Texts.Overview.brief))
  var isBrief = false

  @Flag(
    name: .danish("med-planer", english: "with-plans"),
    help: ArgumentHelp(Texts.Overview.printsPlans))
  var printsPlans = false

  /// Whether the plans' long texts are shown.
  var needsTexts: Bool { mails != nil || format.about.showsTexts }

  /// The format that is wanted.
  private var format: any ReportFormat<OverviewReport> {
    if reminders { return OverviewReminders() }
    if joint { return OverviewJoint(form: jointForm ?? .text) }
    if listsGoals { return OverviewGoals(form: goalForm ?? .text) }
    let suiting = form.suiting(target)
    return suiting is OverviewHTML
      ? OverviewHTML(isBrief: isBrief, printsPlans: printsPlans) : suiting
  }

  private var listsGoals: Bool { goals || search != nil }

  private var jointForm: OverviewJoint.Form? { OverviewJoint.Form(rawValue: wanted) }

  private var goalForm: OverviewGoals.Form? { OverviewGoals.Form(rawValue: wanted) }

  /// The name of the form that was asked for, by its name or by the ending of a file.
  private var wanted: String { form.suiting(target).about.name }

  /// Refuses what cannot go together, and says what can.
  func validate() throws {
    if [listsGoals, reminders, joint].count(where: \.self) > 1 {
      throw Refusal(message: Texts.Overview.oneOutput)
    }
    try form.refuseUnknownEnding(of: target)
    let isChosen = form.isTyped || form.knows(target)
    if isBrief || printsPlans { try validatePage() }
    if mails != nil, listsGoals || joint || isChosen && !reminders || target != nil && !reminders {
      throw Refusal(message: Texts.Overview.mailsAlone)
    }
    if joint, jointForm == nil { throw Refusal(message: Texts.Overview.jointForms(wanted)) }
    if listsGoals, goalForm == nil { throw Refusal(message: Texts.Overview.goalForms(wanted)) }
    if reminders, isChosen, wanted != "csv" {
      throw Refusal(message: Texts.Overview.reminderForm(wanted))
    }
  }

  private func validatePage() throws {
    let option = isBrief ? "--kort" : "--med-planer"
    if listsGoals || reminders || joint || wanted != "html" {
      throw Refusal(message: Texts.Overview.pageOnly(option))
    }
    if isBrief, printsPlans { throw Refusal(message: Texts.Overview.briefHasNoPlans) }
  }

  /// Writes the report.
  func write(_ report: OverviewReport, look: LookOptions) throws {
    if let mails { try writeMails(report, to: mails) }
    if mails != nil, !reminders { return }
    let (format, look) = (format, reportLook(look))
    try ReportTarget(path: target).write(format.about, look) { sink in
      if listsGoals { return try report.words.speaking { try writeGoals(report, look, &sink) } }
      try format.tell(report, look: look, to: &sink)
    }
  }

  /// Writes the coverage of strategies, in those of the overview's forms that it has.
  func write(_ coverage: StrategyCoverage, look: LookOptions) throws {
    guard let format = StrategyCoverage.formats.first(where: { $0.about.name == wanted }),
      !listsGoals, !joint, !reminders, mails == nil
    else { throw Refusal(message: Texts.Overview.strategyForms) }
    let look = reportLook(look)
    try ReportTarget(path: target).write(format.about, look) { sink in
      try format.tell(coverage, look: look, to: &sink)
    }
  }

  /// Writes a draft to each centre that owes something, and says to how many.
  private func writeMails(_ report: OverviewReport, to folder: String) throws {
    let reminders = report.reminders
    let outcome = try MailFolder(folder).write(reminders)
    let owing = report.overview.rows.count - reminders.count
    let told = Texts.Overview.mailed(reminders.map(\.group), owingNothing: owing)
    if !self.reminders {
      let output = StandardStream.output
      try output.write(output.fitted(ToldText(report: told.map { $0 + "\n" }.joined())))
    }
    for line in Texts.Overview.drafts(outcome, in: folder) { StandardStream.error.tell(line) }
  }

  private func writeGoals(
    _ report: OverviewReport, _ look: ReportLook, _ sink: inout ReportSink
  ) throws {
    let wanted = try search.map { text in
      guard let search = GoalSearch(text) else { throw Refusal(message: Texts.Overview.noWords) }
      return search
    }
    let count = try OverviewGoals(search: wanted, form: goalForm ?? .text)
      .list(report, look: look, to: &sink)
    StandardStream.error.tell(Texts.Overview.goals(count, searching: wanted != nil))
  }

  private func reportLook(_ look: LookOptions) -> ReportLook {
    let appearance = look.appearance
    let isShort = !all && target == nil && isatty(1) == 1
    return ReportLook(
      width: WindowSize.columns(), height: isShort ? WindowSize.lines() : nil,
      hasColour: appearance == .rich, isPlain: appearance == .plain)
  }
}
