import DanishText
import PlanModel
import TestSupport
import Workshop

/// A small course, and a clock that is turned by hand.
enum SampleCourse {
  /// 09.00 to 10.00: alone 10, pair 10, break 10, group 20, plenary 10.
  static func sheet(date: PlanDate? = nil) -> RunSheet {
    var sheet = RunSheet()
    sheet.title = "Kursus"
    sheet.start = TimeOfDay(hour: 9, minute: 0).map(Entry.known)
    sheet.end = TimeOfDay(hour: 10, minute: 0).map(Entry.known)
    sheet.date = date.map(Entry.known)
    let blocks: [(String, WorkForm, Int)] = [
      ("alene", .alone, 10), ("par", .pair, 10), ("kaffe", .pause, 10), ("gruppe", .group, 20),
      ("plenum", .plenary, 10),
    ]
    sheet.blocks = blocks.map { block($0.0, $0.1, $0.2) }
    return sheet
  }

  static func block(_ id: String, _ form: WorkForm, _ minutes: Int) -> RunSheet.Block {
    var block = RunSheet.Block()
    (block.id, block.title) = (id, id)
    (block.form, block.minutes) = (.known(form), Amount(minutes).map(Entry.known))
    return block
  }

  /// What the clocks show so many minutes and seconds after nine, on 3 December 2015.
  static func at(_ minutes: Int, _ seconds: Int = 0, boot: String = "a") -> ClockReading {
    let nine: Int64 = 1_449_129_600_000
    let after = Int64(minutes) * Span.minute + Int64(seconds) * Span.second
    return ClockReading(
      wall: nine + after, zone: Span.hour, uptime: 500 * Span.minute + after, boot: boot)
  }
}

/// A course and what was done to it.
struct Played {
  var sheet = SampleCourse.sheet()
  var events: [WorkshopEvent] = []

  init(sheet: RunSheet = SampleCourse.sheet(), startingAt minute: Int? = 0) {
    self.sheet = sheet
    if let minute { act(.start, minute) }
  }

  func standing(_ minutes: Int, _ seconds: Int = 0) -> WorkshopStanding {
    standing(SampleCourse.at(minutes, seconds))
  }

  func standing(_ now: ClockReading) -> WorkshopStanding {
    WorkshopClock(sheet, events).standing(at: now)
  }

  mutating func act(_ wish: WorkshopWish, _ minutes: Int, _ seconds: Int = 0) {
    act(wish, SampleCourse.at(minutes, seconds))
  }

  mutating func act(_ wish: WorkshopWish, _ now: ClockReading) {
    if let event = standing(now).event(wish, at: now) { events.append(event) }
  }
}

extension WorkshopStanding {
  /// Whole minutes that each block has.
  var lengths: [Double] { blocks.map { Double($0.length) / Double(Span.minute) } }
  /// When it ends.
  var end: String? { ends?.time?.text }
  /// Whole minutes behind.
  var minutesBehind: Int64 { lag / Span.minute }
  /// What is left of the block at hand, in seconds.
  var seconds: Int64 { left / Span.second }
}
