import Glibc

/// Writes text to a descriptor, whole.
struct Output {
  let descriptor: Int32

  /// Writes the text. False where nobody reads any more; the session goes on without being seen.
  @discardableResult
  func write(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || (errno == EAGAIN && waitForRoom()) { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func waitForRoom() -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&polled, 1, -1) > 0 && polled.revents & Int16(POLLERR | POLLHUP) == 0
  }
}
