import ArgumentParser
import CommandLineDanish
import DanishText
import Glibc
import PlanOverview
import PlanReports
import PlanWorkspace
import TerminalSession

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

  @Option(
    name: .danish("søg", english: "search"),
    help: ArgumentHelp(Texts.Overview.search, valueName: "ord"))
  var search: String?

  @Flag(
    name: .danish("rykkere", english: "reminders"), help: ArgumentHelp(Texts.Overview.reminders))
  var reminders = false

  @Flag(name: .danish("alle", english: "all"), help: ArgumentHelp(Texts.Overview.all))
  var all = false

  @Flag(name: .danish("kort", english: "brief"), help: ArgumentHelp(Texts.Overview.brief))
  var isBrief = false

  @Flag(
    name: .danish("med-planer", english: "with-plans"),
    help: ArgumentHelp(Texts.Overview.printsPlans))
  var printsPlans = false

  /// Whether the plans' long texts are shown.
  var needsTexts: Bool { format.about.showsTexts }

  /// The format that is wanted.
  private var format: any ReportFormat<OverviewReport> {
    if reminders { return OverviewReminders() }
    if listsGoals { return OverviewGoals(form: goalForm ?? .text) }
    let suiting = form.suiting(target)
    return suiting is OverviewHTML
      ? OverviewHTML(isBrief: isBrief, printsPlans: printsPlans) : suiting
  }

  private var listsGoals: Bool { goals || search != nil }

  private var goalForm: OverviewGoals.Form? { OverviewGoals.Form(rawValue: wanted) }

  /// The name of the form that was asked for, by its name or by the ending of a file.
  private var wanted: String { form.suiting(target).about.name }

  /// Refuses what cannot go together, and says what can.
  func validate() throws {
    if listsGoals, reminders { throw Refusal(message: Texts.Overview.oneOutput) }
    let isChosen = form.isTyped || form.knows(target)
    if !isChosen, let target, FormatName<OverviewReport>.hasEnding(target) {
      throw Refusal(message: Texts.Overview.unknownEnding(target, form.endings))
    }
    if isBrief || printsPlans { try validatePage() }
    if listsGoals, goalForm == nil { throw Refusal(message: Texts.Overview.goalForms(wanted)) }
    if reminders, isChosen, wanted != "csv" {
      throw Refusal(message: Texts.Overview.reminderForm(wanted))
    }
  }

  private func validatePage() throws {
    let option = isBrief ? "--kort" : "--med-planer"
    if listsGoals || reminders || wanted != "html" {
      throw Refusal(message: Texts.Overview.pageOnly(option))
    }
    if isBrief, printsPlans { throw Refusal(message: Texts.Overview.briefHasNoPlans) }
  }

  /// Writes the report.
  func write(_ report: OverviewReport, look: LookOptions) throws {
    if !format.about.isText, target == nil, isatty(1) == 1 {
      throw Refusal(message: Texts.Overview.workbookNeedsTarget)
    }
    guard let target else {
      let (about, seen) = (format.about, reportLook(look))
      return try write(report, look) { try StandardStream.output.write($0, of: about, seen) }
    }
    try OverviewFile.write(to: target) { try write(report, look, to: $0) }
  }

  private func write(
    _ report: OverviewReport, _ look: LookOptions, to write: @escaping ([UInt8]) throws -> Void
  ) throws {
    var sink = ReportSink(scratch: ScratchFolder(), write)
    do {
      if listsGoals {
        try writeGoals(report, reportLook(look), &sink)
      } else {
        try format.write(report, look: reportLook(look), to: &sink)
      }
      try sink.flush()
    } catch let problem as ReportProblem {
      throw WorkspaceProblem.overview(.noWorkbook(reason: problem.reason, advice: problem.advice))
    }
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
