import TestSupport

@testable import WebSession

/// A course on a port of this machine's own loopback.
struct RunningCourse: Sendable {
  let door: Door
  let port: Int
  let folder: ScratchFolder

  /// Serves it, works with it, and stops.
  static func use(
    bounds: Bounds = Bounds(), certificate: Certificate? = nil,
    _ work: @escaping @Sendable (RunningCourse) async throws -> Void
  ) async throws {
    try await ScratchFolder.use(awaiting: { folder in
      var course = try TestCourse(filling: folder)
      course.bounds = bounds
      course.premises.isEncrypted = certificate != nil
      let door = try course.door()
      let server = CourseServer(door: door, address: "127.0.0.1", port: 0, certificate: certificate)
      let (ports, ready) = AsyncStream.makeStream(of: Int.self)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          defer { ready.finish() }
          try await server.run(bySignals: false) { ready.yield($0) }
        }
        guard let port = await ports.first(where: { _ in true }) else { throw Failure() }
        try await work(RunningCourse(door: door, port: port, folder: folder))
        group.cancelAll()
        // A server that was told to stop may say so.
        while let ended = await group.nextResult() { _ = ended }
      }
    })
  }

  struct Failure: Error {}
}
