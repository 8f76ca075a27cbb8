import DanishText
import Glibc

/// The machine that the program runs on.
public struct RealMachine: Machine {
  /// This process.
  public let current: ProcessIdentity

  /// Asks the system once.
  public init() {
    let pid = getpid()
    let host = Self.hostName()
    current = ProcessIdentity(
      host: host, machine: Self.mark(host: host), pid: pid,
      started: Self.start(of: pid) ?? "", user: Self.userName())
  }

  /// When a process began, read from the system; nil where there is none.
  public func start(ofProcess pid: Int32) -> String? { Self.start(of: pid) }

  /// The 22nd field of `/proc/PID/stat`; where there is no `/proc`, only whether it is there.
  private static func start(of pid: Int32) -> String? {
    guard let text = RealFileSystem.kernelText("/proc/\(pid)/stat") else {
      let isThere = kill(pid, 0) == 0 || errno == EPERM
      return isThere ? "" : nil
    }
    // The second field, the program's name, is in brackets and may hold anything.
    guard let bracket = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: bracket)...].split(separator: " ")
    return fields.count > 19 ? String(fields[19]) : nil
  }

  /// What tells one start of this machine from all others; nil where the system has none.
  public static var bootMark: String? {
    RealFileSystem.kernelText("/proc/sys/kernel/random/boot_id")?.trimmed
  }

  /// Two containers with one name and one identity still count their processes apart, so the
  /// number space belongs to the mark.
  private static func mark(host: String) -> String {
    let identity = text(of: "/etc/machine-id") ?? ""
    var target = [CChar](repeating: 0, count: 64)
    let length = max(0, readlink("/proc/self/ns/pid", &target, target.count))
    let space = String(validating: target.prefix(length), as: UTF8.self) ?? ""
    return ContentHash("\(identity)\n\(host)\n\(space)".utf8).short
  }

  private static func text(of path: String) -> String? {
    do {
      let bytes = try RealFileSystem().read(path, limit: 1 << 16)
      return String(validating: bytes, as: UTF8.self)?.trimmed
    } catch {
      return nil
    }
  }

  private static func hostName() -> String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return text(of: name)
  }

  /// The name in the user list, "Karen Holm" rather than "kaho" where there is one.
  private static func userName() -> String {
    var record = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 1 << 14)
    guard getpwuid_r(geteuid(), &record, &buffer, buffer.count, &found) == 0, found != nil else {
      return String(geteuid())
    }
    let full = record.pw_gecos.map { String(cString: $0) } ?? ""
    let name = full.split(separator: ",", omittingEmptySubsequences: false).first ?? ""
    return name.hasText ? name.trimmed : String(cString: record.pw_name)
  }

  private static func text(of characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
