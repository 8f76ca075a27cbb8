import Glibc

/// Reads lines from a stream, with read(2) and a buffer.
struct LineReader {
  /// What comes next.
  enum Next: Equatable { case line(String), tooLong, unreadable, end }

  /// How long a line may be, in bytes: as long as a whole plan.
  static let limit = 4 << 20

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// How many lines were taken.
  private(set) var line = 0
  private var hasFailed = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line, without its line break. After the end, the end again.
  mutating func next() -> Next {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) { return .line(take(upTo: end)) }
      searched = buffer.count
      if buffer.count - start > Self.limit { return .tooLong }
      if isAtEnd, start < buffer.count, !hasFailed { return .line(take(upTo: buffer.count)) }
      if isAtEnd { return hasFailed ? .unreadable : .end }
      searched -= start
      fill()
      searched += start
    }
  }

  /// Everything that is left; nil where it is too much, or cannot all be read.
  mutating func restBytes() -> [UInt8]? {
    while !isAtEnd, buffer.count <= Self.limit { fill() }
    guard buffer.count <= Self.limit, !hasFailed else { return nil }
    return Array(buffer[start...])
  }

  /// The same as text.
  mutating func rest() -> String? { restBytes().map { String(decoding: $0, as: UTF8.self) } }

  private mutating func take(upTo end: Int) -> String {
    var line = buffer[start..<end]
    if line.last == 0x0D { line.removeLast() }
    start = min(end + 1, buffer.count)
    self.line += 1
    return String(decoding: line, as: UTF8.self)
  }

  private mutating func fill() {
    buffer.removeFirst(start)
    start = 0
    let chunk = 64 << 10
    let old = buffer.count
    buffer += [UInt8](repeating: 0, count: chunk)
    var count = buffer.withUnsafeMutableBytes { bytes -> Int in
      guard let base = bytes.baseAddress else { return 0 }
      while true {
        let count = read(descriptor, base + old, chunk)
        if count < 0, errno == EINTR { continue }
        return count
      }
    }
    // Half a text must not pass for a whole one.
    hasFailed = count < 0
    count = max(0, count)
    buffer.removeLast(chunk - count)
    isAtEnd = count == 0
  }
}
