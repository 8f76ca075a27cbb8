import CMiniZip

/// Makes zip archives in memory: what `.docx` is.
///
/// The same parts give the same bytes every time: no clock is read, and every part is stamped with
/// the first day that an archive knows, 1 January 1980.
public enum ZipWriter {
  /// A part of an archive.
  public struct Part: Sendable, Equatable {
    /// Its name, with `/` between folders: `word/document.xml`.
    public var name: String
    /// What is in it.
    public var bytes: [UInt8]

    /// Makes a part.
    public init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  /// Why an archive could not be made.
  public enum Problem: Error, Equatable {
    /// Two parts have one name, or a name is empty, too long or leads out of the archive.
    case badName
    /// The library refused: there is no memory, or more than 4 GiB.
    case failed
  }

  /// `1980-01-01 00:00` as an archive keeps it: the day, the month, and years since 1980.
  private static let stamp: UInt = 1 << 21 | 1 << 16
  /// Says that a name is UTF-8.
  private static let utf8Flag: UInt = 1 << 11
  /// The longest name, in bytes: the library holds as much of one.
  private static let longestName = 255

  /// The bytes of an archive of some parts, in their order.
  public static func archive(of parts: [Part]) throws(Problem) -> [UInt8] {
    guard Set(parts.map(\.name)).count == parts.count, parts.allSatisfy({ isGood($0.name) }) else {
      throw .badName
    }
    let memory = ZipMemory()
    var functions = memory.functions
    guard let handle = zipOpen2_64("arkiv", APPEND_STATUS_CREATE, nil, &functions) else {
      throw .failed
    }
    let areIn = parts.allSatisfy { add($0, to: handle) }
    // Closed whatever happened: that gives its memory back.
    guard zipClose(handle, nil) == ZIP_OK, areIn else { throw .failed }
    return memory.bytes
  }

  private static func isGood(_ name: String) -> Bool {
    let folders = name.split(separator: "/", omittingEmptySubsequences: false)
    return name.utf8.count <= longestName && !name.utf8.contains(0) && !name.contains("\\")
      && !folders.contains { ["", ".", ".."].contains($0) }
  }

  private static func add(_ part: Part, to handle: zipFile) -> Bool {
    var about = zip_fileinfo()
    about.dosDate = stamp
    let flags = part.name.utf8.allSatisfy { $0 < 0x80 } ? 0 : utf8Flag
    let status = zipOpenNewFileInZip4(
      handle, part.name, &about, nil, 0, nil, 0, nil, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0,
      -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nil, 0, 20, flags)
    guard status == ZIP_OK else { return false }
    return write(part.bytes, to: handle) && zipCloseFileInZip(handle) == ZIP_OK
  }

  /// In pieces: the library counts in 32 bits.
  private static func write(_ bytes: [UInt8], to handle: zipFile) -> Bool {
    stride(from: 0, to: bytes.count, by: 1 << 24).allSatisfy { start in
      bytes[start..<min(start + 1 << 24, bytes.count)].withUnsafeBytes { piece in
        zipWriteInFileInZip(handle, piece.baseAddress, UInt32(piece.count)) == ZIP_OK
      }
    }
  }
}
