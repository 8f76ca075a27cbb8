import DanishText
import PlanFollowUp
import PlanModel
import PlanOverview
import PlanProse

/// The årshjul of many centres: the deadlines of all their goals, counted for each week.
struct DeadlineWheel {
  /// One week's deadlines.
  struct Week {
    /// The day on which it stands in the wheel: its Thursday, which says which year it is in, or the
    /// nearest day in the year.
    var at: PlanDate
    var number: Int
    var deadlines: Int
    var centres: Int
  }

  /// What the picture is called on its page.
  static let id = "aarshjul"

  let year: Int
  let weeks: [Week]
  /// How many deadlines lie in other years.
  let others: Int

  /// Nil where no goal has a deadline in the year.
  init?(_ overview: Overview) {
    year = overview.guide.year
    var counts: [Int: (deadlines: Int, centres: Int)] = [:]
    var others = 0
    for row in overview.rows {
      let own = row.goalDeadlines.filter { $0.year == overview.guide.year }
      others += row.goalDeadlines.count - own.count
      // Monday is 0.
      for (week, days) in Dictionary(grouping: own, by: { $0.dayNumber - $0.weekday }) {
        let before = counts[week] ?? (0, 0)
        counts[week] = (before.deadlines + days.count, before.centres + 1)
      }
    }
    guard !counts.isEmpty, let first = PlanDate(year: year, month: 1, day: 1),
      let last = PlanDate(year: year, month: 12, day: 31)
    else { return nil }
    self.others = others
    weeks = counts.sorted { $0.key < $1.key }.compactMap { monday, count in
      guard let thursday = first.adding(days: monday + 3 - first.dayNumber) else { return nil }
      return Week(
        at: min(max(thursday, first), last), number: thursday.weekOfYear,
        deadlines: count.deadlines, centres: count.centres)
    }
  }

  /// The picture, with a table that has a row for each week.
  var picture: Picture {
    let title = PictureTexts.deadlineTitle(year)
    let description = PictureTexts.deadlineDescription(self)
    let entries = weeks.map { week in
      YearWheelEntry(
        at: week.at, kind: .deadline, text: PictureTexts.deadlines(week),
        date: PictureTexts.week(week.number))
    }
    let drawing = YearWheelDrawing(
      entries, year: year, bars: weeks.map { ($0.at, $0.deadlines) })
    let svg = PictureFrame.svg(
      id: Self.id, title: title, description: description, height: PictureFrame.height,
      PictureFrame.heading(title, description) + drawing.markup
        + YearWheelDrawing.note(PictureTexts.deadlineNote(self)))
    return Picture(
      id: Self.id, title: title, description: description, width: Int(PictureFrame.width),
      height: Int(PictureFrame.height), svg: svg, table: PictureTexts.deadlineTable(self))
  }
}

extension PlanDate {
  /// The number of the ISO 8601 week that a Thursday lies in.
  fileprivate var weekOfYear: Int {
    guard let first = PlanDate(year: year, month: 1, day: 1) else { return 1 }
    return (dayNumber - first.dayNumber) / 7 + 1
  }
}
