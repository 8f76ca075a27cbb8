import Glibc

/// One run of another program in a folder for passing files, with a limit of time.
struct OtherProgram {
  /// How a run ended.
  enum Outcome: Equatable {
    /// By itself, with a status.
    case ended(Int32)
    /// By a signal, or it could not be started at all.
    case failed
    /// It was stopped, and all that it had started.
    case tooSlow
  }

  /// How long is slept between two looks, in microseconds.
  private static let nap: UInt32 = 10_000

  /// The program's path and its arguments.
  let words: [String]

  /// Where a program is on the PATH; nil where it is not.
  static func found(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    // An empty folder would be the one that somebody stands in, where plans from others lie.
    return folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }

  /// Runs it, in a group of its own, so that all of it can be stopped.
  ///
  /// - Parameters:
  ///   - seconds: How long it may take.
  ///   - log: The file that takes what it says.
  /// - Returns: How it ended.
  func run(atMost seconds: Int, log: String) -> Outcome {
    guard let child = start(log: log) else { return .failed }
    let end = Self.now + seconds
    while true {
      var status: Int32 = 0
      switch waitpid(child, &status, WNOHANG) {
      case child: return status & 0x7f == 0 ? .ended(status >> 8 & 0xff) : .failed
      case 0 where Self.now < end: usleep(Self.nap)
      case -1 where errno == EINTR: continue
      default:
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        return .tooSlow
      }
    }
  }

  /// A clock that nobody sets, in seconds.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }

  private func start(log: String) -> pid_t? {
    var attributes = posix_spawnattr_t()
    var actions = posix_spawn_file_actions_t()
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    var (all, none) = (sigset_t(), sigset_t())
    guard sigfillset(&all) == 0, sigemptyset(&none) == 0,
      posix_spawnattr_setsigdefault(&attributes, &all) == 0,
      posix_spawnattr_setsigmask(&attributes, &none) == 0,
      posix_spawnattr_setpgroup(&attributes, 0) == 0,
      posix_spawnattr_setflags(
        &attributes,
        Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP)) == 0,
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0) == 0,
      posix_spawn_file_actions_addopen(&actions, 1, log, flags, 0o600) == 0,
      posix_spawn_file_actions_adddup2(&actions, 1, 2) == 0
    else { return nil }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, words[0], &actions, &attributes, &arguments, environ)
    return error == 0 ? child : nil
  }
}
