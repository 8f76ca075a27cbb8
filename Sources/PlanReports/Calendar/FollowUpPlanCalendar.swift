import DanishText
import PlanFollowUp
import PlanModel

/// `opfølg plan --format ics`: the rounds of a year on the committees' meetings, as a calendar file.
///
/// A round without a meeting stands on the last day on which it is in time.
public struct FollowUpPlanCalendar: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("ics", ending: "ics", remark: CalendarTexts.remark)

  /// Needs nothing.
  public init() {}

  /// Writes the file.
  public func write(_ plan: FollowUpPlan, look: ReportLook, to sink: inout ReportSink) throws {
    var events = CalendarEvents()
    let changed = plan.register.changed ?? PlanDate(year: plan.year, month: 1, day: 1) ?? .earliest
    try sink.put(CalendarEvents.start(titled: StrategyTexts.planTitle(plan.year)))
    for row in plan.rows {
      var day = PlanDay(row.round, at: row.meeting ?? row.round.due, in: plan.register)
      if row.meeting == nil { day.kind = .deadline }
      try sink.put(events.event(day, of: nil, changed: changed))
    }
    try sink.put(CalendarEvents.end)
  }
}

extension StrategyRegister {
  /// The newest day on which a committee treated something of it.
  fileprivate var changed: PlanDate? {
    strategies.flatMap { $0.presentations.filter(\.isTreated).compactMap { $0.date?.value } }.max()
  }
}
