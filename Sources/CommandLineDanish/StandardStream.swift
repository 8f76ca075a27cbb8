import Glibc
import TerminalSession
import TextLayout

/// Standard output for results, standard error for everything else.
public enum StandardStream: Int32 {
  /// For results.
  case output = 1
  /// For all else.
  case error = 2

  /// Writes a result, whole.
  ///
  /// Throws a `Refusal` where it cannot be written. Where the reader is gone (`| head`), the
  /// program ends as one that nobody taught to ignore it.
  public func write(_ text: String) throws {
    try write(Array(text.utf8))
  }

  /// Writes bytes, whole.
  public func write(_ bytes: [UInt8]) throws {
    guard let code = failure(bytes[...]) else { return }
    if code == EPIPE {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    throw Refusal(message: Texts.cannotWrite(code))
  }

  /// Says something beside the result; where nobody can hear it, so be it.
  public func tell(_ line: String) { show(fitted(line) + "\n") }

  /// The text as it fits: in a terminal broken at words to its width, elsewhere as it is.
  public func fitted(_ text: String) -> String {
    isatty(rawValue) == 1 ? text.fitted(to: WindowSize.columns(of: rawValue)) : text
  }

  /// The same without a line break.
  public func show(_ text: String) { _ = failure(Array(text.utf8)[...]) }

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
