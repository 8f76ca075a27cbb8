/// Text on its way to standard output, in pieces of some size. After a failure nothing more is
/// written, and `flush` throws it.
public struct OutputBuffer: TextOutputStream {
  private static let piece = 1 << 16
  private var bytes: [UInt8] = []
  private var failure: (any Error)?

  /// An empty one.
  public init() {}

  /// Takes a text, and writes when there is enough.
  public mutating func write(_ text: String) {
    guard failure == nil else { return }
    bytes += text.utf8
    if bytes.count >= Self.piece { send() }
  }

  /// Writes what is left. Throws what went wrong on the way.
  public mutating func flush() throws {
    if failure == nil { send() }
    if let failure { throw failure }
  }

  private mutating func send() {
    guard !bytes.isEmpty else { return }
    do {
      try StandardStream.output.write(bytes)
      bytes.removeAll(keepingCapacity: true)
    } catch {
      failure = error
    }
  }
}
