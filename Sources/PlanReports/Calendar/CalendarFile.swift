import PlanFollowUp
public import PlanProse

/// `vis FIL --til plan.ics`: the days of plans as a calendar file (iCalendar, RFC 5545).
public struct CalendarFile: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout(
    "ics", ending: "ics", hasPages: true, remark: CalendarTexts.remark)

  /// Needs nothing.
  public init() {}

  /// Writes the file.
  ///
  /// - Throws: `ReportProblem` where the plans have no day.
  public func write(_ document: Document, look: ReportLook, to sink: inout ReportSink) throws {
    let calendars = document.calendars
    guard calendars.contains(where: { !$0.days.isEmpty }) else {
      throw ReportProblem(reason: PictureTexts.noDays, advice: CalendarTexts.writeDates)
    }
    var events = CalendarEvents()
    try sink.put(CalendarEvents.start(titled: CalendarTexts.title(calendars)))
    for calendar in calendars {
      for day in calendar.days {
        // What many plans share is the same in each of them, whatever happened to the plan.
        let event =
          day.isShared
          ? events.event(day, of: nil, changed: day.first)
          : events.event(day, of: calendar.centre, changed: calendar.changed)
        try sink.put(event)
      }
    }
    try sink.put(CalendarEvents.end)
  }
}
