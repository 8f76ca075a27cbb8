import PlanFormat
import PlanModel
import PlanStore

/// The earlier versions of one plan, as people count them: 1 is the newest.
struct KeptVersions {
  let path: String
  private let place: Workplace
  private let versions: Versions
  private let all: [Version]

  /// Looks them up; refuses where that cannot be done, or where there are none.
  init(of path: String, at place: Workplace) throws {
    (self.path, self.place) = (path, place)
    do {
      versions = try place.versions(of: path)
      all = try versions.list()
    } catch {
      throw Refusal(message: Texts.Write.unreadable(path, error.reason))
    }
    if all.isEmpty { throw Refusal(message: Texts.Versions.none(of: path)) }
  }

  /// One line for each, with what has changed since.
  func lines() throws -> [String] {
    var later = try present().map { PlanDocument.read($0).plan }
    return try all.enumerated().map { index, version in
      let plan = PlanDocument.read(try bytes(of: version)).plan
      defer { later = plan }
      return Texts.Versions.line(
        number: index + 1, version, plan, since: later.map { PlanChanges(from: plan, to: $0) })
    }
  }

  /// The bytes of one, by its number.
  func bytes(number: Int) throws -> [UInt8] { try bytes(of: version(number)) }

  /// Makes one the plan again. The present plan becomes a version, and nobody may have it open.
  func bringBack(_ number: Int) throws {
    let version = try version(number)
    let lock = try lock()
    defer { try? lock?.release() }
    do {
      let seen = try SafeFile(path, on: place.disk).load()
      switch try versions.restore(version, over: seen) {
      case .saved: return
      case .unsecured(_, let error): throw error
      case .changedMeanwhile: throw Refusal(message: Texts.Versions.changedMeanwhile(path))
      }
    } catch let error as FileError {
      throw Refusal(message: Texts.Versions.notBroughtBack(path, error.reason))
    }
  }

  /// When one was kept.
  func moment(number: Int) throws -> String { Texts.Versions.moment(try version(number).moment) }

  private func lock() throws -> PlanLock? {
    switch try? PlanLock.acquire(for: path, on: place.disk) {
    case .held(let lock): return lock
    case .taken(let holder):
      throw Refusal(message: Texts.Write.taken(path, by: holder?.description))
    case nil: return nil
    }
  }

  private func version(_ number: Int) throws -> Version {
    guard all.indices.contains(number - 1) else {
      throw Refusal(message: Texts.Versions.noSuch(number, of: all.count, path))
    }
    return all[number - 1]
  }

  private func bytes(of version: Version) throws -> [UInt8] {
    do {
      return try versions.read(version)
    } catch {
      throw Refusal(message: Texts.Write.unreadable(path, error.reason))
    }
  }

  private func present() throws -> [UInt8]? {
    (try? SafeFile(path, on: place.disk).load())?.bytes
  }
}
