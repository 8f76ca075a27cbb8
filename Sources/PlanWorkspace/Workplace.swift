import Glibc
public import PlanStore

/// What a sitting works with: the disk, a store for what it does not take, and how many earlier
/// versions are kept.
public struct Workplace: Sendable {
  /// The variable that says how many versions are kept.
  public static let versionsVariable = "AARSPLAN_VERSIONER"

  /// The disk, the machine and the clock.
  public var disk = Disk.real()
  /// Where this sitting puts what a plan's folder does not take; nil where no folder can be had.
  public var recovery: RecoveryStore?
  /// All places where earlier sittings may have left something.
  public var stores: [RecoveryStore] = []
  /// How many earlier versions of a plan are kept.
  public var versionLimit = 10

  /// The real disk alone.
  public init() {}

  /// The user's, by the environment.
  public static func real() -> Workplace {
    var place = Workplace()
    if let wish = variable(versionsVariable).flatMap({ Int($0) }), wish > 0 {
      place.versionLimit = wish
    }
    return place
  }

  /// Where in a recovery store ledetråde lie.
  private static let guides = "ledetraade"

  /// The same with a recovery store for plans: in the user's own folder, else among temporary files.
  public func withRecovery() -> Workplace { withRecovery(below: "") }

  /// The same with a recovery store for ledetråde.
  public func withGuideRecovery() -> Workplace { withRecovery(below: "/\(Self.guides)") }

  private func withRecovery(below: String) -> Workplace {
    var place = self
    let passing = Self.variable("TMPDIR") ?? "/tmp"
    let own = Self.stateFolder.map {
      RecoveryStore(folder: $0 + below, here: Self.here, on: disk)
    }
    let shared = RecoveryStore(
      folder: "\(passing)/aarsplan-\(geteuid())\(below)", isPassing: true, here: Self.here,
      on: disk)
    place.stores = [own, shared].compactMap(\.self).filter(\.isUsable)
    place.recovery = own.flatMap { $0.prepare() ? $0 : nil } ?? (shared.prepare() ? shared : nil)
    return place
  }

  /// The earlier versions of a plan.
  func versions(of path: String) throws(FileError) -> Versions {
    try Versions(of: path, on: disk, limit: versionLimit)
  }

  /// A path as somebody types it: `~` is one's own folder, a folder stands for a file of the same
  /// name in it, and a plan's name ends in `.yaml`.
  func path(_ typed: String, named name: String) -> String {
    var path = typed
    if path == "~" || path.hasPrefix("~/"), let home = Self.variable("HOME") {
      path = home + path.dropFirst()
    }
    let isFolder = (try? disk.files.status(path, followingLinks: true))?.kind == .folder
    if isFolder { return FilePath.join(path, FilePath.name(of: name)) }
    return path.hasSuffix(".yaml") || path.hasSuffix(".yml") ? path : path + ".yaml"
  }

  /// Where programs keep what belongs to a user and may be lost with the machine: the XDG Base
  /// Directory Specification's state folder.
  private static var stateFolder: String? {
    if let state = variable("XDG_STATE_HOME"), state.hasPrefix("/") { return "\(state)/aarsplan" }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/state/aarsplan"
  }

  /// Where what is only needed for a while may lie.
  static var temporaryFolder: String { variable("TMPDIR") ?? "/tmp" }

  private static var here: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
