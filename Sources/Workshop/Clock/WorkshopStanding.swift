/// Where a course is at one moment, to be shown. Spans are milliseconds.
public struct WorkshopStanding: Sendable, Hashable {
  /// Whether it has begun, runs, stands or is over.
  public enum Phase: Sendable, Hashable { case waiting, running, paused, ended }

  /// One block, in the order of the run sheet.
  public struct Block: Sendable, Hashable {
    /// What it is known by in events: its id, or its number where it has none.
    public var key: String
    /// What the run sheet gives it.
    public var planned: Int64
    /// What it has, as it looks now; of one that is past, what it took.
    public var length: Int64
    /// How long it was at hand and the clock ran.
    public var used: Int64
    /// How long it was at hand and the clock stood.
    public var paused: Int64
    /// How often it was begun.
    public var visits: Int
  }

  /// Whether it has begun.
  public let phase: Phase
  /// The blocks.
  public let blocks: [Block]
  /// The number of the block at hand, from 0; nil before the course, and after it.
  public let current: Int?
  /// What the block at hand has left; negative where its time is out by so much.
  public let left: Int64
  /// When the course ends, as it looks now; when it has ended, where it is over. Nil before it.
  public let ends: ClockReading?
  /// When it began; nil before it.
  public let began: ClockReading?
  /// How far it is behind the run sheet; negative where it is ahead.
  public let lag: Int64
  /// How long it is until the time at which the run sheet begins; negative after it. Nil where the
  /// course has begun, on another day, and where the run sheet says no time.
  public let untilStart: Int64?
  /// Whether blocks follow each other by themselves.
  public let isAutomatic: Bool
  /// How many doings can be taken back; the number that `undo` is to name.
  public let doings: Int

  init(
    _ table: Timetable, _ run: CourseRun?, at time: Int64, _ now: ClockReading,
    seen: (time: Int64, reading: ClockReading), isAutomatic: Bool, doings: Int
  ) {
    (self.isAutomatic, self.doings) = (isAutomatic, doings)
    guard let run else {
      (phase, current, left, lag, ends, began) = (.waiting, nil, 0, 0, nil, nil)
      untilStart = table.untilStart(at: now)
      blocks = table.entries.map { Block($0, length: $0.planned) }
      return
    }
    let isOver = run.ended != nil
    phase = isOver ? .ended : run.isPaused ? .paused : .running
    current = isOver ? nil : run.block
    left = isOver ? 0 : run.allotted - run.used(at: time)
    untilStart = nil
    let shares = isOver ? [] : run.shares(at: time)
    // Of those that are past, what they took stands instead.
    let lengths = Array(repeating: 0, count: run.block) + [run.allotted] + shares
    let end = run.ended ?? (run.blockEnd(at: time) + shares.reduce(0, +))
    ends = seen.reading.adding(end - seen.time)
    began = seen.reading.adding(run.began - seen.time)
    lag = isOver ? end - run.plannedStart - table.planned : run.lag(at: time)
    blocks = zip(table.entries, run.ledger(at: time)).enumerated().map { index, block in
      let (entry, ledger) = block
      let isPast = isOver || index < run.block
      return Block(entry, length: isPast ? ledger.used : lengths[index], ledger)
    }
  }

  /// The block after the one at hand; the first one before the course.
  public var next: Int? {
    switch phase {
    case .waiting: blocks.isEmpty ? nil : 0
    case .running, .paused: current.flatMap { $0 + 1 < blocks.count ? $0 + 1 : nil }
    case .ended: nil
    }
  }

  /// Whether the time of the block at hand is out.
  public var isOut: Bool { current != nil && left <= 0 }
}

extension WorkshopStanding.Block {
  fileprivate init(
    _ entry: Timetable.Entry, length: Int64, _ ledger: CourseRun.Ledger = CourseRun.Ledger()
  ) {
    self.init(
      key: entry.key, planned: entry.planned, length: length, used: ledger.used,
      paused: ledger.paused, visits: ledger.visits)
  }
}
