/// Hands a long report on in parts, so that it never stands in memory as a whole.
struct ReportSink {
  private var buffer: [UInt8] = []
  private let write: ([UInt8]) throws -> Void
  /// The number of bytes so far.
  private(set) var count = 0

  init(_ write: @escaping ([UInt8]) throws -> Void) { self.write = write }

  mutating func put(_ text: String) throws { try put(Array(text.utf8)) }

  mutating func put(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    count += bytes.count
    if buffer.count >= 1 << 16 { try flush() }
  }

  mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
