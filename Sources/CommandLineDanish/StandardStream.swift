import Glibc
import TerminalSession
public import TextLayout

/// Standard output for results, standard error for everything else.
///
/// What is for people goes out as `ToldText`; only data for programs goes out as bytes.
public enum StandardStream: Int32 {
  /// For results.
  case output = 1
  /// For all else.
  case error = 2

  /// Writes a result, whole.
  ///
  /// Throws a `Refusal` where it cannot be written. Where the reader is gone (`| head`), the
  /// program ends as one that nobody taught to ignore it.
  public func write(_ text: ToldText) throws {
    try write(data: Array(text.text.utf8))
  }

  /// Writes a result for programs, whole, as it is: its format escapes what has to be.
  public func write(data bytes: [UInt8]) throws {
    guard let code = failure(bytes[...]) else { return }
    if code == EPIPE {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    throw Refusal(message: Texts.cannotWrite(code))
  }

  /// Says something beside the result, on one line; where nobody can hear it, so be it.
  public func tell(_ line: String) { tell(ToldText(message: line)) }

  /// Says something beside the result; where nobody can hear it, so be it.
  public func tell(_ line: ToldText) { send(fitted(line).text + "\n") }

  /// The same without a line break.
  public func show(_ text: ToldText) { send(fitted(text).text) }

  /// The text as it fits: in a terminal broken at words to its width, elsewhere as it is.
  public func fitted(_ text: ToldText) -> ToldText {
    isTerminal ? text.fitted(to: WindowSize.columns(of: rawValue)) : text
  }

  /// Paints over the line that the cursor stands on; with nothing, where no text is given.
  func paintOver(_ line: String = "") { send("\r\u{1b}[K" + line.toldForm) }

  /// Writes a whole file that somebody is to keep: its bytes as they are, so that nothing is lost,
  /// but on a terminal with hidden characters shown as visible signs.
  public func write(file bytes: [UInt8]) throws {
    guard isTerminal else { return try write(data: bytes) }
    try write(ToldText(report: String(decoding: bytes, as: UTF8.self)))
  }

  private var isTerminal: Bool { isatty(rawValue) == 1 }

  private func send(_ text: String) { _ = failure(Array(text.utf8)[...]) }

  /// The error number, or nil when all is written.
  private func failure(_ bytes: ArraySlice<UInt8>) -> Int32? {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || (errno == EAGAIN && waitForRoom()) { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  private func waitForRoom() -> Bool {
    var polled = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
    return poll(&polled, 1, -1) > 0
  }
}
