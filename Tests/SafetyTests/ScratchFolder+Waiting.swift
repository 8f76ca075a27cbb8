import Glibc
import TestSupport

extension ScratchFolder {
  /// Waits until a file ends in a text; false where that takes over twenty seconds.
  func waits(for name: String, toEndIn text: String) -> Bool {
    for _ in 0..<1_000 {
      if (try? self.text(name))?.hasSuffix(text) == true { return true }
      poll(nil, 0, 20)
    }
    return false
  }

  /// The names in a folder below, sorted; none where it is not there.
  func names(in folder: String) throws -> [String] {
    do { return try ScratchFolder(at: at(folder)).names() } catch { return [] }
  }
}
