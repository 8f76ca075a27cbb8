/// What an earlier sitting left in the recovery store.
public struct RecoveredWork: Sendable {
  static let format = "aarsplan-ugemt/1"

  /// Where it lies.
  public let place: RecoveryPlace
  /// The plan's path from the root; a folder's, with a slash behind it, for a new plan in it; nil
  /// where that cannot be read.
  public let plan: String?
  /// When anything was put there last.
  public let changed: Moment
  /// The plan that could not be saved; nil where there is none.
  public let unsaved: UnsavedPlan?
  /// The half-typed answers, the newest last.
  public let drafts: [Draft]
  /// The paths of what others wrote, and which could not be kept as a version.
  public let displaced: [String]

  /// Whether nothing but half-typed answers is there.
  public var isOnlyDrafts: Bool { unsaved == nil && displaced.isEmpty }

  /// Whether it belongs to the plan at a path, seen from the present folder.
  public func isOf(_ path: String?) -> Bool { plan == place.store.whole(path) }
}

extension RecoveryPlace {
  /// What lies here; nil where nothing does.
  func work() -> RecoveredWork? {
    guard let names = try? disk.files.list(path).compactMap(\.name) else { return nil }
    let drafts = (try? DraftFile(in: self, of: nil).read()) ?? []
    let displaced = names.filter { $0.hasPrefix(Self.displacedPrefix) }
      .sorted(by: FilePath.precedes).map { FilePath.join(path, $0) }
    let unsaved = unsaved()
    guard unsaved != nil || !drafts.isEmpty || !displaced.isEmpty else { return nil }
    return RecoveredWork(
      place: self, plan: plan, changed: lastChange(names), unsaved: unsaved, drafts: drafts,
      displaced: displaced)
  }

  /// The plan's path from the root; nil where it has none, or where that cannot be read.
  private var plan: String? {
    let lines = content(.about).map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    guard let lines, lines.count == 3, lines[0] == RecoveredWork.format, !lines[1].isEmpty else {
      return nil
    }
    return String(lines[1])
  }

  private func unsaved() -> UnsavedPlan? {
    content(.plan).map { UnsavedPlan(bytes: $0, before: content(.before)) }
  }

  private func content(_ content: Content) -> [UInt8]? { (try? bytes(content)) ?? nil }

  private func lastChange(_ names: [String]) -> Moment {
    let changes = names.compactMap {
      try? disk.files.status(FilePath.join(path, $0), followingLinks: false).modified
    }
    return Moment(seconds: (changes.max() ?? 0) / 1_000_000_000)
  }
}
