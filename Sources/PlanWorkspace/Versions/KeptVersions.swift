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
  private let marks: [String]

  /// Looks them up; refuses where that cannot be done, or where there are none, pinned ones neither.
  public init(of path: String, at place: Workplace = .real()) throws(WorkspaceProblem) {
    (self.path, self.place) = (path, place)
    (versions, all, marks) = try asking({ .file(.unreadable(path: path, $0)) }) {
      () throws(FileError) in
      let versions = try place.versions(of: path)
      return (versions, try versions.list(), try versions.pinned())
    }
    if all.isEmpty && marks.isEmpty { throw .version(.noneKept(path: path)) }
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

  /// Those that were laid before forums: by the day of the first drøftelse that is about each, those
  /// that none is about at the end.
  public func pinned() throws(WorkspaceProblem) -> [PinnedVersion] {
    let present = present().map { PlanDocument.read($0).plan }
    var list: [PinnedVersion] = []
    for mark in marks {
      guard let plan = try document(mark)?.plan else { continue }
      let discussions = (present?.discussions ?? []).filter { $0.isMarked(mark) }
      list.append(
        PinnedVersion(
          mark: mark, discussions: discussions,
          answers: plan.reflections.count { $0.answer.hasText }, goals: plan.goals.count,
          changes: present.map { PlanChanges(from: plan, to: $0) }))
    }
    return list.sorted { $0.order < $1.order }
  }

  /// How many of them there are.
  public var pinnedCount: Int { marks.count }

  /// The bytes of the version that a forum saw last, or that has a mark; nil where there is none.
  public func pinnedBytes(_ name: String) throws(WorkspaceProblem) -> [UInt8]? {
    if let document = try document(name.lowercased()) { return document.bytes }
    guard let present = present() else { return nil }
    let own = PlanDocument.read(present).plan.discussions.filter { $0.isOf(name) }
    guard let mark = own.last(where: { $0.version.hasText })?.version?.trimmed.lowercased()
    else { return nil }
    return try document(mark)?.bytes
  }

  private func document(_ mark: String) throws(WorkspaceProblem) -> PlanDocument? {
    try asking({ .file(.unreadable(path: path, $0)) }) { () throws(FileError) in
      try versions.pinnedDocument(mark)
    }
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

  /// Removes all of them, the pinned ones only where that is wanted; nobody may have the plan open.
  public func forget(pinnedToo: Bool = false) throws(WorkspaceProblem) {
    let lock = try lock()
    defer { try? lock?.release() }
    try asking({ .version(.notForgotten(path: path, $0)) }) { () throws(FileError) in
      try versions.forget()
      if pinnedToo { try versions.unpin() }
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
      if all.isEmpty { throw .version(.noneKept(path: path)) }
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
