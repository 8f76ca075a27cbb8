public import PlanStore
import Synchronization

/// A clock that goes when a test says so.
public final class TestClock: Sendable {
  private let seconds: Mutex<Int64>

  /// A clock that shows this second.
  public init(_ start: Int64) { seconds = Mutex(start) }

  /// What it shows.
  public var now: Moment { Moment(seconds: seconds.withLock { $0 }) }

  /// Lets some seconds pass.
  public func pass(_ count: Int64) { seconds.withLock { $0 += count } }
}
