import Glibc
import Synchronization

/// Lines put aside on disk, so that they need not stay in memory. Safe to use from many threads.
///
/// Few lines never touch the disk. The file has no name from the moment it is there: it is gone
/// when the process is, whatever happens.
public final class LineSpool: Sendable {
  private struct State {
    var descriptor: Int32?
    /// The bytes that are on disk.
    var written = 0
    /// The bytes after them.
    var pending: [UInt8] = []
  }

  private static let chunk = 4 << 20
  private let folder: String
  private let state = Mutex(State())

  /// A spool in a folder for passing files.
  public init(folder: String) { self.folder = folder }

  deinit {
    if let descriptor = state.withLock({ $0.descriptor }) { _ = Glibc.close(descriptor) }
  }

  /// Puts a line aside; says where it begins.
  public func append(_ line: [UInt8]) throws(FileError) -> Int {
    try state.withLock { state throws(FileError) in
      let start = state.written + state.pending.count
      state.pending.append(contentsOf: line)
      if state.pending.count >= Self.chunk { try flush(&state) }
      return start
    }
  }

  /// The bytes at a place; nil where they cannot be read.
  public func bytes(offset: Int, length: Int) -> [UInt8]? {
    state.withLock { state in
      if offset >= state.written {
        let start = offset - state.written
        guard start + length <= state.pending.count else { return nil }
        return Array(state.pending[start..<start + length])
      }
      return state.descriptor.flatMap { Self.read($0, offset: offset, length: length) }
    }
  }

  private func flush(_ state: inout State) throws(FileError) {
    let descriptor: Int32
    if let open = state.descriptor {
      descriptor = open
    } else {
      descriptor = try namelessFile()
      state.descriptor = descriptor
    }
    var done = 0
    while done < state.pending.count {
      let count = state.pending.withUnsafeBytes { bytes in
        pwrite(
          descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done,
          off_t(state.written + done))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(.write, folder, code: count < 0 ? errno : ENOSPC) }
      done += count
    }
    state.written += done
    state.pending.removeAll(keepingCapacity: true)
  }

  private func namelessFile() throws(FileError) -> Int32 {
    var template = Array(FilePath.join(folder, "aarsplan-XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw FileError(.create, folder, code: errno) }
    guard fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0, unlink(template) == 0 else {
      let code = errno
      _ = Glibc.close(descriptor)
      throw FileError(.remove, folder, code: code)
    }
    return descriptor
  }

  static func read(_ descriptor: Int32, offset: Int, length: Int) -> [UInt8]? {
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, initialized in
      while done < length {
        let rest = UnsafeMutableRawBufferPointer(buffer).baseAddress.map { $0 + done }
        let count = pread(descriptor, rest, length - done, off_t(offset + done))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        done += count
      }
      initialized = done
    }
    return done == length ? bytes : nil
  }
}
