import PlanStore
import TestSupport
import Testing

/// Who may have the plan, case by case.
@Suite struct PlanLockTests {
  private let path = "/plan.yaml"
  private let lockFile = "/.plan.yaml.lås"

  private func holder(_ answer: PlanLock.Answer) -> Holder? {
    guard case .taken(let holder) = answer else { return nil }
    return holder
  }

  private func isHeld(_ answer: PlanLock.Answer) -> Bool {
    guard case .held = answer else { return false }
    return true
  }

  @Test(arguments: [true, false])
  func theSecondLearnsWhoSinceWhenAndWhere(locks: Bool) throws {
    let files = MemoryFileSystem(abilities: MemoryAbilities(locks: locks))
    let first = TestMachine(pid: 1, user: "Karen Holm", others: [2])
    let second = TestMachine(pid: 2, user: "Bo Lund", others: [1])
    guard
      case .held(let lock) = try PlanLock.acquire(
        for: path, on: .test(files, machine: first, at: 77))
    else {
      Issue.record("nobody has it, and yet it is taken")
      return
    }
    let disk = Disk.test(files, machine: second)
    let answer = try PlanLock.acquire(for: path, on: disk, force: true)
    #expect(holder(answer) == Holder(process: first.current, since: Moment(seconds: 77)))
    try lock.release()
    #expect(isHeld(try PlanLock.acquire(for: path, on: disk)))
  }

  /// A lock file from another machine: nobody can ask there, so only the user can say.
  @Test func anotherMachinesFileYieldsOnlyToForce() throws {
    let files = MemoryFileSystem(abilities: MemoryAbilities(locks: false))
    let away = Disk.test(files, machine: TestMachine(pid: 1, machine: "m2"))
    #expect(isHeld(try PlanLock.acquire(for: path, on: away)))
    let here = Disk.test(files, machine: TestMachine(pid: 2))
    #expect(holder(try PlanLock.acquire(for: path, on: here))?.process.machine == "m2")
    #expect(isHeld(try PlanLock.acquire(for: path, on: here, force: true)))
  }

  /// The number of a dead process is in use again.
  @Test func aNumberThatIsUsedAgainIsNotTheSameProcess() throws {
    let files = MemoryFileSystem(abilities: MemoryAbilities(locks: false))
    _ = try PlanLock.acquire(for: path, on: .test(files, machine: TestMachine(pid: 1)))
    var later = TestMachine(pid: 2, others: [1])
    later.living[1] = "later"
    #expect(isHeld(try PlanLock.acquire(for: path, on: .test(files, machine: later))))
  }

  @Test(arguments: [true, false])
  func aStrangeLockFileIsNotMistakenForSomebody(locks: Bool) throws {
    let files = MemoryFileSystem(abilities: MemoryAbilities(locks: locks))
    try files.peek { state throws(FileError) in try state.addFile(lockFile, "hvad som helst") }
    let answer = try PlanLock.acquire(for: path, on: .test(files))
    #expect(isHeld(answer) == locks)
    #expect(holder(answer) == nil)
  }

  @Test func throughALinkItIsTheSameLock() throws {
    let files = MemoryFileSystem()
    try files.peek { state throws(FileError) in
      try state.addFile("/plan.yaml", "")
      try state.addLink("/genvej.yaml", to: "plan.yaml")
    }
    let disk = Disk.test(files)
    #expect(isHeld(try PlanLock.acquire(for: "/genvej.yaml", on: disk)))
    #expect(holder(try PlanLock.acquire(for: path, on: disk)) != nil)
  }

  @Test func namesFromALockFileSteerNoTerminal() throws {
    let files = MemoryFileSystem(abilities: MemoryAbilities(locks: false))
    let evil = TestMachine(pid: 1, machine: "m2", user: "Karen\u{1b}[2J\u{9b}31m\r Holm")
    _ = try PlanLock.acquire(for: path, on: .test(files, machine: evil))
    let answer = try PlanLock.acquire(for: path, on: .test(files, machine: TestMachine(pid: 2)))
    #expect(holder(answer)?.process.user == "Karen[2J31m Holm")
    let told = holder(answer)?.description ?? ""
    #expect(told.hasPrefix("Karen[2J31m Holm på kontor-m2 siden den 1."), "\(told)")
  }
}
