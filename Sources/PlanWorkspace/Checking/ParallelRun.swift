import Dispatch
import Glibc
import Language
import Synchronization

/// Works on many things on all cores, and hands the results over in the things' order.
///
/// Results wait until those before them are ready, and only so many may wait: whoever would begin
/// on more waits behind a slow one. So memory does not grow with the number of things.
public struct ParallelRun<Thing: Sendable, Result: Sendable>: Sendable {
  /// The things to work on.
  public let things: [Thing]
  /// How many are taken at a time: enough for the lock not to matter, few enough for all cores to
  /// be done at about the same time.
  let chunk: Int
  /// How many chunks may be begun and not handed over.
  let window: Int
  /// How many work at the same time.
  let workers: Int
  /// Hears when somebody has to wait; for tests.
  var waits: @Sendable () -> Void = {}

  /// A run on all cores.
  public init(things: [Thing]) {
    self.init(things: things, chunk: 16, workers: Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  init(things: [Thing], chunk: Int, workers: Int, window: Int? = nil) {
    self.things = things
    self.chunk = chunk
    self.workers = max(1, min(workers, things.count))
    self.window = max(1, window ?? self.workers * 4)
  }

  private struct Handover<State: Sendable>: Sendable {
    var state: State
    var nextChunk = 0
    var nextReceived = 0
    var waiting: [Int: [Result]] = [:]
  }

  /// Calls `work` for every thing, on any thread; and `receive` with its place and result, one at
  /// a time and in order. Returns what `receive` has made of the state.
  public func fold<State: Sendable>(
    into state: State, _ work: @Sendable (Int, Thing) -> Result,
    receive: @Sendable (inout State, Int, Result) -> Void
  ) -> State {
    let handover = Mutex(Handover(state: state))
    // One permit for each chunk of the window. Chunks are begun in order, so the one that all
    // others wait for always has its permit.
    let permits = DispatchSemaphore(value: window)
    let language = Language.current
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      language.speaking { self.work(handover, permits, work, receive) }
    }
    return handover.withLock { $0.state }
  }

  private func work<State: Sendable>(
    _ handover: borrowing Mutex<Handover<State>>, _ permits: DispatchSemaphore,
    _ work: @Sendable (Int, Thing) -> Result,
    _ receive: @Sendable (inout State, Int, Result) -> Void
  ) {
    wait(for: permits)
    while let number = handover.withLock({ take(from: &$0) }) {
      let range = number * chunk..<min(things.count, (number + 1) * chunk)
      let results = range.map { work($0, things[$0]) }
      let received = handover.withLock { handover in
        handover.waiting[number] = results
        return handOver(&handover, to: receive)
      }
      for _ in 0..<received { permits.signal() }
      wait(for: permits)
    }
    permits.signal()
  }

  private func wait(for permits: DispatchSemaphore) {
    if permits.wait(timeout: .now()) == .success { return }
    waits()
    permits.wait()
  }

  private func take<State>(from handover: inout Handover<State>) -> Int? {
    guard handover.nextChunk * chunk < things.count else { return nil }
    defer { handover.nextChunk += 1 }
    return handover.nextChunk
  }

  /// Hands over what is next in order, and says how many chunks that were.
  private func handOver<State>(
    _ handover: inout Handover<State>, to receive: (inout State, Int, Result) -> Void
  ) -> Int {
    let before = handover.nextReceived
    while let results = handover.waiting.removeValue(forKey: handover.nextReceived) {
      let first = handover.nextReceived * chunk
      for (offset, result) in results.enumerated() {
        receive(&handover.state, first + offset, result)
      }
      handover.nextReceived += 1
    }
    return handover.nextReceived - before
  }
}
