import PlanModel

/// One change to one file, of whatever format.
struct TreeChange {
  /// From here on what changes is written anew as a whole: plans have nothing deeper, and of a
  /// ledetråd that are the fields of a question.
  private static let depths = [Int.max, 7, 6, 5, 4, 3, 2, 1]

  private let old: FieldTree
  private let new: FieldTree
  private let tree: SyntaxTree
  /// What a file's bytes hold; nil where they cannot be read.
  private let read: ([UInt8]) -> FieldTree?

  init(
    from old: FieldTree, to new: FieldTree, in tree: SyntaxTree,
    read: @escaping ([UInt8]) -> FieldTree?
  ) {
    (self.old, self.new, self.tree, self.read) = (old, new, tree, read)
  }

  /// From the careful change to one that writes the record's parts anew: fields of items, items,
  /// fields of goals, goals, lists. The first that loses nothing is taken.
  func patched() -> [UInt8]? {
    let bytes = tree.source.bytes
    if old == new { return bytes }
    let before = WordLedger(file: bytes)
    let (oldRecord, newRecord) = (WordLedger(old), WordLedger(new))
    for depth in Self.depths {
      var patch = PlanPatch(tree, carefulTo: depth)
      guard let candidate = patch.bytes(from: old, to: new), read(candidate) == new else {
        continue
      }
      let after = WordLedger(file: candidate)
      if after.keeps(before, plan: newRecord, before: oldRecord) { return candidate }
    }
    return nil
  }

  /// A new file as it was written, all of the old one below it as comments.
  func followed(_ written: [UInt8], by text: [UInt8], under heading: String) -> [UInt8]? {
    let bytes = written + CommentText.lines(of: text, under: heading)
    return read(bytes) == new ? LineBreak(of: text).put(into: bytes) : nil
  }
}
