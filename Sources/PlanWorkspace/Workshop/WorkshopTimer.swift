public import PlanModel
public import PlanStore
import Synchronization
public import Workshop

/// The clock of a course as it runs: its run sheet, its log, and what is wished of it. Safe to use from
/// many threads, and beside other programs that write to the same log.
public final class WorkshopTimer: Sendable {
  private struct State {
    var log: WorkshopLog
    var clock: WorkshopClock
    /// What could not be written yet, in order.
    var unsaved: [WorkshopEvent] = []
    var trouble: FileError?
    /// How far the wall clock was ahead of the machine's own when it was looked at last.
    var drift: Int64?
  }

  private let sheet: RunSheet
  private let read: @Sendable () -> ClockReading
  private let state: Mutex<State>

  /// A clock that somebody has set by more than this, in milliseconds, is noted.
  private static let noticed: Int64 = 2_000

  /// The clock of a course in a folder, as its log has it by now.
  ///
  /// - Parameters:
  ///   - sheet: The run sheet.
  ///   - folder: The folder in which the log lies, or will.
  ///   - clock: The clocks.
  public init(
    _ sheet: RunSheet, in folder: String,
    clock: @escaping @Sendable () -> ClockReading = MachineClock.now
  ) {
    (self.sheet, read) = (sheet, clock)
    state = Mutex(State(log: WorkshopLog(in: folder), clock: WorkshopClock(sheet)))
    refresh()
  }

  /// Reads what others have written, and writes what could not be written before.
  public func refresh() {
    state.withLock { state in
      noteClock(&state)
      reload(&state)
      if !state.unsaved.isEmpty { save(&state) }
    }
  }

  /// Where the course is now.
  public func standing() -> WorkshopStanding {
    let now = read()
    return state.withLock { $0.clock.standing(at: now) }
  }

  /// Does what is wished, where there is anything to do.
  ///
  /// What others did meanwhile is looked at first. Where the log cannot be written, the clock does it
  /// all the same, and it is written as soon as that is possible.
  ///
  /// - Returns: Where the course is then; nil where there was nothing to do.
  @discardableResult
  public func act(_ wish: WorkshopWish) -> WorkshopStanding? {
    state.withLock { state in
      reload(&state)
      let now = read()
      guard let event = state.clock.standing(at: now).event(wish, at: now) else { return nil }
      state.clock.take(event)
      state.unsaved.append(event)
      save(&state)
      return state.clock.standing(at: now)
    }
  }

  /// Why the log cannot be read or written, where it cannot.
  public var trouble: FileError? { state.withLock { $0.trouble } }

  /// How many lines of the log are no events.
  public var strayLines: Int { state.withLock { $0.log.strayLines } }

  private func reload(_ state: inout State) {
    do throws(FileError) {
      guard try state.log.refresh() else { return }
      state.trouble = nil
      state.clock = WorkshopClock(sheet, state.log.events + state.unsaved)
    } catch {
      state.trouble = error
    }
  }

  private func save(_ state: inout State) {
    do throws(FileError) {
      while let event = state.unsaved.first {
        try state.log.append(event)
        state.unsaved.removeFirst()
      }
      state.trouble = nil
    } catch {
      state.trouble = error
    }
    reload(&state)
  }

  /// Somebody, or something, set the wall clock while a course runs: after the machine is started
  /// again nothing else could tell.
  private func noteClock(_ state: inout State) {
    let now = read()
    let drift = now.wall - now.uptime
    defer { state.drift = drift }
    guard let before = state.drift, abs(drift - before) > Self.noticed,
      state.clock.standing(at: now).current != nil
    else { return }
    let event = WorkshopEvent(.clockSet, at: now)
    state.clock.take(event)
    state.unsaved.append(event)
  }
}
