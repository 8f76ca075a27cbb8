import PlanStore
import TestSupport

/// Taking and giving back the lock, with advisory locks and without.
enum LockScenarios {
  static let all = [true, false].flatMap { locks in
    [
      scenario("lock", locks: locks, before: nil),
      scenario("lock left by a dead process", locks: locks, before: 50),
    ]
  }

  private static func scenario(_ name: String, locks: Bool, before: Int32?) -> Scenario {
    Scenario(
      name: "\(name), \(locks ? "advisory" : "file alone")",
      abilities: MemoryAbilities(locks: locks),
      prepare: { files in
        guard let before else { return }
        let disk = Disk.test(files, machine: TestMachine(pid: before))
        _ = try PlanLock.acquire(for: "/plan.yaml", on: disk)
        try files.peek { state throws(FileError) in state.restart(.everything) }
      },
      act: { disk in
        guard case .held(let lock) = try PlanLock.acquire(for: "/plan.yaml", on: disk) else {
          throw FileError(.lock, "/plan.yaml", .alreadyExists)
        }
        try lock.release()
      },
      verdict: { disk, _ in
        // A lock file that is empty after a power cut is nobody's, but only force may say so
        // where the file alone counts.
        let isEmpty = try disk.files.list("/").contains { $0.name == ".plan.yaml.lås" }
        let answer = try PlanLock.acquire(for: "/plan.yaml", on: disk, force: !locks && isEmpty)
        guard case .held(let lock) = answer else { return "locked for ever" }
        try lock.release()
        try SafeFile("/plan.yaml", on: disk).tidy()
        let left = try disk.files.list("/").compactMap(\.name)
        return left.isEmpty ? nil : "left lying about: \(left)"
      })
  }
}
