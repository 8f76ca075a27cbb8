import Synchronization

/// Tells those who listen that something happened. Each looks by itself at how the course stands, so
/// that a slow one misses what is old and nobody waits for it.
final class LiveHub: Sendable {
  /// Why somebody is woken.
  enum Call: Sendable {
    case news
    /// Nothing happened: is there still somebody?
    case beat
  }

  private struct State {
    var events: LiveEvents?
    var listeners: [Int: (browser: String, call: AsyncStream<Call>.Continuation)] = [:]
    var number = 0
    var isClosed = false
  }

  private let state = Mutex(State())
  private let perBrowser: Int

  init(perBrowser: Int) { self.perBrowser = perBrowser }

  /// How the course stood last.
  var events: LiveEvents? { state.withLock { $0.events } }

  /// How many listen.
  var count: Int { state.withLock { $0.listeners.count } }

  /// Somebody begins to listen; nil where that browser has too many that do.
  func listen(_ browser: String) -> AsyncStream<Call>? {
    let (stream, call) = AsyncStream.makeStream(of: Call.self, bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state -> Int? in
      let own = state.listeners.values.count { $0.browser == browser }
      guard !state.isClosed, own < perBrowser else { return nil }
      state.number += 1
      state.listeners[state.number] = (browser, call)
      return state.number
    }
    guard let number else { return nil }
    call.onTermination = { [self] _ in
      _ = state.withLock { $0.listeners.removeValue(forKey: number) }
    }
    call.yield(.news)
    return stream
  }

  /// The course stands so now.
  func tell(_ events: LiveEvents) {
    wake(.news) { state in
      let isNews = events.news(since: state.events, for: .instructor) != nil
      state.events = events
      return isNews
    }
  }

  /// Says that the server is still there.
  func beat() { wake(.beat) { _ in true } }

  private func wake(_ call: Call, where isNeeded: (inout State) -> Bool) {
    let listeners = state.withLock { state in
      isNeeded(&state) ? state.listeners.values.map(\.call) : []
    }
    for listener in listeners { listener.yield(call) }
  }

  /// Nobody hears anything any more.
  func close() {
    let listeners = state.withLock { state in
      state.isClosed = true
      return state.listeners.values.map(\.call)
    }
    for listener in listeners { listener.finish() }
  }
}
