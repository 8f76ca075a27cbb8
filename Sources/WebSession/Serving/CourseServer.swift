import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import UnixSignals

/// Serves a course to browsers until it is told to stop.
public struct CourseServer: Sendable {
  private let door: Door
  private let hub: LiveHub
  private let address: String
  private let port: Int
  private let certificate: Certificate?

  /// A server at an address and a port of this machine.
  public init(door: Door, address: String, port: Int, certificate: Certificate? = nil) {
    (self.door, self.address, self.port) = (door, address, port)
    self.certificate = certificate
    hub = LiveHub(perBrowser: door.bounds.livePerBrowser)
  }

  /// Serves, until SIGTERM or SIGINT comes or the task is cancelled.
  ///
  /// - Parameters:
  ///   - bySignals: Whether signals end it.
  ///   - whenReady: Is called with the port once browsers can come.
  /// - Throws: That the address cannot be had.
  public func run(
    bySignals: Bool = true,
    whenReady: @escaping @Sendable (_ port: Int) -> Void = { _ in }
  ) async throws {
    let workers = NIOThreadPool(numberOfThreads: 4)
    workers.start()
    let port = port
    let silent = Logger(label: "aarsplan-kursus") { _ in SwiftLogNoOpLogHandler() }
    let application = Application(
      responder: CourseResponder(door: door, hub: hub, workers: workers),
      server: try builder(),
      configuration: ApplicationConfiguration(
        address: .hostname(address, port: port), serverName: nil,
        availableConnectionsDelegate: MaximumAvailableConnections(door.bounds.connections)),
      services: [LiveTicker(door: door, hub: hub, workers: workers)],
      onServerRunning: { whenReady($0.localAddress?.port ?? port) },
      // Requests hold what people write: no library gets to log one.
      logger: silent)
    do {
      let signals: [UnixSignal] = bySignals ? [.sigterm, .sigint] : []
      try await application.runService(gracefulShutdownSignals: signals)
    } catch {
      try? await workers.shutdownGracefully()
      throw error
    }
    door.close()
    try? await workers.shutdownGracefully()
  }

  private func builder() throws -> HTTPServerBuilder {
    let bounds = door.bounds
    let count = ConnectionCount(most: bounds.connectionsPerAddress)
    let plain = HTTPServerBuilder.http1(
      configuration: HTTP1Channel.Configuration(
        additionalChannelHandlers: [ConnectionGuard(count)],
        idleTimeout: .milliseconds(Int64(bounds.idleSeconds * 1000)),
        httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
          maxHeaderFieldSize: bounds.headers, maxHeaderListSize: bounds.headers,
          maxHeaderFieldCount: bounds.headerCount)))
    guard let certificate else { return plain }
    return try .tls(plain, tlsConfiguration: certificate.configuration)
  }
}

/// Looks each second at how the course stands, and tells those who listen what changed.
private struct LiveTicker: Service {
  let door: Door
  let hub: LiveHub
  let workers: NIOThreadPool

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var second = 0
      while !Task.isCancelled {
        let door = door
        if let state = try? await workers.speaking({ door.board.state() }) {
          hub.tell(LiveEvents(state))
        }
        second += 1
        if second % 15 == 0 { hub.beat() }
        try? await Task.sleep(for: .seconds(1))
      }
    }
    hub.close()
  }
}
