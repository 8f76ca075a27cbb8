import Synchronization

/// Counts from 0, from any thread.
final class Counter: Sendable {
  private let value = Mutex(-1)

  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
