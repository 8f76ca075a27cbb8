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

  private struct Handover {
    var nextChunk = 0
    var nextReceived = 0
    var waiting: [Int: [Result]] = [:]
  }

  /// Calls `work` for every thing, on any thread; and `receive` with its place and result, one at
  /// a time and in order.
  func run(
    _ work: @Sendable (Int, Thing) -> Result, receive: @Sendable (Int, Result) -> Void
  ) {
    let handover = Mutex(Handover())
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
  }

  private func take(from handover: inout Handover) -> Int? {
    guard handover.nextChunk * chunk < things.count else { return nil }
    defer { handover.nextChunk += 1 }
    return handover.nextChunk
  }

  private func handOver(_ handover: inout Handover, to receive: (Int, Result) -> Void) {
    while let results = handover.waiting.removeValue(forKey: handover.nextReceived) {
      let first = handover.nextReceived * chunk
      for (offset, result) in results.enumerated() { receive(first + offset, result) }
      handover.nextReceived += 1
    }
  }

  private static func cores(for count: Int) -> Int {
    max(1, min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), count))
  }
}
