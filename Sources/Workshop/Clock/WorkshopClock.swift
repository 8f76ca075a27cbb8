public import PlanModel

/// The clock of a course: a run sheet and what was done, from which follows where the course is at
/// any moment. It reads no clock itself.
public struct WorkshopClock: Sendable {
  private struct State {
    var run: CourseRun?
    var isAutomatic = false
    /// Whether it was ended by nobody.
    var isForgotten = false
    /// How many doings there were that can be taken back.
    var count = 0
  }

  private let table: Timetable
  private var times = CourseTime()
  private var state = State()
  /// What each doing changed, the last one last.
  private var earlier: [State] = []
  private var lastEvent: Int64 = 0
  /// What the clocks showed when something was done last.
  private var lastReading: (time: Int64, reading: ClockReading)?

  /// How many doings are remembered.
  private static let memory = 100
  /// A course that nobody has touched for so long after its end is over.
  private static let forgotten = 12 * Span.hour

  /// The clock of a run sheet, after some events in the order in which they were written down.
  public init(_ sheet: RunSheet, _ events: some Sequence<WorkshopEvent> = []) {
    table = Timetable(sheet)
    for event in events { take(event) }
  }

  /// Takes in what was done next.
  public mutating func take(_ event: WorkshopEvent) {
    let time = times.note(event.at)
    state = state(at: time)
    lastReading = (time, event.at)
    if event.kind != .clockSet { lastEvent = time }
    if case .undo(let number) = event.kind { return undo(number) }
    let before = state
    apply(event, at: time)
    guard state.run != before.run || state.isAutomatic != before.isAutomatic else { return }
    state.count += 1
    earlier.append(before)
    if earlier.count > Self.memory { earlier.removeFirst() }
  }

  /// Where the course is at a moment after all that was taken in.
  public func standing(at now: ClockReading) -> WorkshopStanding {
    let time = times.time(of: now)
    let state = state(at: time)
    // Of a course that is over, the clocks of its day tell when that was, months later, too.
    let isOver = state.run?.ended != nil
    let seen = (isOver ? lastReading : nil) ?? (time, now)
    return WorkshopStanding(
      table, state.run, at: time, now, seen: seen, isAutomatic: state.isAutomatic,
      doings: earlier.isEmpty || state.isForgotten ? 0 : state.count)
  }

  /// What has become of the course by itself until a time.
  private func state(at time: Int64) -> State {
    var state = state
    guard var run = state.run, run.ended == nil else { return state }
    if state.isAutomatic { run.followOn(until: time) }
    let last = max(lastEvent, run.target)
    if run.ended == nil, time - last >= Self.forgotten {
      run.end(at: last)
      state.isForgotten = true
    }
    state.run = run
    return state
  }

  private mutating func undo(_ number: Int) {
    guard number == state.count, !state.isForgotten, let before = earlier.popLast() else { return }
    state = before
  }

  private mutating func apply(_ event: WorkshopEvent, at time: Int64) {
    switch event.kind {
    case .start:
      guard state.run?.ended != nil || state.run == nil, !table.entries.isEmpty else { return }
      state.run = CourseRun(table, at: time, event.at)
      state.isForgotten = false
    case .pause: state.run?.pause(at: time)
    case .resume: state.run?.resume(at: time)
    case .adjust(let block, let minutes):
      guard let run = state.run, table.entries[run.block].key == block else { return }
      state.run?.adjust(by: minutes, at: time)
    case .goOn(let block?):
      guard let run = state.run, let index = table.index(of: block), index > run.block
      else { return }
      state.run?.goTo(index, at: time)
    case .back(let block):
      guard let run = state.run, let index = table.index(of: block), index < run.block
      else { return }
      state.run?.goTo(index, at: time)
    case .goOn(nil), .end: state.run?.end(at: time)
    case .automatic(let isOn): state.isAutomatic = isOn
    case .undo, .clockSet: break
    }
  }
}
