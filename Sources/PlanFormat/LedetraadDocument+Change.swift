public import PlanModel

extension LedetraadDocument {
  /// The file's bytes after the ledetråd has changed, under the same promise as a plan's: only what
  /// differs is written anew, comments and unknown keys stay, and what comes out was read again.
  ///
  /// - Parameter guide: What the file is to hold. Texts are kept in NFC, without white space at
  ///   their end.
  /// - Returns: The new bytes; the old ones where nothing differs.
  /// - Throws: `ChangeError` where no file can hold the ledetråd. The file is as it was.
  public func updating(to guide: Ledetraad) throws(ChangeError) -> [UInt8] {
    if guide == self.guide { return bytes }
    let new = LedetraadWriter.tree(of: guide)
    let change = TreeChange(
      from: LedetraadWriter.tree(of: self.guide), to: new, in: textAsRead, read: Self.tree(in:))
    if canBePatched, let bytes = change.patched() { return bytes }
    let heading = canBePatched ? Texts.guideWrittenAnew : Texts.keptBelow
    let written = LedetraadWriter.bytes(of: guide)
    guard let bytes = change.followed(written, by: text, under: heading) else {
      throw ChangeError()
    }
    return bytes
  }

  /// A ledetråd as a new file.
  ///
  /// - Throws: `ChangeError` where no file can hold it: more themes or questions than are read.
  public static func bytes(ofNew guide: Ledetraad) throws(ChangeError) -> [UInt8] {
    let bytes = LedetraadWriter.bytes(of: guide)
    guard tree(in: bytes) == LedetraadWriter.tree(of: guide) else { throw ChangeError() }
    return bytes
  }

  /// The ledetråd with two people's changes to one that both began with, and where they met: there
  /// mine stands, and theirs is in the conflict.
  public static func merged(
    base: Ledetraad, mine: Ledetraad, theirs: Ledetraad
  ) -> (guide: Ledetraad, conflicts: [MergeConflict]) {
    let (tree, conflicts) = FieldTree.merged(
      base: LedetraadWriter.tree(of: base), mine: LedetraadWriter.tree(of: mine),
      theirs: LedetraadWriter.tree(of: theirs))
    return (read(LedetraadWriter.bytes(of: tree)).guide, conflicts)
  }

  private static func tree(in bytes: [UInt8]) -> FieldTree? {
    let document = read(bytes)
    return document.isReadable ? LedetraadWriter.tree(of: document.guide) : nil
  }
}
