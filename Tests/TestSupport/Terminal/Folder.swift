import Glibc

/// A folder that lives as long as a test.
public final class Folder {
  /// Where it is.
  public let path: String

  /// Makes one among the system's temporary files.
  public init() throws {
    var template = Array("/tmp/aarsplan-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TerminalProgram.Failure.system("mkdtemp") }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  deinit {
    for name in names() { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// The names of the files in it.
  public func names() -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a file, and gives its path.
  @discardableResult
  public func write(_ text: String, to name: String, mode: UInt32 = 0o600) throws -> String {
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw TerminalProgram.Failure.system("open") }
    defer { close(descriptor) }
    var text = text
    let count = text.withUTF8 { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    guard count == text.utf8.count else { throw TerminalProgram.Failure.system("write") }
    return "\(path)/\(name)"
  }

  /// What is in a file; nil where there is none.
  public func read(_ name: String) -> String? {
    guard let file = fopen("\(path)/\(name)", "re") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }

  /// Waits until a file holds this text; false where that takes too long.
  public func waits(for name: String, toHold text: String) -> Bool {
    let deadline = Deadline()
    while read(name) != text {
      if deadline.timeLeft == 0 { return false }
      poll(nil, 0, 20)
    }
    return true
  }
}
