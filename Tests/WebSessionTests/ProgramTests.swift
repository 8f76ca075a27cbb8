import Glibc
import PlanStore
import TestSupport
import Testing

@testable import WebSession

/// The real program: what it says, what it keeps to itself, and that it goes on after a kill.
@Suite(.timeLimit(.minutes(20)))
struct ProgramTests {
  /// A server as a child process, with what it has said so far.
  private final class Child: Sendable {
    let pid: pid_t
    let said: String
    let port: Int

    init(_ folder: ScratchFolder, _ arguments: [String] = []) throws {
      let path = try ProgramRun.path("aarsplan-kursus")
      let output = folder.at("ud-\(UInt32.random(in: 0...UInt32.max))")
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
      var words = ([path, folder.path, "--port", "0"] + arguments).map { strdup($0) } + [nil]
      var settings = ProgramRun.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
      defer { for word in words + settings { free(word) } }
      var pid: pid_t = 0
      let code = posix_spawn(&pid, path, &actions, nil, &words, &settings)
      guard code == 0 else { throw ScratchFolder.Failure(code: code) }
      var text = ""
      for _ in 0..<2400 where !text.contains("Stop med Ctrl-C") {
        usleep(50_000)
        text =
          (try? RealFileSystem().read(output, limit: 1 << 20)).map {
            String(decoding: $0, as: UTF8.self)
          } ?? ""
      }
      (self.pid, said, self.output) = (pid, text, output)
      let digits = text.split(separator: "://").dropFirst().first?.split(separator: ":").dropFirst()
        .first?.prefix { $0.isNumber }
      port = digits.flatMap { Int($0) } ?? 0
    }

    private let output: String

    /// All it has said by now.
    func all() throws -> String {
      String(decoding: try RealFileSystem().read(output, limit: 1 << 20), as: UTF8.self)
    }

    func value(after label: String) -> String {
      guard let found = said.firstRange(of: label) else { return "" }
      return String(said[found.upperBound...].drop { $0 == " " }.prefix { $0 != "\n" })
    }

    @discardableResult
    func end(_ signal: Int32) -> Int32 {
      kill(pid, signal)
      var status: Int32 = 0
      while waitpid(pid, &status, 0) < 0, errno == EINTR {}
      return status
    }
  }

  /// Joins over the wire, and gives the cookie.
  private func join(_ port: Int, _ code: String) async throws -> String? {
    let door = try await Wire.request("GET /", port: port)
    let cookie = door.headers["set-cookie"]?.prefix { $0 != ";" } ?? ""
    let token = door.text.firstRange(of: "name=\"token\" value=\"").map {
      String(door.text[$0.upperBound...].prefix { $0 != "\"" })
    }
    let reply = try await Wire.request(
      "POST /",
      [
        "Cookie: \(cookie)", "Origin: http://127.0.0.1:\(port)",
        "Content-Type: application/x-www-form-urlencoded",
      ], body: "token=\(token ?? "")&kode=\(code)", port: port)
    guard reply.status == 303 else { return nil }
    return reply.headers["set-cookie"].map { String($0.prefix { $0 != ";" }) }
  }

  @Test func `it says where it is, on this machine only, and nothing of what is written`()
    async throws
  {
    try await ScratchFolder.use(awaiting: { folder in
      _ = try TestCourse(filling: folder)
      let child = try Child(folder)
      defer { child.end(SIGKILL) }
      #expect(child.said.contains("Kurset er åbent på http://127.0.0.1:\(child.port)/"))
      #expect(child.said.contains("kun åbnes på denne computer"))
      let cookie = try #require(try await join(child.port, child.value(after: "Deltagernes kode:")))
      let secrets = ["HemmeligtSvar", cookie.split(separator: "=").last.map(String.init) ?? "?"]
      for path in ["/plan", "/vaelg?svar=HemmeligtSvar", "/HemmeligtSvar"] {
        _ = try await Wire.request("GET \(path)", ["Cookie: \(cookie)"], port: child.port)
      }
      _ = try await Wire.request(
        "POST /plan",
        [
          "Cookie: \(cookie)", "Origin: http://127.0.0.1:\(child.port)",
          "Content-Type: application/x-www-form-urlencoded",
        ], body: "svar=HemmeligtSvar", port: child.port)
      _ = try await Wire.exchange(
        [Array("HemmeligtSvar\r\n\r\n".utf8)], port: child.port, seconds: 2)
      #expect(child.end(SIGTERM) == 0)
      let said = try child.all()
      #expect(said == child.said)
      for secret in secrets { #expect(!said.contains(secret)) }
    })
  }

  @Test func `it ends when it is told to, also while browsers listen`() async throws {
    try await ScratchFolder.use(awaiting: { folder in
      _ = try TestCourse(filling: folder)
      let child = try Child(folder)
      let cookie = try #require(try await join(child.port, child.value(after: "Deltagernes kode:")))
      let request =
        "GET /live HTTP/1.1\r\nHost: 127.0.0.1:\(child.port)\r\nCookie: \(cookie)\r\n\r\n"
      async let listening = Wire.exchange([Array(request.utf8)], port: child.port)
      try await Task.sleep(for: .seconds(1))
      let start = ContinuousClock.now
      #expect(child.end(SIGTERM) == 0)
      // It would wait for whoever listens until that one gives up.
      #expect(start.duration(to: .now) < .seconds(Wire.patience / 2))
      #expect(try await listening.status == 200)
    })
  }

  @Test func `killed and started again, it has the same codes and knows its browsers`() async throws
  {
    try await ScratchFolder.use(awaiting: { folder in
      _ = try TestCourse(filling: folder)
      let first = try Child(folder)
      let code = first.value(after: "Deltagernes kode:")
      let cookie = try #require(try await join(first.port, code))
      first.end(SIGKILL)
      let second = try Child(folder)
      defer { second.end(SIGKILL) }
      #expect(second.value(after: "Deltagernes kode:") == code)
      let reply = try await Wire.request("GET /vaelg", ["Cookie: \(cookie)"], port: second.port)
      #expect(reply.status == 200 && reply.text.contains("Børnehuset Solstrålen"))
    })
  }

  @Test func `what cannot be done is refused in Danish`() throws {
    try ScratchFolder.use { folder in
      _ = try TestCourse(filling: folder)
      let cases: [([String], String)] = [
        (["ingen-mappe"], "Der er ingen mappe"),
        (["ingen-mappe", "--port", "0"], "Der er ingen mappe"),
        ([folder.path, "--certifikat", "x.pem"], "--certifikat FIL --nøgle FIL"),
        ([folder.path, "--certifikat", "x.pem", "--nøgle", "y.pem"], "kan ikke bruges sammen"),
        ([folder.path, "--adresse", "203.0.113.7"], "203.0.113.7"),
        ([folder.path, "--port", "70000"], "fra 0 til 65535"),
        ([], "aarsplan-kursus --hjælp"),
      ]
      for (arguments, told) in cases {
        let run = try ProgramRun(arguments, of: "aarsplan-kursus")
        #expect(run.status == 2)
        #expect(run.errors.contains(told), "\(arguments): \(run.errors)")
        #expect(run.output.isEmpty)
      }
    }
  }
}
