import Glibc
import PlanStore

/// A program for tests: saves, keeps drafts, locks and finds, in a process that can be killed.
@main
struct StoreProbe {
  static func main() {
    // As the real program does: a full pipe or a file limit is an error, not a death.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      exit(try run(arguments))
    } catch {
      say("\(error.operation) \(error.cause)", to: STDERR_FILENO)
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws(FileError) -> Int32 {
    switch (arguments.first, arguments.count) {
    case ("save", 3): return save(arguments[1], count: Int(arguments[2]) ?? 0)
    case ("go-on", 2): return try goOn(arguments[1])
    case ("check", 2): return try check(arguments[1])
    case ("lock", 2): return try lock(arguments[1])
    case ("join", 3): return Joiner(path: arguments[1], name: arguments[2]).run()
    case ("edit", 3): return Editor(path: arguments[1], isInPlace: arguments[2] == "in-place").run()
    case ("find", 2...): return find(Array(arguments.dropFirst()))
    default:
      say(
        "save PATH COUNT | go-on PATH | check PATH | lock PATH | join PATH NAME | "
          + "edit PATH rename|in-place | find PATH…", to: STDERR_FILENO)
      return 2
    }
  }

  /// Saves one generation after the other, on from the one that is there; 0 is without end. Says
  /// each number once it is safe.
  private static func save(_ path: String, count: Int) -> Int32 {
    let disk = Disk.real()
    var keeper: PlanKeeper
    do {
      keeper = PlanKeeper(path: path, seen: try SafeFile(path, on: disk).load(), on: disk)
    } catch {
      say("load: \(error.reason)", to: STDERR_FILENO)
      return 1
    }
    guard let last = keeper.seen.bytes.map(Generation.init(bytes:)) ?? Generation(0) else {
      say("broken", to: STDERR_FILENO)
      return 3
    }
    var number = last.number + 1
    while count == 0 || number <= last.number + count {
      do throws(FileError) {
        let draft = try DraftFile(of: path, on: disk)
        let base = ContentHash(keeper.seen.bytes ?? [])
        try draft.keep(Draft(field: "svar", text: "\(number)", base: base))
        guard keeper.save(Generation(number).bytes) == .saved else { throw failure(of: keeper) }
        try draft.drop()
      } catch {
        say("\(error.operation): \(error.reason)", to: STDERR_FILENO)
        return 1
      }
      say("\(number)", to: STDOUT_FILENO)
      number += 1
    }
    return 0
  }

  private static func failure(of keeper: PlanKeeper) -> FileError {
    keeper.problem ?? FileError(.rename, keeper.path, .alreadyExists)
  }

  /// What a next start does: tidies, and goes on from the generation that is there, for ever.
  private static func goOn(_ path: String) throws(FileError) -> Int32 {
    let disk = Disk.real()
    let file = SafeFile(path, on: disk)
    try file.tidy()
    try Versions(of: path, on: disk).tidy()
    return save(path, count: 0)
  }

  /// Says which generation stands in the file; 3 where it is not whole.
  private static func check(_ path: String) throws(FileError) -> Int32 {
    guard let bytes = try SafeFile(path, on: .real()).load().bytes else {
      say("none", to: STDOUT_FILENO)
      return 0
    }
    guard let generation = Generation(bytes: bytes) else {
      say("broken", to: STDERR_FILENO)
      return 3
    }
    say("\(generation.number)", to: STDOUT_FILENO)
    return 0
  }

  /// Takes the lock, says so, and keeps it until its standard input ends.
  private static func lock(_ path: String) throws(FileError) -> Int32 {
    switch try PlanLock.acquire(for: path, on: .real()) {
    case .taken(let holder):
      say("taken \(holder?.process.pid ?? 0)", to: STDOUT_FILENO)
      return 0
    case .held(let lock):
      say("held \(getpid())", to: STDOUT_FILENO)
      var byte: UInt8 = 0
      while read(STDIN_FILENO, &byte, 1) > 0 {}
      try lock.release()
      return 0
    }
  }

  private static func find(_ paths: [String]) -> Int32 {
    let found = PlanFinder().find(paths)
    say("\(found.files.count) files, \(found.problems.count) problems", to: STDOUT_FILENO)
    return 0
  }

  static func say(_ text: String, to descriptor: Int32) {
    let line = text + "\n"
    // Nobody to tell is no reason to stop.
    _ = write(descriptor, line, line.utf8.count)
  }
}
