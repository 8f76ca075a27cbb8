import PlanModel
import PlanWorkspace
import TerminalSession
import Workshop

/// The clock of a course on the projector: its picture, and what the keys do.
struct CourseScreenTalk: TimerTalk {
  private let keys: CourseKeys
  private let picture: CoursePicture
  private let log: String
  private let now: () -> ClockReading
  private var notice: (text: String, until: Int64)?
  private var asksForHelp = false
  private var lastMove: (key: TimerKey, at: Int64)?

  /// How long it is shown what a key did.
  private static let noticeTime = 8 * Span.second
  /// A key that is held down moves one block, not all of them.
  private static let heldTime = Span.second

  init(
    _ sheet: RunSheet, _ timer: WorkshopTimer, log: String,
    now: @escaping () -> ClockReading = MachineClock.now
  ) {
    keys = CourseKeys(sheet: sheet, timer: timer)
    picture = CoursePicture(sheet: sheet)
    (self.log, self.now) = (log, now)
  }

  mutating func look() -> (picture: TimerPicture, wait: Int) {
    keys.timer.refresh()
    let (now, standing) = (now(), keys.timer.standing())
    var picture = picture.picture(standing, at: now)
    if let shown = notice, now.uptime >= shown.until { notice = nil }
    picture.notice = keys.trouble(in: log) ?? notice?.text ?? ""
    if asksForHelp { picture.help = Texts.Run.help }
    return (picture, self.picture.wait(standing, at: now))
  }

  mutating func key(_ key: TimerKey) -> TimerStep {
    if key == .sign("q") || key == .sign("Q") { return .leaves }
    if asksForHelp {
      asksForHelp = false
    } else if let text = told(key) {
      notice = (text, now().uptime + Self.noticeTime)
    }
    return .goesOn
  }

  /// What a key does, in words; nil for one that says nothing.
  private mutating func told(_ key: TimerKey) -> String? {
    let standing = keys.timer.standing()
    if key == .sign("?") || key == .sign("h") {
      asksForHelp = true
      return nil
    }
    switch standing.phase {
    case .waiting: return key == .other ? nil : keys.act(.start)
    case .ended: return ended(key)
    case .running, .paused: return underWay(key, standing)
    }
  }

  private func ended(_ key: TimerKey) -> String? {
    switch key {
    case .sign("b"), .sign("B"): keys.act(.start)
    case .sign("u"), .sign("U"): keys.act(.undo)
    default: nil
    }
  }

  private mutating func underWay(_ key: TimerKey, _ standing: WorkshopStanding) -> String? {
    switch key {
    case .sign(" "): return keys.act(standing.phase == .paused ? .resume : .pause)
    case .sign("+"), .sign("="): return keys.act(.adjust(minutes: 1))
    case .sign("-"), .sign("–"): return keys.act(.adjust(minutes: -1))
    case .sign("s"), .sign("S"): return moves(key) ? keys.act(.goOn) : nil
    case .enter: return standing.isOut && moves(key) ? keys.act(.goOn) : nil
    case .sign("t"), .sign("T"): return moves(key) ? keys.act(.back) : nil
    case .sign("u"), .sign("U"): return moves(key) ? keys.act(.undo) : nil
    case .sign("f"), .sign("F"): return keys.lag()
    default: return nil
    }
  }

  /// Whether a key is pressed anew, rather than held down.
  private mutating func moves(_ key: TimerKey) -> Bool {
    let time = now().uptime
    defer { lastMove = (key, time) }
    guard let last = lastMove, last.key == key else { return true }
    return time - last.at >= Self.heldTime
  }
}
