import DanishText
import PlanFollowUp

/// Something that stands in a year's wheel, and beside it.
struct YearWheelEntry {
  /// The day on which it stands.
  var at: PlanDate
  /// What kind of day it is.
  var kind: PlanDay.Kind
  /// What stands beside the wheel.
  var text: String
  /// What stands before that; nil for the date.
  var date: String?
  /// All its days, where it takes more than one.
  var span: ClosedRange<PlanDate>?

  init(at: PlanDate, kind: PlanDay.Kind, text: String, date: String? = nil) {
    (self.at, self.kind, self.text, self.date) = (at, kind, text, date)
  }

  /// A day of a plan stands at its last day, or where that is later, at the year's.
  init(_ day: PlanDay, in year: Int) {
    let isWithin = day.last.year == year
    let end = PlanDate(year: year, month: 12, day: 31) ?? day.last
    self.init(at: isWithin ? day.last : end, kind: day.kind, text: CalendarTexts.what(day))
    if day.first < day.last { span = day.first...day.last }
  }
}
