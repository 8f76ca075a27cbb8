import DanishText
public import PlanFormat
public import PlanModel
import PlanStore
public import Workshop

/// Several people's plans of one centre, on their way into one file.
public struct GatheringDesk {
  /// Where the plan goes.
  public let path: String
  /// The plans, put together.
  public let gathering: PlanGathering
  /// The ledetråd; nil where it is not known.
  public let guide: Ledetraad?
  /// Whether it is known what the plans began with.
  public let knowsBase: Bool
  /// Whether there is a file at the path already.
  public let isThere: Bool

  private let loaded: [LoadedPlan]
  private let stored: Stored
  private let place: Workplace

  /// Reads the plans.
  ///
  /// - Parameters:
  ///   - paths: Their files.
  ///   - target: Where the plan goes.
  ///   - base: The file of the plan that they began with; nil to look for it among their earlier
  ///     versions.
  ///   - library: The ledetråde.
  ///   - place: The disk.
  /// - Throws: What kept one from being read, or why they are not plans of one centre, year and
  ///   ledetråd.
  public init(
    _ paths: [String], into target: String, base: String?, library: GuideLibrary,
    at place: Workplace = .real()
  ) throws(WorkspaceProblem) {
    var loaded: [LoadedPlan] = []
    for path in paths { loaded.append(try Self.read(path, place)) }
    let target = place.path(target, named: paths.first ?? target)
    try Self.refuseInput(target, among: paths, place)
    try Self.refuseStrangers(loaded)
    (self.loaded, self.place, path) = (loaded, place, target)
    stored = try asking({ .file(.unreadable(path: target, $0)) }) { () throws(FileError) in
      try SafeFile(target, on: place.disk).load(limit: PlanDocument.largest + 1)
    }
    isThere = stored.bytes != nil
    let start = try base.map { (path) throws(WorkspaceProblem) in
      try Self.read(path, place).document.plan
    }
    let known = start ?? Self.common(loaded, place)
    guide = try? library.guide(for: loaded[0].document.plan, at: loaded[0].path).get().guide
    knowsBase = known != nil
    let names = Self.names(paths)
    gathering = PlanGathering(
      zip(names, loaded).map { .init(name: $0, plan: $1.document.plan) }, base: known)
  }

  /// The files' names; with their folders where two are called the same.
  private static func names(_ paths: [String]) -> [String] {
    let names = paths.map(FilePath.name(of:))
    return Set(names).count == names.count ? names : paths
  }

  private static func read(
    _ path: String, _ place: Workplace
  ) throws(WorkspaceProblem) -> LoadedPlan {
    guard let loaded = try LoadedPlan.load(path, on: place.disk) else {
      throw .file(.unreadable(path: path, FileError(.open, path, .notFound)))
    }
    try loaded.refuseOthers()
    guard loaded.document.isReadWhole else { throw .file(.isBroken(path: path)) }
    return loaded
  }

  // MARK: What does not belong together

  private static func refuseInput(
    _ target: String, among paths: [String], _ place: Workplace
  ) throws(WorkspaceProblem) {
    let status = try? place.disk.files.status(target, followingLinks: true)
    let isInput = paths.contains { path in
      guard let status, let other = try? place.disk.files.status(path, followingLinks: true) else {
        return path == target
      }
      return (status.device, status.inode) == (other.device, other.inode)
    }
    if isInput { throw .gathering(.targetIsInput(path: target)) }
  }

  private static func refuseStrangers(_ loaded: [LoadedPlan]) throws(WorkspaceProblem) {
    guard let first = loaded.first else { return }
    let plan = first.document.plan
    for other in loaded.dropFirst() {
      let paths = (first.path, other.path)
      let theirs = other.document.plan
      if !plan.centre.isSame(as: theirs.centre) {
        throw .gathering(.otherCentre(paths.0, plan.centre, paths.1, theirs.centre))
      }
      if let one = plan.year?.text, let two = theirs.year?.text, one != two {
        throw .gathering(.otherYear(paths.0, one, paths.1, two))
      }
      if let one = plan.guide, let two = theirs.guide,
        PlainSpelling.of(one) != PlainSpelling.of(two)
      {
        throw .gathering(.otherGuide(paths.0, one, paths.1, two))
      }
    }
  }

  // MARK: What they began with

