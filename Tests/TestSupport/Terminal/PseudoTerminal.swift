import Glibc

/// The two ends of a terminal that is none.
struct PseudoTerminal {
  let master: Int32
  private let name: String

  // TIOCSPTLCK and TIOCGPTN: macros of Linux that Swift does not import.
  private static let unlock: UInt = 0x4004_5431
  private static let giveNumber: UInt = 0x8004_5430

  init(rows: Int, columns: Int) throws {
    // By hand, since openpty cannot make its descriptors close on exec from the first moment,
    // and another test may start a program just then.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var locked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, Self.unlock, &locked) == 0,
      ioctl(master, Self.giveNumber, &number) == 0
    else { throw TerminalProgram.Failure.system("/dev/ptmx") }
    name = "/dev/pts/\(number)"
    try Self.resize(master, rows: rows, columns: columns)
  }

  static func resize(_ master: Int32, rows: Int, columns: Int) throws {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else {
      throw TerminalProgram.Failure.system("ioctl")
    }
  }

  /// Starts a program as the leader of a session of its own, which makes this its controlling
  /// terminal. Also gives a pipe that breaks when the program and its children are gone.
  func spawn(
    _ words: [String], environment: [String]
  ) throws -> (child: pid_t, lifeline: Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw TerminalProgram.Failure.system("socketpair")
    }
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The lifeline first: opening the terminal as 0 could otherwise replace it.
    posix_spawn_file_actions_adddup2(&actions, ends[1], 3)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    return (try start(words, environment, &actions), ends[0])
  }

  private func start(
    _ words: [String], _ environment: [String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    // The threads that tests run on block and ignore signals of their own.
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which only GNU's own headers show
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | newSession
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var child: pid_t = 0
    errno = posix_spawn(&child, words[0], &actions, &attributes, &arguments, &variables)
    guard errno == 0 else { throw TerminalProgram.Failure.system("posix_spawn \(words[0])") }
    return child
  }
}
