import Glibc

/// A program that runs on a pseudo-terminal of its own, to be typed at and read from.
///
/// Nothing here sleeps: every wait is for something to appear, with a deadline.
public final class TerminalProgram {
  /// What went wrong while a program was used.
  public enum Failure: Error, CustomStringConvertible {
    /// The system would not do this.
    case system(String)
    /// This did not appear in time; what did is given.
    case missing(String, seen: String)
    /// It did not end in time; what it wrote is given.
    case running(seen: String)

    /// As a person reads it.
    public var description: String {
      switch self {
      case .system(let call): "\(call): \(String(cString: strerror(errno)))"
      case .missing(let text, let seen): "never saw \(text) after:\n\(seen)"
      case .running(let seen): "still running after:\n\(seen)"
      }
    }
  }

  /// How a program ended.
  public enum End: Equatable, Sendable {
    /// By itself, with this status.
    case exited(Int32)
    /// By this signal.
    case signalled(Int32)
  }

  /// The terminal's modes before the program began.
  public let modesAtStart: ModeText
  private var master: Int32
  private let lifeline: Int32
  private let child: pid_t
  private var bytes: [UInt8] = []
  private var consumed = 0

  /// Starts a program. The environment holds these variables and no others.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80
  ) throws {
    let terminal = try PseudoTerminal(rows: rows, columns: columns)
    master = terminal.master
    modesAtStart = try ModeText(of: master)
    let words = environment.map { "\($0.key)=\($0.value)" }
    (child, lifeline) = try terminal.spawn([program] + arguments, environment: words)
  }

  deinit {
    kill(child, SIGKILL)
    close(lifeline)
    if master >= 0 { close(master) }
  }

  /// The terminal's modes now, as the program or its shell has set them.
  public func modes() throws -> ModeText { try ModeText(of: master) }

  /// Types.
  public func type(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failure.system("write") }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until this text appears after what was waited for before, and gives what stood before
  /// it. Escape sequences are left out.
  @discardableResult
  public func expect(_ text: String) throws -> String {
    guard let before = try wait(for: [text], until: Deadline()) else {
      throw Failure.missing(text, seen: unread)
    }
    return before
  }

  /// Waits until one of these texts appears, for so many milliseconds at most; false where none
  /// does.
  public func sees(_ texts: String..., within milliseconds: Int64) throws -> Bool {
    try wait(for: texts, until: Deadline(in: milliseconds)) != nil
  }

  /// What stood before one of the texts; nil where none comes in time.
  private func wait(for texts: [String], until deadline: Deadline) throws -> String? {
    while true {
      let seen = unread
      if let place = texts.lazy.compactMap({ seen.place(of: $0) }).first {
        consumed += seen[..<place.upperBound].utf8.count
        return String(seen[..<place.lowerBound])
      }
      guard try readMore(until: deadline) else { return nil }
    }
  }

  /// What has appeared since the last text that was waited for.
  public var unread: String {
    let all = Array(EscapeSequences.removed(from: bytes))
    return String(decoding: all.dropFirst(consumed), as: UTF8.self)
  }

  /// Everything that was written, escape sequences and all.
  public var raw: String { String(decoding: bytes, as: UTF8.self) }

  /// How many bytes were written.
  public var count: Int { bytes.count }

  /// The bytes that were written after so many.
  public func bytes(after count: Int) -> ArraySlice<UInt8> { bytes[count...] }

  /// Waits until something more is written; false where nothing comes in so many milliseconds.
  public func writesMore(within milliseconds: Int64) throws -> Bool {
    try readMore(until: Deadline(in: milliseconds))
  }

  /// Whether none of the program's threads computes or writes to a disk just now: it has ended, or
  /// waits for something to come.
  public var isIdle: Bool {
    guard let threads = opendir("/proc/\(child)/task") else { return true }
    defer { closedir(threads) }
    while let entry = readdir(threads) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix("."), !isAsleep(thread: name) { return false }
    }
    return true
  }

  private func isAsleep(thread: String) -> Bool {
    guard let file = fopen("/proc/\(child)/task/\(thread)/stat", "re") else { return true }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let text = String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
    // Behind the name, which is in brackets and may hold anything: the state.
    let state = text.split(separator: ")").last?.first { $0 != " " }
    return state == "S" || state == "Z"
  }

  /// Whether it has ended.
  public var hasEnded: Bool {
    var polled = pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) > 0 && polled.revents & Int16(POLLHUP) != 0
  }

  /// Gives the window another size.
  public func resize(rows: Int, columns: Int) throws {
    try PseudoTerminal.resize(master, rows: rows, columns: columns)
  }

  /// Sends a signal to the program.
  public func send(signal: Int32) throws {
    guard kill(child, signal) == 0 else { throw Failure.system("kill") }
  }

  /// Pulls the plug, as a lost connection does.
  public func hangUp() {
    close(master)
    master = -1
  }

  /// Waits for the end, reading what is still written.
  public func end() throws -> End {
    let deadline = Deadline()
    while !(try lifelineIsCut(before: deadline)) {}
    // What it wrote last still waits in the terminal; nothing more can come.
    while try readMore(until: Deadline(in: 0)) {}
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw Failure.system("waitpid") }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }

  private func lifelineIsCut(before deadline: Deadline) throws -> Bool {
    var polled = [
      pollfd(fd: lifeline, events: Int16(POLLIN), revents: 0),
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, 2, deadline.timeLeft) > 0 else {
      throw Failure.running(seen: unread)
    }
    if polled[1].revents & Int16(POLLIN) != 0 { _ = try readMore(until: deadline) }
    return polled[0].revents & Int16(POLLHUP) != 0
  }

  private func readMore(until deadline: Deadline) throws -> Bool {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, deadline.timeLeft) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    bytes += chunk[..<count]
    return true
  }
}
