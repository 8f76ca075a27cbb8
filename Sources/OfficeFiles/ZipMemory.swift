import CMiniZip
import Glibc

/// The bytes of an archive, as the library reads and writes them: it wants a file, and gets these. So
/// nothing is opened twice, and an archive may come from standard input and go to standard output.
final class ZipMemory {
  private(set) var bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// What the library calls; good for as long as this object lives.
  var functions: zlib_filefunc64_def {
    zlib_filefunc64_def(
      zopen64_file: { opaque, _, _ in opaque },
      zread_file: { opaque, _, buffer, size in ZipMemory.at(opaque)?.read(buffer, size) ?? 0 },
      zwrite_file: { opaque, _, buffer, size in ZipMemory.at(opaque)?.write(buffer, size) ?? 0 },
      ztell64_file: { opaque, _ in UInt64(ZipMemory.at(opaque)?.place ?? 0) },
      zseek64_file: { opaque, _, offset, origin in
        ZipMemory.at(opaque)?.seek(offset, origin) ?? -1
      },
      zclose_file: { _, _ in 0 }, zerror_file: { _, _ in 0 },
      opaque: Unmanaged.passUnretained(self).toOpaque())
  }

  private static func at(_ opaque: UnsafeMutableRawPointer?) -> ZipMemory? {
    opaque.map { Unmanaged<ZipMemory>.fromOpaque($0).takeUnretainedValue() }
  }

  private func read(_ buffer: UnsafeMutableRawPointer?, _ size: UInt) -> UInt {
    let count = min(Int(clamping: size), bytes.count - place)
    guard let buffer, count > 0 else { return 0 }
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      buffer.copyMemory(from: base + place, byteCount: count)
    }
    place += count
    return UInt(count)
  }

  /// Over what stands there, and on at the end: a part's size is written into its head afterwards.
  private func write(_ buffer: UnsafeRawPointer?, _ size: UInt) -> UInt {
    let count = Int(clamping: size)
    guard let buffer, count > 0 else { return 0 }
    let new = UnsafeRawBufferPointer(start: buffer, count: count)
    bytes.replaceSubrange(place..<min(place + count, bytes.count), with: new)
    place += count
    return size
  }

  private func seek(_ offset: UInt64, _ origin: Int32) -> Int {
    let start =
      switch origin {
      case SEEK_CUR: place
      case SEEK_END: bytes.count
      default: 0
      }
    let target = start.addingReportingOverflow(Int(truncatingIfNeeded: offset))
    guard !target.overflow, (0...bytes.count).contains(target.partialValue) else { return -1 }
    place = target.partialValue
    return 0
  }
}
