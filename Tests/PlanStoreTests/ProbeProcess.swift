import Glibc
import PlanStore
import TestSupport

/// The probe as a second process, talked to through two named pipes.
///
/// Named pipes can be opened so that no other child inherits them, which `pipe` cannot here.
final class ProbeProcess {
  let pid: pid_t
  private let input: Int32
  private let output: Int32
  private var pending: [UInt8] = []
  private var isReaped = false

  /// That the probe did not do in time what it should.
  struct Failure: Error {
    var what: String
  }

  /// The probe lies beside the test program.
  static func path() throws -> String {
    let own = try RealFileSystem().readLink("/proc/self/exe")
    return own.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/StoreProbe"
  }

  init(_ arguments: String..., in folder: ScratchFolder, name: String = "a") throws {
    let paths = ["ind", "ud"].map { folder.at("\($0)-\(name)") }
    for path in paths where mkfifo(path, 0o600) != 0 && errno != EEXIST {
      throw Failure(what: "mkfifo \(errno)")
    }
    // Opened for both directions, neither blocks.
    input = open(paths[0], O_RDWR | O_CLOEXEC)
    output = open(paths[1], O_RDWR | O_CLOEXEC)
    guard input >= 0, output >= 0 else { throw Failure(what: "open \(errno)") }
    pid = try Self.spawn([try Self.path()] + arguments, input: paths[0], output: paths[1])
  }

  private static func spawn(
    _ command: [String], input: String, output: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, command[0], &actions, nil, &words, environ)
    guard code == 0 else { throw Failure(what: "spawn \(code)") }
    return pid
  }

  /// The next line that the probe says, at the latest after that many milliseconds.
  func line(within milliseconds: Int32 = 20_000) throws -> String {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeFirst(end + 1)
        return line
      }
      guard wait(milliseconds) else { throw Failure(what: "no line in time") }
    }
  }

  /// One byte on the probe's standard input.
  func go() throws {
    guard write(input, "x", 1) == 1 else { throw Failure(what: "write \(errno)") }
  }

  /// The last whole line said so far, without waiting.
  func lastLine() -> String? {
    while wait(0) {}
    return pending.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast().last.map { String(decoding: $0, as: UTF8.self) }
  }

  private func wait(_ milliseconds: Int32) -> Bool {
    var poller = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, milliseconds) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = read(output, &chunk, chunk.count)
    pending += chunk.prefix(max(0, count))
    return count > 0
  }

  /// Ends the probe's standard input, or kills it, and waits for its end.
  @discardableResult
  func end(by killing: Int32? = nil) -> Int32 {
    guard !isReaped else { return 0 }
    isReaped = true
    if let killing { kill(pid, killing) }
    close(input)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return status
  }

  deinit {
    end(by: SIGKILL)
    close(output)
  }
}
