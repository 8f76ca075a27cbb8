import Glibc

/// Writes files as they are, byte for byte.
public enum FileWriter {
  /// Writes over what is there; false where that fails.
  public static func write(_ bytes: [UInt8], to path: String) throws -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw ScratchFolder.Failure(code: errno) }
    defer { close(file) }
    return Glibc.write(file, bytes, bytes.count) == bytes.count
  }
}
