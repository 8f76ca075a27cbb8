/// How a file ends its lines: as its first one ends.
enum LineBreak: String {
  case lineFeed = "\n"
  case both = "\r\n"
  case carriageReturn = "\r"

  /// The way of a file; with a line feed where it has one line only.
  init(of bytes: [UInt8]) {
    let first = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D }
    guard let first, bytes[first] == 0x0D else {
      self = .lineFeed
      return
    }
    self = first + 1 < bytes.count && bytes[first + 1] == 0x0A ? .both : .carriageReturn
  }

  /// Text whose lines end with a line feed, with these ends instead.
  func put(into bytes: [UInt8]) -> [UInt8] {
    guard self != .lineFeed else { return bytes }
    return Array(bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .joined(separator: Array(rawValue.utf8)))
  }
}
