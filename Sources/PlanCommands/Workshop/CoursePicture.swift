import DanishText
import PlanModel
import TerminalSession
import Workshop

/// What a course's clock shows to the room.
struct CoursePicture {
  let sheet: RunSheet

  /// Longer before its time the clock shows what it is, not how long it is.
  private static let countdown = 90 * Span.minute

  /// The picture of a moment.
  func picture(_ standing: WorkshopStanding, at now: ClockReading) -> TimerPicture {
    var picture = TimerPicture()
    switch standing.phase {
    case .waiting: fill(waiting: &picture, standing, now)
    case .running, .paused: fill(&picture, standing)
    case .ended: fill(ended: &picture, standing, now)
    }
    return picture
  }

  /// After how many milliseconds it looks another way.
  func wait(_ standing: WorkshopStanding, at now: ClockReading) -> Int {
    let span = standing.current == nil ? -now.wall : standing.left
    let part = Int(span % Span.second)
    return part > 0 ? part : part + Int(Span.second)
  }

  private func fill(_ picture: inout TimerPicture, _ standing: WorkshopStanding) {
    guard let current = standing.current else { return }
    let block = sheet.blocks[current]
    picture.place = Texts.Run.place(current + 1, of: sheet.blocks.count)
    picture.end = standing.end.map(Texts.Run.ends) ?? ""
    picture.title = Texts.Run.title(block, current + 1)
    picture.form = Texts.Run.form(block) ?? ""
    picture.instruction = block.instruction?.trimmed ?? ""
    picture.digits = Self.digits(standing.left)
    picture.next = next(standing)
    picture.keys = Texts.Run.keys(isPaused: standing.phase == .paused)
    switch standing {
    case _ where standing.phase == .paused:
      (picture.tone, picture.state) = (.still, Texts.Run.stands)
    case _ where standing.isOut: (picture.tone, picture.state) = (.out, Texts.Run.isOut)
    case _ where standing.left <= Span.minute: picture.tone = .short
    default: break
    }
  }

  private func fill(
    waiting picture: inout TimerPicture, _ standing: WorkshopStanding, _ now: ClockReading
  ) {
    picture.title = sheet.title ?? ""
    picture.form = sheet.start?.value.map(Texts.Run.begins) ?? ""
    picture.state = Texts.Run.anyKey
    picture.next = next(standing)
    picture.keys = Texts.Run.waitingKeys
    if let left = standing.untilStart, left > 0, left <= Self.countdown {
      picture.digits = Self.digits(left)
    } else {
      picture.digits = Self.clock(now)
    }
  }

  private func fill(
    ended picture: inout TimerPicture, _ standing: WorkshopStanding, _ now: ClockReading
  ) {
    picture.title = Texts.Run.isOver
    picture.form = standing.end.map(Texts.Run.ended) ?? ""
    picture.digits = Self.clock(now)
    picture.keys = Texts.Run.endedKeys
  }

  private func next(_ standing: WorkshopStanding) -> String {
    guard let next = standing.next else { return Texts.Run.nothingNext }
    return Texts.Run.next(
      sheet.blocks[next], next + 1, minutes: standing.blocks[next].minutes,
      isFirst: standing.current == nil)
  }

  /// `07:58` of what is left, `+02:15` of what is over.
  private static func digits(_ left: Int64) -> String {
    let seconds = left > 0 ? (left + Span.second - 1) / Span.second : -left / Span.second
    return (left > 0 || seconds == 0 ? "" : "+") + two(seconds / 60) + ":" + two(seconds % 60)
  }

  /// `09.41`, the minute that has begun.
  private static func clock(_ now: ClockReading) -> String {
    two(now.timeOfDay / Span.hour) + "." + two(now.timeOfDay / Span.minute % 60)
  }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension WorkshopStanding {
  /// When it ends, as a clock shows it.
  var end: String? { ends?.time?.text }
  /// How many minutes it is behind, the nearest whole number of them; negative where it is ahead.
  var minutesBehind: Int { Int((Double(lag) / Double(Span.minute)).rounded()) }
}

extension WorkshopStanding.Block {
  /// Whole minutes, one at least.
  var minutes: Int { max(1, Int((Double(length) / Double(Span.minute)).rounded())) }
}
