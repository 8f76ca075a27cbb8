import NIOCore

/// A moment after which a connection ends, unless what it waits for has come.
struct Deadline: Sendable {
  private let end: Scheduled<Void>

  init(_ seconds: Double, of channel: any Channel) {
    end = channel.eventLoop.scheduleTask(in: .milliseconds(Int64(seconds * 1000))) {
      channel.close(promise: nil)
    }
  }

  /// It has come.
  func met() { end.cancel() }
}
