import Glibc
import TestSupport

extension ScratchFolder {
  /// Removes a file.
  func remove(_ name: String) throws {
    guard unlink(at(name)) == 0 else { throw Failure(code: errno) }
  }

  /// Gives a file or a folder another name.
  func move(_ name: String, to new: String) throws {
    guard rename(at(name), at(new)) == 0 else { throw Failure(code: errno) }
  }
}
