/// A course under way, or over: what its events have made of it until some time.
struct CourseRun: Sendable, Hashable {
  /// What a block has taken so far.
  struct Ledger: Sendable, Hashable {
    /// Milliseconds in which it was at hand and the clock ran.
    var used: Int64 = 0
    /// Milliseconds in which it was at hand and the clock stood.
    var paused: Int64 = 0
    /// How often it was begun.
    var visits = 0
  }

  private let table: Timetable
  /// When it began, and when it was to.
  let began: Int64
  let plannedStart: Int64
  /// When it is to end.
  let target: Int64
  /// The block at hand.
  private(set) var block = 0
  /// How much time that one has.
  private(set) var allotted: Int64 = 0
  /// Whether the clock stands.
  private(set) var isPaused = false
  /// When it was over.
  private(set) var ended: Int64?
  /// What each block has taken, but for what the one at hand takes since `since`.
  private(set) var ledger: [Ledger]
  /// Until when all is written down.
  private var since: Int64
  /// What the block at hand has used since it was begun last.
  private var used: Int64 = 0

  /// Begins at a time.
  init(_ table: Timetable, at time: Int64, _ reading: ClockReading) {
    let course = table.course(beginningAt: reading)
    self.table = table
    (began, since) = (time, time)
    (plannedStart, target) = (time + course.planned, time + course.end)
    ledger = Array(repeating: Ledger(), count: table.entries.count)
    enter(0, at: time)
  }

  // MARK: At a time

  /// What the block at hand has used until a time.
  func used(at time: Int64) -> Int64 { used + (runs ? max(0, time - since) : 0) }

  /// When the block at hand will be over, if nothing is done; by now, where its time is out.
  func blockEnd(at time: Int64) -> Int64 { time + max(0, allotted - used(at: time)) }

  /// What the blocks after the one at hand get, as it looks at a time.
  func shares(at time: Int64) -> [Int64] {
    block + 1 < table.entries.count
      ? table.shares(of: target - blockEnd(at: time), from: block + 1) : []
  }

  /// How far the end of the block at hand is behind the run sheet; negative where it is ahead.
  func lag(at time: Int64) -> Int64 {
    let planned = table.entries[...block].reduce(0) { $0 + $1.planned }
    return blockEnd(at: time) - plannedStart - planned
  }

  /// The ledger as it looks at a time.
  func ledger(at time: Int64) -> [Ledger] {
    var run = self
    run.write(until: time)
    return run.ledger
  }

  private var runs: Bool { !isPaused && ended == nil }

  // MARK: What happens

  mutating func pause(at time: Int64) {
    guard runs else { return }
    write(until: time)
    isPaused = true
  }

  mutating func resume(at time: Int64) {
    guard isPaused, ended == nil else { return }
    write(until: time)
    isPaused = false
  }

  /// The block at hand gets more minutes, beginning now where its time is out; or fewer, but one.
  mutating func adjust(by minutes: Int, at time: Int64) {
    guard ended == nil else { return }
    let more = Int64(min(1_440, max(-1_440, minutes))) * Span.minute
    let used = used(at: time)
    allotted =
      more > 0
      ? min(max(allotted, used) + more, 7 * Span.day)
      : max(allotted + more, min(allotted, max(used, Span.minute)))
  }

  /// Another block is at hand, and the clock runs.
  mutating func goTo(_ index: Int, at time: Int64) {
    guard ended == nil, index != block, table.entries.indices.contains(index) else { return }
    write(until: time)
    enter(index, at: time)
  }

  mutating func end(at time: Int64) {
    guard ended == nil else { return }
    write(until: time)
    (ended, isPaused) = (since, false)
  }

  /// Blocks whose time was out before a time followed each other by themselves.
  mutating func followOn(until time: Int64) {
    while runs, case let out = max(since, since + allotted - used), out <= time {
      if block + 1 < table.entries.count { goTo(block + 1, at: out) } else { end(at: out) }
    }
  }

  private mutating func enter(_ index: Int, at time: Int64) {
    (block, used, isPaused) = (index, 0, false)
    allotted = table.shares(of: target - time, from: index)[0]
    ledger[index].visits += 1
  }

  private mutating func write(until time: Int64) {
    let span = max(0, time - since)
    guard ended == nil, span > 0 else { return }
    since = time
    if isPaused {
      ledger[block].paused += span
    } else {
      ledger[block].used += span
      used += span
    }
  }
}
