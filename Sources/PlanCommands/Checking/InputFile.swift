import Glibc
import PlanFormat
import PlanStore

/// Files that the user names beside the plans, and standard input.
enum InputFile {
  /// A list or a report may be larger than a plan.
  private static let largest = 1 << 30

  /// The bytes of a file that the command cannot do without. Throws a `Refusal`.
  static func read(_ path: String) throws -> [UInt8] {
    do {
      return try RealFileSystem().read(path, limit: largest)
    } catch {
      throw Refusal(message: Texts.Check.notLookedAt(error))
    }
  }

  /// All of standard input, as long as it is not longer than a plan may be.
  static func standardInput() throws(FileError) -> [UInt8] {
    try RealFileSystem().read("/dev/stdin", limit: PlanDocument.largest)
  }
}
