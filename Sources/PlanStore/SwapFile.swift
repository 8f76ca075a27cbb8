/// The name of a file that is about to change places with another: whose it is, as for a temporary
/// file, and the marks of what belongs into it. Anything else in it was written by another program
/// in that very moment, and is not for us to remove.
struct SwapFile: Equatable {
  private static let suffix = "bytte"

  /// Whose it is.
  var mark: TemporaryFile
  /// The mark of what stood in the file when it was last seen.
  var seen: ContentHash
  /// The mark of what is being saved.
  var new: ContentHash

  init(process: ProcessIdentity, number: Int, seen: ContentHash, new: ContentHash) {
    mark = TemporaryFile(of: process, number: number)
    self.seen = seen
    self.new = new
  }

  /// The file's name for a plan of this name.
  func name(for plan: String) -> String {
    SideFile.name(plan, suffix: "\(seen.text)-\(new.text).\(mark.text).\(Self.suffix)")
  }

  /// Reads the marks in a name; nil for any other file.
  init?(name: String) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 5, parts[0].isEmpty, parts[parts.count - 1] == Self.suffix,
      let mark = TemporaryFile(text: parts[parts.count - 2])
    else { return nil }
    let hashes = parts[parts.count - 3].split(separator: "-", omittingEmptySubsequences: false)
    guard hashes.count == 2, let seen = ContentHash(text: hashes[0]),
      let new = ContentHash(text: hashes[1])
    else { return nil }
    (self.mark, self.seen, self.new) = (mark, seen, new)
  }
}
