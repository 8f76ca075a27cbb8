import PlanFormat
import PlanStore

/// A file that the command line names; `-` is standard input.
struct InputFile {
  /// Lists and reports of many plans may be larger than a plan.
  static let largestList = 1 << 30

  let path: String
  /// The most bytes it may have.
  var limit = PlanDocument.largest

  /// The path as messages name it.
  var name: String { isStandardInput ? Texts.standardInput : path }

  /// Where its ledetråd is looked for; nil for standard input.
  var pathOnDisk: String? { isStandardInput ? nil : path }

  private var isStandardInput: Bool { path == "-" }

  /// The bytes; throws a `Refusal` where they cannot be read.
  func bytes() throws -> [UInt8] {
    do {
      return isStandardInput
        ? try standardInput() : try RealFileSystem().read(path, limit: limit)
    } catch {
      throw Refusal(message: Texts.cannotRead(name, error))
    }
  }

  /// One byte past the limit is enough for the reader to say that it is too large.
  func standardInput() throws(FileError) -> [UInt8] {
    let input = OpenFile(descriptor: 0, path: path)
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let chunk = try RealFileSystem().read(input, atMost: 1 << 16)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }
}
