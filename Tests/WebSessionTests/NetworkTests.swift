import TestSupport
import Testing

@testable import WebSession

/// A server on loopback, attacked byte by byte.
@Suite(.timeLimit(.minutes(20)))
struct NetworkTests {
  private func small() -> Bounds {
    var bounds = Bounds()
    (bounds.idleSeconds, bounds.bodySeconds) = (1, 1.5)
    bounds.body = 4096
    bounds.connectionsPerAddress = 12
    return bounds
  }

  private func form(_ length: Int) -> [String] {
    ["Content-Type: application/x-www-form-urlencoded", "Content-Length: \(length)"]
  }

  private func head(_ line: String, _ headers: [String], _ port: Int) -> [UInt8] {
    let lines = ["\(line) HTTP/1.1", "Host: 127.0.0.1:\(port)"] + headers
    return Array((lines.map { $0 + "\r\n" }.joined() + "\r\n").utf8)
  }

  @Test func `a browser gets the door, with all headers`() async throws {
    try await RunningCourse.use { course in
      let reply = try await Wire.request("GET /", port: course.port)
      #expect(reply.status == 200 && reply.text.contains("Koden til kurset"))
      #expect(reply.headers["content-security-policy"]?.contains("frame-ancestors 'none'") == true)
      #expect(reply.headers["x-content-type-options"] == "nosniff")
      #expect(reply.headers["set-cookie"]?.contains("HttpOnly; SameSite=Strict") == true)
      #expect(reply.headers["server"] == nil)
    }
  }

  @Test func `another name is refused on the wire, too`() async throws {
    try await RunningCourse.use { course in
      for host in ["evil.example:\(course.port)", "127.0.0.1:1", "evil.example"] {
        let reply = try await Wire.request("GET /", port: course.port, host: host)
        #expect(reply.status == 421 && !reply.text.contains("Koden"))
      }
      let absolute = try await Wire.request(
        "GET http://evil.example/", port: course.port, host: "evil.example")
      #expect(absolute.status == 421)
      let none = try await Wire.exchange(
        [Array("GET / HTTP/1.1\r\nConnection: close\r\n\r\n".utf8)], port: course.port)
      #expect(none.status == 400)
    }
  }

