import DanishText
import DataFormats
public import PlanOverview

/// `overblik --rykkere`: a list for mail merge, one centre a row, of those where something is
/// missing.
public struct OverviewReminders: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("rykkere", ending: "csv", showsTexts: true)

  /// Needs nothing.
  public init() {}

  /// Writes the list, in parts.
  public func write(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    try sink.put(CSVText.mark + CSVText.data(ReminderTexts.headings))
    try report.forEachReminder { reminder in
      let cells: [String?] = [
        reminder.id, reminder.centre, reminder.leader, reminder.email, reminder.group.rawValue,
        ReminderTexts.subject(reminder), ReminderTexts.thanks(reminder.group),
        reminder.gaps.joined(separator: " "), reminder.question, reminder.deadline?.danish,
        ReminderTexts.deadline(reminder),
      ]
      try sink.put(CSVText.row(cells.map { $0 ?? "" }))
    }
  }
}
