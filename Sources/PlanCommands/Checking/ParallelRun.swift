import Dispatch
import Glibc
import Synchronization

/// Works on many things on all cores, and hands the results over in the things' order.
///
/// Results wait only until those before them are ready, so that memory does not grow with the
/// number of things: at most a few chunks of results are held at a time.
struct ParallelRun<Thing: Sendable, Result: Sendable>: Sendable {
  /// The things to work on.
  let things: [Thing]
  /// How many are taken at a time: enough for the lock not to matter, few enough for all cores to
  /// be done at about the same time.
  var chunk = 16

  private struct Handover<State: Sendable>: Sendable {
    var state: State
    var nextChunk = 0
    var nextReceived = 0
    var waiting: [Int: [Result]] = [:]
  }

  /// Calls `work` for every thing, on any thread; and `receive` with its place and result, one at
  /// a time and in order. Returns what `receive` has made of the state.
  func fold<State: Sendable>(
    into state: State, _ work: @Sendable (Int, Thing) -> Result,
    receive: @Sendable (inout State, Int, Result) -> Void
  ) -> State {
    let handover = Mutex(Handover(state: state))
    DispatchQueue.concurrentPerform(iterations: Self.cores(for: things.count)) { _ in
      while let number = handover.withLock({ take(from: &$0) }) {
        let range = number * chunk..<min(things.count, (number + 1) * chunk)
        let results = range.map { work($0, things[$0]) }
        handover.withLock { handover in
          handover.waiting[number] = results
          handOver(&handover, to: receive)
        }
      }
    }
    return handover.withLock { $0.state }
  }

  private func take<State>(from handover: inout Handover<State>) -> Int? {
    guard handover.nextChunk * chunk < things.count else { return nil }
    defer { handover.nextChunk += 1 }
    return handover.nextChunk
  }

  private func handOver<State>(
    _ handover: inout Handover<State>, to receive: (inout State, Int, Result) -> Void
  ) {
    while let results = handover.waiting.removeValue(forKey: handover.nextReceived) {
      let first = handover.nextReceived * chunk
      for (offset, result) in results.enumerated() {
        receive(&handover.state, first + offset, result)
      }
      handover.nextReceived += 1
    }
  }

  private static func cores(for count: Int) -> Int {
    max(1, min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), count))
  }
}
