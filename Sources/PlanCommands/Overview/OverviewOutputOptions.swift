import ArgumentParser
import Glibc
import PlanReports
import PlanStore
import TerminalSession

/// What comes out of an overview, and where it goes.
struct OverviewOutputOptions: ParsableArguments {
  /// `--format`.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text = "tekst"
    case html, xlsx, csv, json, ndjson
  }

  @Option(name: .long, help: ArgumentHelp(Texts.Overview.format, valueName: "format"))
  var format = Format.text

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

  /// Whether the plans' long texts are shown.
  var needsTexts: Bool {
    goals || search != nil || [.html, .xlsx, .ndjson].contains(format)
  }

  /// Refuses what cannot go together.
  func validate() throws {
    let lists = [goals || search != nil, reminders].count { $0 }
    if lists > 1 || (lists == 1 && format != .text) {
      throw ValidationError(Texts.Overview.oneOutput)
    }
  }

  /// Writes the report.
  func write(_ report: OverviewReport, look: LookOptions) throws {
    if format == .xlsx, target == nil, isatty(1) == 1 {
      throw Refusal(message: Texts.Overview.workbookNeedsTarget)
    }
    guard let target else {
      return try write(report, look) { try StandardStream.output.write($0) }
    }
    if OutputGuard.isPlan(target) { throw Refusal(message: Texts.Overview.targetIsPlan(target)) }
    do throws(FileError) {
      let file = try OutputFile(target)
      do {
        try write(report, look) { try file.write($0) }
      } catch {
        file.abandon()
        throw error as? FileError ?? FileError(.write, target, .inputOutput)
      }
      try file.finish()
    } catch {
      throw Refusal(message: Texts.Overview.cannotWrite(target, error))
    }
  }

  private func write(
    _ report: OverviewReport, _ look: LookOptions, to sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    if reminders { return try OverviewReminders.write(report, to: sink) }
    if goals || search != nil { return try writeGoals(report, look, sink) }
    switch format {
    case .text:
      let isShort = !all && target == nil && isatty(1) == 1
      try OverviewText.write(report, look: textLook(look), showingAll: !isShort, to: sink)
    case .html: try OverviewHTML.write(report, to: sink)
    case .xlsx: try WorkbookOutput.write(report, to: sink)
    case .csv: try OverviewCSV.write(report, to: sink)
    case .json: try OverviewJSON.write(report, to: sink)
    case .ndjson: try OverviewLines.write(report, to: sink)
    }
  }

  private func writeGoals(
    _ report: OverviewReport, _ look: LookOptions, _ sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    let wanted = try search.map { text in
      guard let search = GoalSearch(text) else { throw Refusal(message: Texts.Overview.noWords) }
      return search
    }
    let count = try OverviewGoals.write(report, search: wanted, look: textLook(look), to: sink)
    StandardStream.error.tell(Texts.Overview.goals(count, searching: wanted != nil))
  }

  private func textLook(_ look: LookOptions) -> TextLook {
    let appearance = look.appearance
    return TextLook(
      width: WindowSize.columns(), height: WindowSize.lines(), hasColour: appearance == .rich,
      isPlain: appearance == .plain)
  }
}
