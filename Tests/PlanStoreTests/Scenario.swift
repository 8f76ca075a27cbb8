import PlanStore
import TestSupport
import Testing

/// A way to save something, and what must hold whatever happens on the way.
struct Scenario: Sendable, CustomTestStringConvertible {
  /// What a run reported before it ended.
  enum Claim: Sendable { case done, failed }

  let name: String
  var abilities = MemoryAbilities()
  /// Fills the disk beforehand.
  let prepare: @Sendable (MemoryFileSystem) throws -> Void
  /// Does it, and throws what it was told went wrong.
  let act: @Sendable (Disk) throws -> Void
  /// Looks at the disk after recovery; says what is wrong, or nil.
  let verdict: @Sendable (Disk, Claim) throws -> String?

  var testDescription: String { name }
}

/// Runs a scenario with every fault at every operation.
struct Sweep {
  let scenario: Scenario
  private(set) var states = 0
  private(set) var complaints: [String] = []

  /// One cause for each way in which the code tells causes apart. Where the power goes, all that
  /// was never secured may or may not survive; where only a call fails, the power may go later.
  private static let faults: [(kind: MemoryFault.Kind, survivals: [Survival])] = [
    (.fail(.diskFull), later), (.fail(.accessDenied), later), (.fail(.notSupported), later),
    (.fail(.notFound), later), (.fail(.alreadyExists), later), (.failFromHere(.inputOutput), later),
    (.short, later), (.shortThenFail(.diskFull), later), (.crashBefore, Survival.allCases),
    (.crashHalfway, Survival.allCases), (.crashAfter, Survival.allCases),
  ]

  private static let later: [Survival] = [.nothing, .namesOnly]

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// Tries everything. The number of operations is taken from a run without faults, and again
  /// from each run that took another way because of its fault.
  mutating func run() throws {
    var operations = try attempt(nil, .nothing)
    var index = 0
    while index < operations {
      for (kind, survivals) in Self.faults {
        for survival in survivals {
          operations = max(operations, try attempt(MemoryFault(at: index, kind), survival))
        }
      }
      index += 1
    }
  }

  /// One state: prepare, act with the fault, lose power, recover, judge. Returns the operations.
  private mutating func attempt(_ fault: MemoryFault?, _ survival: Survival) throws -> Int {
    let files = MemoryFileSystem(abilities: scenario.abilities)
    try scenario.prepare(files)
    try files.peek { state throws(FileError) in
      state.settle()
      state.arm(fault)
    }
    var claim = Scenario.Claim.done
    do { try scenario.act(.test(files)) } catch { claim = .failed }
    let (log, open) = try files.peek { state throws(FileError) in (state.log, state.openFiles) }
    // A disk that is not able to secure anything keeps what it was given, or promises nothing.
    let isUnable =
      fault?.kind == .fail(.notSupported)
      && fault.map { log.indices.contains($0.index) && log[$0.index] == .sync } ?? false
    let survival = isUnable ? .everything : survival
    if let left = try untidied(files, fault, log) { complain(fault, survival, left) }
    if open > 0 { complain(fault, survival, "\(open) files left open") }
    try files.peek { state throws(FileError) in state.restart(survival) }
    // The next start is another process; the one that was there is dead.
    let disk = Disk.test(files, machine: TestMachine(pid: 200), at: 5)
    if let complaint = try scenario.verdict(disk, claim) { complain(fault, survival, complaint) }
    states += 1
    return log.count
  }

  /// Where one call failed and the program went on, it clears up after itself at once.
  private func untidied(
    _ files: MemoryFileSystem, _ fault: MemoryFault?, _ log: [FileError.Operation]
  ) throws -> String? {
    switch fault?.kind {
    case .failFromHere, .crashBefore, .crashHalfway, .crashAfter: return nil
    case nil, .fail, .short, .shortThenFail: break
    }
    if let fault, log.indices.contains(fault.index), log[fault.index] == .remove { return nil }
    let left = try files.peek { state throws(FileError) in
      state.nodes.values.flatMap(\.names.keys).filter { $0.hasSuffix(".ny") }
    }
    return left.isEmpty ? nil : "not cleared up: \(left)"
  }

  private mutating func complain(_ fault: MemoryFault?, _ survival: Survival, _ text: String) {
    let fault = fault.map(\.description) ?? "no fault"
    complaints.append("\(scenario.name), \(fault), surviving \(survival): \(text)")
  }
}

extension Disk {
  func text(_ path: String) throws -> String? {
    try SafeFile(path, on: self).load().bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Names in a folder that look like something half-written.
  func leftovers(in folder: String = "/") throws -> [String] {
    try files.list(folder).compactMap(\.name).filter { $0.hasSuffix(".ny") }
  }
}
