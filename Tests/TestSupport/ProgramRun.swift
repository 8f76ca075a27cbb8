import Glibc
import PlanStore

/// One run of a program from its start to its end, without a terminal.
public struct ProgramRun: Sendable {
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errors: String
  /// Its exit status; 128 and the signal's number where a signal ended it.
  public let status: Int32

  /// That the program could not be started.
  public struct Failure: Error {
    /// The system's number.
    public let code: Int32
  }

  /// Runs a program that lies beside the tests, or at an absolute path, and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: What follows the program's name.
  ///   - program: The program's name, or its path.
  ///   - input: What stands on standard input.
  ///   - folder: The folder it starts in; where nil, the folder of the tests.
  ///   - environment: Its whole environment.
  /// - Throws: A `Failure` where it could not be started.
  public init(
    _ arguments: [String], of program: String = "aarsplan", input: String = "",
    in folder: String? = nil, environment: [String: String] = ProgramRun.environment
  ) throws {
    let path = try Self.path(program)
    // Files rather than pipes: whatever it writes, nobody has to read at the same time.
    (output, errors, status) = try ScratchFolder.use { scratch in
      try scratch.write("ind", text: input)
      // posix_spawn cannot change the folder in every version of glibc that Swift can see.
      let mover = folder.map { ["/usr/bin/env", "-C", $0] } ?? []
      let pid = try Self.spawn(mover + [path] + arguments, scratch, environment)
      let status = Self.wait(for: pid)
      return (try scratch.text("ud"), try scratch.text("fejl"), status)
    }
  }

  /// An environment in which output is the same on every machine.
  public static let environment = [
    "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "COLUMNS": "80", "TZ": "Europe/Copenhagen",
  ]

  /// The path of a program that lies beside the tests; an absolute path stays.
  public static func path(_ program: String) throws -> String {
    if program.hasPrefix("/") { return program }
    let own = try RealFileSystem().readLink("/proc/self/exe")
    return own.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/" + program
  }

  private static func spawn(
    _ command: [String], _ scratch: ScratchFolder, _ environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, scratch.at("ind"), O_RDONLY, 0)
    for (descriptor, name) in [(Int32(1), "ud"), (2, "fejl")] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, scratch.at(name), O_WRONLY | O_CREAT, 0o600)
    }
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, command[0], &actions, nil, &words, &settings)
    guard code == 0 else { throw Failure(code: code) }
    return pid
  }

  private static func wait(for pid: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}
