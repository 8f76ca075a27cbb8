import CMiniZip

/// A zip archive in memory: what `.xlsx` and `.docx` are. Reads parts by their names.
///
/// Bounded whatever the archive says of itself: bytes are counted as they come out, and a part of
/// which there is more than a limit is refused. Safe to use from one thread at a time.
public final class ZipArchive {
  /// Why an archive or a part could not be read.
  public enum Problem: Error, Equatable {
    /// The bytes are no zip archive.
    case notAnArchive
    /// There are more parts than an office document has.
    case tooManyParts
    /// The part is damaged, encrypted, or packed in a way that is not read.
    case damaged
    /// There is more in the part, or in all that were read, than is read.
    case tooLarge
  }

  /// The most parts: a large document has a few hundred.
  public static let mostParts: UInt64 = 10_000
  /// The most bytes that come out of an archive in all, 128 MiB.
  public static let mostBytes = 128 << 20

  private let memory: ZipMemory
  private let handle: unzFile
  private var bytesLeft = ZipArchive.mostBytes
  /// Where parts are, by their names; of two with one name, the first. The library goes through all
  /// of them to find one: of 9,000 parts, to read each took more than a minute.
  private var places: [String: unz64_file_pos] = [:]

  /// Whether bytes begin as an archive does.
  public static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("PK".utf8)) }

  /// Opens an archive.
  public init(_ bytes: [UInt8]) throws(Problem) {
    memory = ZipMemory(bytes)
    var functions = memory.functions
    guard Self.isArchive(bytes), let handle = unzOpen2_64("arkiv", &functions) else {
      throw .notAnArchive
    }
    self.handle = handle
    var about = unz_global_info64()
    guard unzGetGlobalInfo64(handle, &about) == UNZ_OK else { throw .notAnArchive }
    guard about.number_entry <= Self.mostParts else { throw .tooManyParts }
    var status = unzGoToFirstFile(handle)
    while status == UNZ_OK, let name = try? currentName() {
      var place = unz64_file_pos()
      if places[name] == nil, unzGetFilePos64(handle, &place) == UNZ_OK { places[name] = place }
      status = unzGoToNextFile(handle)
    }
  }

  deinit { unzClose(handle) }

  /// Whether there is a part with a name, as it is spelt.
  public func has(_ name: String) -> Bool { places[name] != nil }

  /// The parts' names, in the archive's order.
  ///
  /// - Throws: `damaged`, also where a name is in it twice, or leads out of it: two readers would see
  ///   two things.
  public func names() throws(Problem) -> [String] {
    var names: [String] = []
    var status = unzGoToFirstFile(handle)
    while status == UNZ_OK {
      names.append(try currentName())
      status = unzGoToNextFile(handle)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE,
      Set(names.map { $0.lowercased() }).count == names.count, names.allSatisfy(Self.staysInside)
    else { throw .damaged }
    return names
  }

  private static func staysInside(_ name: String) -> Bool {
    let steps = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
    return !steps.contains("..") && steps.first != "" && !name.contains(":")
  }

  private func currentName() throws(Problem) -> String {
    var buffer = [CChar](repeating: 0, count: 1 << 10)
    let length = UInt(buffer.count - 1)
    guard unzGetCurrentFileInfo64(handle, nil, &buffer, length, nil, 0, nil, 0) == UNZ_OK else {
      throw .damaged
    }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The bytes of a part; nil where there is none with that name.
  ///
  /// - Throws: `damaged` and `tooLarge`.
  public func part(_ name: String, atMost limit: Int = 64 << 20) throws(Problem) -> [UInt8]? {
    guard var place = places[name] else { return nil }
    guard unzGoToFilePos64(handle, &place) == UNZ_OK, unzOpenCurrentFile(handle) == UNZ_OK else {
      throw .damaged
    }
    defer { unzCloseCurrentFile(handle) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(unzReadCurrentFile(handle, &buffer, UInt32(buffer.count)))
      guard count >= 0 else { throw .damaged }
      if count == 0 { return bytes }
      bytesLeft -= count
      guard bytes.count + count <= limit, bytesLeft >= 0 else { throw .tooLarge }
      bytes += buffer[..<count]
    }
  }
}