  /// The newest version that all of them have among their earlier ones: as a file was when each of
  /// them began.
  private static func common(_ loaded: [LoadedPlan], _ place: Workplace) -> Plan? {
    let versions = loaded.map { plan -> [[UInt8]] in
      guard let kept = try? place.versions(of: plan.path), let list = try? kept.list() else {
        return []
      }
      // A plan that nobody has changed yet is what the others began with.
      return [plan.document.bytes] + list.compactMap { try? kept.read($0) }
    }
    guard let first = versions.first else { return nil }
    let others = versions.dropFirst().map(Set.init)
    let bytes = first.first { bytes in others.allSatisfy { $0.contains(bytes) } }
    return bytes.map { PlanDocument.read($0).plan }
  }

  // MARK: Saving

  /// Writes the plan: as the first file with what is new in it, and what has no place in it as
  /// comments below. What stood there before is kept as an earlier version.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - left: What is not in it.
  /// - Returns: The file, with the places of what stands in it.
  /// - Throws: What kept it from being written. Nothing has changed then.
  public func save(
    _ plan: Plan, keeping left: [PlanGathering.LeftOver]
  ) throws(WorkspaceProblem) -> PlanDocument {
    guard var bytes = try? loaded[0].document.updating(to: plan) else {
      throw .file(.isFull(path: path))
    }
    for (number, other) in loaded.enumerated().dropFirst() {
      let name = gathering.sources[number].name
      if other.holdsMore {
        bytes += other.document.asComments(under: Texts.wholeFile(name))
        continue
      }
      let remarks = left.filter { $0.source == number }.map { Texts.leftOver($0.place, $0.text) }
      bytes = PlanDocument.adding(remarks, under: Texts.leftOverHeading(name), to: bytes) ?? bytes
    }
    let own = left.filter { $0.source == 0 }.map { Texts.leftOver($0.place, $0.text) }
    let name = Texts.leftOverHeading(gathering.sources[0].name)
    bytes = PlanDocument.adding(own, under: name, to: bytes) ?? bytes
    try write(bytes)
    return PlanDocument.read(bytes)
  }

  private func write(_ bytes: [UInt8]) throws(WorkspaceProblem) {
    let lock = try lock()
    defer { try? lock?.release() }
    let outcome = try asking({ .file(.notWritten(path: path, $0)) }) { () throws(FileError) in
      if let old = stored.bytes { try place.versions(of: path).keep(old, because: .before) }
      return try SafeFile(path, on: place.disk).save(bytes, over: stored)
    }
    if case .changedMeanwhile = outcome { throw .version(.changedMeanwhile(path: path)) }
  }

  private func lock() throws(WorkspaceProblem) -> PlanLock? {
    switch try? PlanLock.acquire(for: path, on: place.disk) {
    case .held(let lock): return lock
    case .taken(let holder): throw .file(.taken(path: path, by: holder))
    // Saving says what is wrong.
    case nil: return nil
    }
  }
}

extension LoadedPlan {
  /// Whether something stands in it besides the plan that is not to be lost: fields of somebody's own.
  fileprivate var holdsMore: Bool {
    let rules: Set = ["ukendt-felt", "dublet-id", "forkert-type"]
    return document.problems.contains { rules.contains($0.rule) }
  }
}

extension Centre {
  /// Whether two are one: by id, or by name where one has none.
  fileprivate func isSame(as other: Centre) -> Bool {
    if let id, let other = other.id, id.hasText, other.hasText { return id == other }
    guard let name, let other = other.name, name.hasText, other.hasText else { return true }
    return PlainSpelling.of(name.trimmed) == PlainSpelling.of(other.trimmed)
  }
}

/// Why plans were not put together.
public enum GatheringProblem: Sendable, Equatable {
  /// The result would be written over one of them.
  case targetIsInput(path: String)
  /// The file of answers cannot be read, so that nothing can be added to it.
  case unusableContributions(path: String)
  /// No plan in the folder is of that centre; with the nearest that there is.
  case noPlan(centre: String, nearest: String?, String)
  /// They are of different centres.
  case otherCentre(String, Centre, String, Centre)
  /// They are for different years.
  case otherYear(String, String, String, String)
  /// They are written from different ledetråde.
  case otherGuide(String, String, String, String)
}