  @Test(arguments: ["PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH"])
  func `only looking and sending are known`(_ method: String) async throws {
    try await RunningCourse.use { course in
      let reply = try await Wire.request("\(method) /", port: course.port)
      #expect([405, 400].contains(reply.status))
      if reply.status == 405 { #expect(reply.headers["allow"] == "GET, HEAD, POST") }
    }
  }

  @Test func `a look without a body brings what the same look with one says of itself`()
    async throws
  {
    try await RunningCourse.use { course in
      for (path, status) in [("/kursus.css", 200), ("/", 200), ("/intet", 404), ("/live", 303)] {
        let whole = try await Wire.request("GET \(path)", port: course.port)
        let head = try await Wire.request("HEAD \(path)", port: course.port)
        #expect(head.status == status && whole.status == status)
        #expect(head.headers["content-length"] == whole.headers["content-length"])
        #expect(head.headers["content-security-policy"] != nil)
        #expect(head.text.hasSuffix("\r\n\r\n"), "a body after all: \(path)")
      }
    }
  }

  @Test func `a form that is too large is refused before it is read, and while it is`() async throws
  {
    try await RunningCourse.use(bounds: small()) { course in
      let told = try await Wire.exchange(
        [head("POST /", form(5000), course.port)], port: course.port)
      #expect(told.status == 413 && told.isClosed)
      // It says nothing of its length, and never ends.
      let chunk = Array(("400\r\n" + String(repeating: "a", count: 1024) + "\r\n").utf8)
      let kind = [
        "Content-Type: application/x-www-form-urlencoded", "Transfer-Encoding: chunked",
      ]
      let endless = try await Wire.exchange(
        [head("POST /", kind, course.port)] + Array(repeating: chunk, count: 200),
        port: course.port)
      #expect(endless.isClosed && (endless.status == 413 || endless.text.isEmpty))
    }
  }

  @Test func `headers that are too large or too many are refused`() async throws {
    try await RunningCourse.use { course in
      let large = try await Wire.request(
        "GET /", ["X: \(String(repeating: "a", count: 20_000))"], port: course.port)
      #expect(large.status != 200 && large.isClosed)
      let many = try await Wire.request(
        "GET /", (0..<200).map { "X-\($0): a" }, port: course.port)
      #expect(many.status != 200 && many.isClosed)
      let long = try await Wire.request(
        "GET /\(String(repeating: "a", count: 2000))", port: course.port)
      #expect(long.status == 400)
    }
  }

  @Test func `whoever sends nothing, or a header drop by drop, is not waited for`() async throws {
    try await RunningCourse.use(bounds: small()) { course in
      let silent = try await Wire.exchange([], port: course.port)
      #expect(silent.isClosed)
      // The drops go on for longer than the connection is waited for.
      let header = "GET / HTTP/1.1\r\nX: \(String(repeating: "a", count: 1000))"
      let slow = try await Wire.exchange(
        header.utf8.map { [$0] }, pause: 0.2, port: course.port)
      #expect(slow.isClosed)
    }
  }

  @Test func `nor whoever sends a form drop by drop`() async throws {
    try await RunningCourse.use(bounds: small()) { course in
      let parts = [head("POST /", form(1000), course.port)] + Array(repeating: [0x61], count: 1000)
      let slow = try await Wire.exchange(parts, pause: 0.2, port: course.port)
      #expect(slow.isClosed)
    }
  }

  @Test func `one address has so many connections, and no more`() async throws {
    // Nobody is sent away for being silent: who is closed on, is one too many.
    var bounds = small()
    bounds.idleSeconds = Wire.patience
    try await RunningCourse.use(bounds: bounds) { course in
      let closed = try await withThrowingTaskGroup(of: Wire.Reply.self) { group in
        for _ in 0..<20 {
          group.addTask { try await Wire.exchange([], port: course.port, seconds: 10) }
        }
        return try await group.reduce(into: 0) { $0 += $1.isClosed ? 1 : 0 }
      }
      #expect(closed == 8)
      // They count no more when they are gone.
      #expect(try await Wire.request("GET /", port: course.port).status == 200)
    }
  }

  @Test func `a body where none belongs, and headers that say two things, are refused`()
    async throws
  {
    try await RunningCourse.use { course in
      let body = try await Wire.request("GET /", body: "svar=x", port: course.port)
      #expect(body.status == 400)
      let own = "Origin: http://127.0.0.1:\(course.port)"
      let twice = try await Wire.request(
        "POST /", [own, "Origin: http://evil.example", form(0)[0]], body: "a=b", port: course.port)
      #expect(twice.status == 400)
    }
  }

  @Test func `what happens is heard as it happens, until one leaves`() async throws {
    try await RunningCourse.use { course in
      var browser = Browser(course.door)
      browser.join(plan: "toppen.yaml")
      let cookie = try #require(browser.cookies["aarsplan"])
      let reply = try await Wire.exchange(
        [head("GET /live", ["Cookie: aarsplan=\(cookie)"], course.port)], port: course.port,
        until: { $0.contains("\"blok\":\"Hvad gør vi allerede\"") })
      #expect(reply.status == 200 && !reply.isClosed)
      #expect(reply.headers["content-type"]?.hasPrefix("text/event-stream") == true)
      #expect(!reply.text.contains("fremgang"))
      let stranger = try await Wire.request("GET /live", port: course.port)
      #expect(stranger.status == 303)
    }
  }

  @Test func `one browser listens so often, and no more`() async throws {
    var bounds = Bounds()
    bounds.livePerBrowser = 2
    try await RunningCourse.use(bounds: bounds) { course in
      var browser = Browser(course.door)
      browser.join(plan: "toppen.yaml")
      let request = head(
        "GET /live", ["Cookie: aarsplan=\(try #require(browser.cookies["aarsplan"]))"], course.port)
      let statuses = try await withThrowingTaskGroup(of: Int?.self) { group in
        for _ in 0..<4 {
          group.addTask {
            try await Wire.exchange([request], port: course.port, seconds: 1.5).status
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses.compactMap(\.self).sorted() == [200, 200, 429, 429])
    }
  }
}
