public import PlanModel

/// A plan cannot be written into its file without losing something, or not at all.
///
/// Nothing has happened to the file. It takes a plan that no file can hold: more answers or goals
/// than are read, a theme's id of more than a thousand letters, more nesting than is read.
public struct ChangeError: Error, Sendable, Equatable {
  /// What the plan has more of than a file may hold; nil where it is none of the bounds.
  public var excess: PlanExcess?

  /// Makes the error.
  public init(_ excess: PlanExcess? = nil) { self.excess = excess }
}

extension PlanDocument {
  /// The file's bytes after the plan has changed: the one way to change a file.
  ///
  /// Only what differs is written anew; comments, unknown keys, line ends and everything else stay
  /// byte for byte. What comes out was read again: it is exactly that plan, and every word of the
  /// old file that the change did not take out of the plan still stands in it, in its place or in a
  /// comment. Where the careful change cannot hold that, the smallest part with which it can is
  /// written anew, its old lines below it as comments.
  ///
  /// A file that was no YAML becomes one at the first change: what was mended to read it is
  /// written, and the lines of which nothing could be read become comments. One that could not be
  /// read to its end is written anew, with all that stood in it as comments below.
  ///
  /// - Parameter plan: What the file is to hold. Texts are kept in NFC, without white space at
  ///   their end.
  /// - Returns: The new bytes; the old ones where nothing differs.
  /// - Throws: `ChangeError` where no file can hold the plan. The file is as it was.
  public func updating(to plan: Plan) throws(ChangeError) -> [UInt8] {
    if plan == self.plan { return bytes }
    if let excess = PlanExcess(inCountsOf: plan) { throw ChangeError(excess) }
    let change = PlanChange(from: self.plan, to: plan, in: textAsRead)
    if canBePatched, let bytes = change.patched() { return bytes }
    let heading = canBePatched ? Texts.writtenAnew : Texts.keptBelow
    let written = PlanWriter.bytes(of: plan)
    guard let bytes = change.followed(written, by: text, under: heading) else {
      let growth = written.count - PlanWriter.bytes(of: self.plan).count
      throw ChangeError(PlanExcess(of: plan, written: written, coming: text.count + growth))
    }
    return bytes
  }

  /// All that stands in the file as comments of another, below a heading: kept for people to read.
  public func asComments(under heading: String) -> [UInt8] {
    CommentText.lines(of: text, under: heading)
  }

  /// The file's bytes after the safe changes that findings come with; nil where there are none, or
  /// where the file would be harder to read than before or lack a word that was not to go.
  public func mended(for findings: [Finding]) -> [UInt8]? {
    let edits = edits(for: findings)
    let after = bytes(after: edits)
    guard after != bytes else { return nil }
    let mended = PlanDocument.read(after)
    guard mended.isReadable, mended.problems.count <= problems.count else { return nil }
    let gone = WordLedger(text: edits.flatMap { text[$0.range] + [0x20] })
    let isKept = WordLedger(text: after).keeps(WordLedger(text: text), without: gone)
    return isKept ? after : nil
  }
}

/// One change to one file.
private struct PlanChange {
  private let old: FieldTree
  private let new: FieldTree
  private let tree: SyntaxTree

  init(from old: Plan, to new: Plan, in tree: SyntaxTree) {
    self.old = PlanEncoder.tree(of: old)
    self.new = PlanEncoder.tree(of: new)
    self.tree = tree
  }

  /// From the careful change to one that writes the plan's parts anew: fields of items, items,
  /// fields of goals, goals, lists. The first that loses nothing is taken.
  func patched() -> [UInt8]? {
    let bytes = tree.source.bytes
    if old == new { return bytes }
    let before = WordLedger(file: bytes)
    let (oldPlan, newPlan) = (WordLedger(old), WordLedger(new))
    for depth in [Int.max, 5, 4, 3, 2, 1] {
      var patch = PlanPatch(tree, carefulTo: depth)
      guard let candidate = patch.bytes(from: old, to: new), isRead(candidate) else { continue }
      let after = WordLedger(file: candidate)
      if after.keeps(before, plan: newPlan, before: oldPlan) { return candidate }
    }
    return nil
  }

  /// A new file as it was written, all of the old one below it as comments.
  func followed(_ written: [UInt8], by text: [UInt8], under heading: String) -> [UInt8]? {
    let bytes = written + CommentText.lines(of: text, under: heading)
    let isWritten = isRead(bytes)
    return isWritten ? LineBreak(of: text).put(into: bytes) : nil
  }

  /// Whether reading gives exactly the plan that was wanted.
  private func isRead(_ bytes: [UInt8]) -> Bool {
    let document = PlanDocument.read(bytes)
    return document.isReadable && PlanEncoder.tree(of: document.plan) == new
  }
}
