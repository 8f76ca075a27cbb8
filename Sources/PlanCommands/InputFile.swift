import PlanFormat
import PlanStore

/// A file that the command line names; `-` is standard input.
struct InputFile {
  let path: String

  /// The path as messages name it.
  var name: String { isStandardInput ? Texts.standardInput : path }

  /// Where its ledetråd is looked for; nil for standard input.
  var pathOnDisk: String? { isStandardInput ? nil : path }

  private var isStandardInput: Bool { path == "-" }

  /// The bytes; throws a `Refusal` where they cannot be read.
  func bytes() throws -> [UInt8] {
    do {
      return isStandardInput
        ? try standardInput() : try RealFileSystem().read(path, limit: PlanDocument.largest)
    } catch {
      throw Refusal(message: Texts.cannotRead(name, error))
    }
  }

  /// One byte past the limit is enough for the reader to say that it is too large.
  private func standardInput() throws(FileError) -> [UInt8] {
    let input = OpenFile(descriptor: 0, path: path)
    var bytes: [UInt8] = []
    while bytes.count <= PlanDocument.largest {
      let chunk = try RealFileSystem().read(input, atMost: 1 << 16)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }
}
