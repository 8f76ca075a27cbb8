import DanishText
import PlanFormat
import PlanModel
public import PlanStore

/// One earlier version of a plan: what can be told of it.
public struct KeptVersion: Sendable {
  /// Its number as people count: 1 is the newest.
  public let number: Int
  /// When and why it was kept, and its size.
  public let version: Version
  /// How many questions are answered in it.
  public let answers: Int
  /// How many goals it has.
  public let goals: Int
  /// What has changed since; nil where the present plan cannot be read.
  public let changes: PlanChanges?
}

/// The earlier versions of one plan, as people count them: 1 is the newest.
public struct KeptVersions {
  /// The plan's file.
  public let path: String
  private let place: Workplace
  private let versions: Versions
  private let all: [Version]

  /// Looks them up; refuses where that cannot be done, or where there are none.
  public init(of path: String, at place: Workplace = .real()) throws(WorkspaceProblem) {
    (self.path, self.place) = (path, place)
    (versions, all) = try asking({ .file(.unreadable(path: path, $0)) }) { () throws(FileError) in
      let versions = try place.versions(of: path)
      return (versions, try versions.list())
    }
    if all.isEmpty { throw .version(.noneKept(path: path)) }
  }

  /// All of them, newest first, with what has changed since each.
  public func list() throws(WorkspaceProblem) -> [KeptVersion] {
    var later = present().map { PlanDocument.read($0).plan }
    var list: [KeptVersion] = []
    for (index, version) in all.enumerated() {
      let plan = PlanDocument.read(try bytes(of: version)).plan
      list.append(
        KeptVersion(
          number: index + 1, version: version,
          answers: plan.reflections.count { $0.answer.hasText }, goals: plan.goals.count,
          changes: later.map { PlanChanges(from: plan, to: $0) }))
      later = plan
    }
    return list
  }

  /// The bytes of one, by its number.
  public func bytes(number: Int) throws(WorkspaceProblem) -> [UInt8] {
    try bytes(of: version(number))
  }

  /// When one was kept.
  public func moment(number: Int) throws(WorkspaceProblem) -> Moment {
    try version(number).moment
  }

  /// Makes one the plan again. The present plan becomes a version; it may not be closed, and nobody
  /// may have it open.
  public func bringBack(_ number: Int) throws(WorkspaceProblem) {
    let version = try version(number)
    let lock = try lock()
    defer { try? lock?.release() }
    if let now = present(), PlanDocument.read(now).plan.isClosed {
      throw .file(.isClosed(path: path))
    }
    let outcome = try asking({ .version(.notBroughtBack(path: path, $0)) }) {
      () throws(FileError) in
      let outcome = try versions.restore(version, over: SafeFile(path, on: place.disk).load())
      if case .unsecured(_, let error) = outcome { throw error }
      return outcome
    }
    if case .changedMeanwhile = outcome { throw .version(.changedMeanwhile(path: path)) }
  }

  /// How many there are.
  public var count: Int { all.count }

  /// Removes all of them; nobody may have the plan open.
  public func forget() throws(WorkspaceProblem) {
    let lock = try lock()
    defer { try? lock?.release() }
    try asking({ .version(.notForgotten(path: path, $0)) }) { () throws(FileError) in
      try versions.forget()
    }
  }

  private func lock() throws(WorkspaceProblem) -> PlanLock? {
    switch try? PlanLock.acquire(for: path, on: place.disk) {
    case .held(let lock): return lock
    case .taken(let holder): throw .file(.taken(path: path, by: holder))
    case nil: return nil
    }
  }

  private func version(_ number: Int) throws(WorkspaceProblem) -> Version {
    guard all.indices.contains(number - 1) else {
      throw .version(.noSuch(number, count: all.count, path: path))
    }
    return all[number - 1]
  }

  private func bytes(of version: Version) throws(WorkspaceProblem) -> [UInt8] {
    try asking({ .file(.unreadable(path: path, $0)) }) { () throws(FileError) in
      try versions.read(version)
    }
  }

  private func present() -> [UInt8]? {
    (try? SafeFile(path, on: place.disk).load())?.bytes
  }
}
