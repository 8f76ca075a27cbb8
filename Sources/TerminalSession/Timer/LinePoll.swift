import Glibc

/// Lines that somebody types while something else goes on.
public struct LinePoll {
  /// What there is next.
  public enum Next: Sendable, Equatable {
    /// A line, without its line break.
    case line(String)
    /// Nothing in that time.
    case timeout
    /// Nothing more can come.
    case end
  }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// No command is longer, in bytes.
  private static let most = 4_096

  /// Reads from a descriptor.
  public init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line; waits so many milliseconds for it at most.
  public mutating func next(within milliseconds: Int) -> Next {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) { return .line(take(upTo: end)) }
      if isAtEnd { return buffer.isEmpty ? .end : .line(take(upTo: buffer.count)) }
      if buffer.count > Self.most { buffer = [] }
      var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = poll(&polled, 1, Int32(clamping: max(0, milliseconds)))
      if count == 0 || (count < 0 && errno == EINTR) { return .timeout }
      fill()
    }
  }

  private mutating func fill() {
    var bytes = [UInt8](repeating: 0, count: 1_024)
    let count = read(descriptor, &bytes, bytes.count)
    if count > 0 { buffer += bytes[..<count] }
    isAtEnd = count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)
  }

  private mutating func take(upTo end: Int) -> String {
    let line = buffer[..<end]
    let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    buffer.removeFirst(min(end + 1, buffer.count))
    return text
  }
}
