public import PlanStore

/// A machine with processes as a test wants them.
public struct TestMachine: Machine {
  /// This process.
  public var current: ProcessIdentity
  /// The living processes, and when each began.
  public var living: [Int32: String]

  /// A process that is alone, or among other living ones.
  public init(
    pid: Int32 = 100, machine: String = "m1", user: String = "Karen Holm", others: [Int32] = []
  ) {
    current = ProcessIdentity(
      host: "kontor-\(machine)", machine: machine, pid: pid, started: "s\(pid)", user: user)
    living = Dictionary(uniqueKeysWithValues: ([pid] + others).map { ($0, "s\($0)") })
  }

  /// When a process began.
  public func start(ofProcess pid: Int32) -> String? { living[pid] }
}

extension Disk {
  /// A disk for tests: in memory, with this process, at this second. Nobody waits on it; what
  /// happens meanwhile is `pause`.
  public static func test(
    _ files: MemoryFileSystem, machine: TestMachine = TestMachine(), at seconds: Int64 = 0,
    pause: @escaping @Sendable (Int) -> Void = { _ in }
  ) -> Disk {
    Disk(files: files, machine: machine, now: { Moment(seconds: seconds) }, pause: pause)
  }
}
