import DanishText
import Glibc

/// A file of lines, however long, of which lines are read one by one. Safe to use from many
/// threads.
public final class LineFile: Sendable {
  /// One line, without its line end.
  public struct Line: Sendable, Equatable {
    /// The line's number, from 1.
    public var number: Int
    /// Its first byte.
    public var offset: Int
    /// Its length in bytes.
    public var length: Int
    /// Whether it is longer than lines may be.
    public var isTooLong = false
  }

  /// A file's lines that are not empty, in order.
  public struct Lines: Sendable, Equatable {
    /// Those to look at, too long ones among them; of those that are too short the first.
    public var lines: [Line] = []
    /// How many more are too short.
    public var moreTooShort = 0
  }

  /// The file's path.
  public let path: String
  private let descriptor: Int32

  /// Opens a file.
  public init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = try RealFileSystem().open(path, .read).descriptor
  }

  deinit { _ = Glibc.close(descriptor) }

  /// Where the lines are that are not empty.
  ///
  /// - Parameters:
  ///   - shortest: The least bytes of a line that is of use.
  ///   - most: How many of those below are told of; a file may consist of them.
  ///   - longest: The most bytes of a line.
  /// - Returns: The lines.
  /// - Throws: That the file cannot be read.
  public func lines(
    shortest: Int = 1, tellingOf most: Int = 0, longest: Int = 64 << 20
  ) throws(FileError) -> Lines {
    var found = Lines()
    var (number, start, position, tooShort) = (1, 0, 0, 0)
    var hasText = false
    func end(_ place: Int) {
      let length = place - start
      if hasText, length < shortest { tooShort += 1 }
      if hasText, length >= shortest || tooShort <= most {
        found.lines.append(
          Line(number: number, offset: start, length: length, isTooLong: length > longest))
      }
      (number, start, hasText) = (number + 1, place + 1, false)
    }
    while case let chunk = try chunk(at: position), !chunk.isEmpty {
      for (index, byte) in chunk.enumerated() {
        if byte == 0x0a { end(position + index) } else if byte > 0x20 { hasText = true }
      }
      position += chunk.count
    }
    end(position)
    found.moreTooShort = max(0, tooShort - most)
    return found
  }

  /// The bytes at a place; nil where they cannot be read.
  public func bytes(offset: Int, length: Int) -> [UInt8]? {
    LineSpool.read(descriptor, offset: offset, length: length)
  }

  /// The next bytes from a place on; none at the end, nil where they cannot be read.
  public func bytes(from offset: Int, atMost count: Int) -> [UInt8]? {
    (try? chunk(at: offset)).map { Array($0.prefix(count)) }
  }

  private func chunk(at offset: Int) throws(FileError) -> [UInt8] {
    while true {
      var result = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, initialized in
        result = pread(descriptor, buffer.baseAddress, 1 << 20, off_t(offset))
        initialized = max(0, result)
      }
      if result >= 0 { return bytes }
      guard errno == EINTR else { throw FileError(.read, path, code: errno) }
    }
  }
}
