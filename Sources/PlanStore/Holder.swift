/// Who has a plan open, since when, and on which machine.
public struct Holder: Sendable, Hashable {
  /// The process, with the user's and the machine's names.
  public var process: ProcessIdentity
  /// Since when.
  public var since: Moment

  /// Makes a holder.
  public init(process: ProcessIdentity, since: Moment) {
    self.process = process
    self.since = since
  }
}

/// The lock file's text: a line for people, then a line per fact.
extension Holder {
  private static let format = "aarsplan-lås/1"

  func text(isAdvisory: Bool) -> String {
    let lines = [
      Self.format, process.user, process.host, process.machine, String(process.pid),
      process.started, String(since.seconds), isAdvisory ? "lås" : "fil",
    ]
    return lines.map { $0.filter { !$0.isNewline } }.joined(separator: "\n") + "\n"
  }

  /// Reads a lock file; nil where it is empty, half-written or something else.
  static func read(_ bytes: [UInt8]) -> (holder: Holder, isAdvisory: Bool)? {
    // Anybody can write such a file; nothing of it may steer a terminal.
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.unicodeScalars.filter { $0.properties.generalCategory != .control } }
      .map { String(String.UnicodeScalarView($0)) }
    guard lines.count == 9, lines[0] == format, let pid = Int32(lines[4]),
      let seconds = Int64(lines[6])
    else { return nil }
    let process = ProcessIdentity(
      host: lines[2], machine: lines[3], pid: pid, started: lines[5], user: lines[1])
    return (Holder(process: process, since: Moment(seconds: seconds)), lines[7] == "lås")
  }
}
