import DanishText

extension Version {
  /// `2016-11-15T143005Z-0-start.yaml`, in UTC, so that names sort by time.
  var name: String {
    let day = moment.seconds.quotient(86_400)
    let second = moment.seconds - day * 86_400
    let clock = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let date = Self.firstDay?.adding(days: Int(day))?.text ?? "0000-00-00"
    return "\(date)T\(clock.joined())Z-\(number)-\(reason.rawValue).yaml"
  }

  private static var firstDay: PlanDate? { PlanDate(year: 1970, month: 1, day: 1) }

  /// Reads a name; nil for files that are not versions. The size is not in it.
  init?(name: String) {
    guard name.hasSuffix(".yaml"), let first = Self.firstDay else { return nil }
    let parts = name.dropLast(5).split(separator: "-", maxSplits: 4)
    guard parts.count == 5, let reason = Reason(rawValue: String(parts[4])),
      let number = Int(parts[3]), let mark = parts[2].firstIndex(of: "T"), parts[2].last == "Z",
      let date = PlanDate(text: "\(parts[0])-\(parts[1])-\(parts[2][..<mark])"),
      let clock = Int(parts[2][mark...].dropFirst().dropLast())
    else { return nil }
    let seconds = clock / 10_000 * 3600 + clock / 100 % 100 * 60 + clock % 100
    let days = date.dayNumber - first.dayNumber
    self.init(
      moment: Moment(seconds: Int64(days * 86_400 + seconds)), reason: reason, number: number,
      size: 0)
  }
}

extension Int64 {
  fileprivate func quotient(_ divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

extension Versions {
  func names() throws(FileError) -> [String] {
    do {
      return try disk.files.list(folder).compactMap(\.name)
    } catch {
      if error.cause == .notFound { return [] }
      throw error
    }
  }

  /// Those that go: each time the oldest of the kind that there are most of. The newest stays.
  static func tooMany(_ newestFirst: [Version], limit: Int) -> [Version] {
    var kept = newestFirst
    var gone: [Version] = []
    while kept.count > limit {
      let counts = Dictionary(grouping: kept, by: \.reason).mapValues(\.count)
      let most = kept.dropFirst().compactMap { counts[$0.reason] }.max()
      let index = kept.dropFirst().lastIndex { counts[$0.reason] == most }
      gone.append(kept.remove(at: index ?? kept.count - 1))
    }
    return gone
  }

  /// Whoever may read the plan may read its versions, and nobody else.
  func makeFolders(also inner: String? = nil) throws(FileError) {
    let status = try disk.files.statusIfThere(plan, followingLinks: true)
    let read = (status?.permissions ?? 0o600) & 0o666
    let permissions = 0o700 | read | (read & 0o444) >> 2
    for path in [FilePath.folder(of: folder), folder, inner].compactMap(\.self) {
      do {
        try disk.files.makeFolder(path, permissions: permissions)
      } catch {
        if error.cause != .alreadyExists { throw error }
      }
      // Also where it is there: somebody else may have made it just now.
      try disk.files.syncFolder(FilePath.folder(of: path))
    }
  }

  /// How many others may keep a version in one second.
  private static let mostInASecond = 1_000

  /// Writes a version under the first number of its second that nobody else takes meanwhile.
  func write(_ bytes: [UInt8], as version: inout Version) throws(FileError) {
    let last = version.number + Self.mostInASecond
    while true {
      let file = SafeFile(FilePath.join(folder, version.name), on: disk)
      let before = try disk.files.statusIfThere(plan, followingLinks: true)
      switch try file.save(bytes, over: .absent, rights: before.map { .like($0) } ?? .ownerOnly) {
      case .saved: return
      case .unsecured(_, let error): throw error
      case .changedMeanwhile where version.number < last: version.number += 1
      case .changedMeanwhile: throw FileError(.rename, file.path, .alreadyExists)
      }
    }
  }

  func letGo(of versions: [Version]) throws(FileError) {
    for version in versions {
      do {
        try disk.files.remove(FilePath.join(folder, version.name))
      } catch {
        if error.cause != .notFound { throw error }
      }
    }
  }

  /// Removes half-written versions of processes that are gone.
  public func tidy() throws(FileError) {
    for folder in [folder, pinnedFolder] {
      do {
        _ = try disk.tidy(folder) { _, _ in true }
      } catch {
        if error.cause != .notFound { throw error }
      }
    }
  }
}
