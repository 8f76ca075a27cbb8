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
    let change = TreeChange(
      from: PlanEncoder.tree(of: self.plan), to: PlanEncoder.tree(of: plan), in: textAsRead
    ) { bytes in
      let document = PlanDocument.read(bytes)
      return document.isReadable ? PlanEncoder.tree(of: document.plan) : nil
    }
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
