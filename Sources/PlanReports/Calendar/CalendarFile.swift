import PlanFollowUp

/// `vis FIL --til plan.ics`: the days of plans as a calendar file (iCalendar, RFC 5545).
public struct CalendarFile: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("ics", ending: "ics", remark: CalendarTexts.remark)

  /// Needs nothing.
  public init() {}

  /// Writes the file.
  public func write(_ report: CalendarReport, look: ReportLook, to sink: inout ReportSink) throws {
    var events = CalendarEvents()
    try sink.put(CalendarEvents.start(titled: CalendarTexts.title(report)))
    for calendar in report.calendars {
      for day in calendar.days {
        let centre = day.isShared ? nil : calendar.centre
        try sink.put(events.event(day, of: centre, changed: calendar.changed))
      }
    }
    try sink.put(CalendarEvents.end)
  }
}
