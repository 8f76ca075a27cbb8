import PlanFormat
import PlanModel
import PlanReports
import PlanRules
import PlanStore

/// Puts safe fixes into files: shows them first, and goes on only where that is wanted. What a
/// file was like before is kept as an earlier version of it.
public struct MendingRun {
  private let runner: PlanRunner
  private let place: Workplace

  /// How often a file is looked at again: what is mended can bring to light what it hid.
  private static let mostRounds = 5

  /// A run, on the plans that a runner looks at.
  public init(_ runner: PlanRunner, at place: Workplace = .real()) {
    (self.runner, self.place) = (runner, place)
  }

  /// What is to be done to one file.
  public struct Mending: Sendable {
    /// The file.
    public let path: String
    /// In how many places it is mended.
    public let count: Int
    /// What that changes, to be looked at first.
    public let preview: String
    let before: [UInt8]
    let after: [UInt8]
    /// Whether the plan is closed: then it is not mended.
    var isClosed = false
  }

  /// What came of it.
  public struct Outcome {
    /// In how many places something was mended.
    public internal(set) var count = 0
    /// The files that were mended, in byte order of their paths.
    public internal(set) var files: [String] = []
    /// Whether there was anything to mend.
    public internal(set) var hadSomething = false
    /// What could not be mended, each file by itself; such a file is as it was.
    public internal(set) var problems: [WorkspaceProblem] = []
  }

  /// Mends the files as far as that is safe. `isWanted` sees what each round would do, and what
  /// it throws ends the run; a round that is not wanted is the last.
  public func mend(
    _ files: [String], isWanted: ([Mending]) throws -> Bool
  ) throws -> Outcome {
    if files.contains(PlanInput.standard) { throw WorkspaceProblem.mending(.inputIsNoFile) }
    var desk = MendingDesk(place: place)
    let found = mendings(of: files)
    var round = found.filter { !$0.isClosed }
    var rounds = 0
    desk.outcome.hadSomething = !found.isEmpty
    desk.outcome.problems = found.filter(\.isClosed).map { .mending(.closed(path: $0.path)) }
    while rounds < Self.mostRounds {
      round = round.filter { desk.isFree($0.path) }
      guard !round.isEmpty, try isWanted(round) else { break }
      let done = round.filter { desk.save($0) }
      rounds += 1
      round = mendings(of: done.map(\.path))
    }
    desk.outcome.files.sort(by: FilePath.precedes)
    return desk.outcome
  }

  private func mendings(of files: [String]) -> [Mending] {
    runner.run(files, into: []) { file in
      Self.mending(of: file)
    } receive: { (mendings: inout [Mending], _, mending) in
      if let mending { mendings.append(mending) }
    }.state
  }

  private static func mending(of file: CheckedFile) -> Mending? {
    guard let document = file.document else { return nil }
    let found = file.result.findings.filter { $0.fix != nil }
    guard !found.isEmpty, let after = document.mended(for: found) else { return nil }
    let preview = MendingPreview(path: file.path, text: document.text, findings: found)
    return Mending(
      path: file.path, count: found.count, preview: preview.text(after: after),
      before: document.bytes, after: after,
      isClosed: document.plan.isClosed)
  }
}

/// The files of a mending run, as they are looked at and saved. Each is locked only while that is
/// done: of many files, not all can be held open at once.
struct MendingDesk {
  let place: Workplace
  var outcome = MendingRun.Outcome()

  /// Whether nobody else has the file open; told as a problem where somebody has.
  mutating func isFree(_ path: String) -> Bool { withLock(of: path) { _ in true } }

  /// Saves one file; false, and told as a problem, where it was left as it was.
  mutating func save(_ mending: MendingRun.Mending) -> Bool {
    withLock(of: mending.path) { desk in
      guard let problem = desk.problem(saving: mending) else {
        desk.note(mending)
        return true
      }
      desk.outcome.problems.append(.mending(problem))
      return false
    }
  }

  /// Works on a file while it is ours; false where it is somebody else's. Where no lock can be had,
  /// saving says what is wrong.
  private mutating func withLock(
    of path: String, _ work: (inout MendingDesk) -> Bool
  ) -> Bool {
    switch try? PlanLock.acquire(for: path, on: place.disk) {
    case .held(let lock):
      defer { try? lock.release() }
      return work(&self)
    case .taken(let holder):
      outcome.problems.append(.mending(.taken(path: path, by: holder)))
      return false
    case nil: return work(&self)
    }
  }

  /// What was there is kept first: nothing is replaced that could not be.
  private func problem(saving mending: MendingRun.Mending) -> MendingProblem? {
    let path = mending.path
    do throws(FileError) {
      if !outcome.files.contains(path) {
        try place.versions(of: path).keep(mending.before, because: .before)
      }
      let file = SafeFile(path, on: place.disk)
      switch try file.save(mending.after, over: Stored(bytes: mending.before)) {
      case .saved, .unsecured: return nil
      case .changedMeanwhile: return .changedMeanwhile(path: path)
      }
    } catch {
      return .notSaved(path: path, error)
    }
  }

  private mutating func note(_ mending: MendingRun.Mending) {
    outcome.count += mending.count
    if !outcome.files.contains(mending.path) { outcome.files.append(mending.path) }
  }
}
