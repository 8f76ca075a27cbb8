extension FieldTree {
  /// Merges what two people wrote in one file whose record has no declaration, against what both
  /// began with: field by field, and the items of lists by what stands first in them.
  ///
  /// Where one changed something, that stands; where both did, mine stands and theirs is in the
  /// conflict. What one changed and the other removed stays.
  public static func merged(
    base: FieldTree, mine: FieldTree, theirs: FieldTree
  ) -> (tree: FieldTree, conflicts: [MergeConflict]) {
    var merge = PlanMerge()
    let tree = merge.tree(Sides(base: base, mine: mine, theirs: theirs), at: FieldPath())
    return (tree, merge.conflicts)
  }

  /// What tells an item of a list from the others.
  fileprivate var sign: String? {
    guard case .mapping(let entries) = self else { return scalar }
    return entries.first?.value.scalar
  }
}

extension PlanMerge {
  fileprivate mutating func tree(_ sides: Sides<FieldTree>, at path: FieldPath) -> FieldTree {
    if let agreed = sides.agreed { return agreed }
    switch (sides.mine, sides.theirs) {
    case (.mapping(let mine), .mapping(let theirs)):
      var base: [FieldTree.Entry] = []
      if case .mapping(let entries)? = sides.base { base = entries }
      return .mapping(entries(Sides(base: base, mine: mine, theirs: theirs), at: path))
    case (.sequence(let mine), .sequence(let theirs)):
      var base: [FieldTree] = []
      if case .sequence(let items)? = sides.base { base = items }
      let lists = Sides(base: base, mine: mine, theirs: theirs)
      return .sequence(
        list(lists, at: path, by: .init(id: \.sign)) { merge, sides, path in
          merge.tree(sides, at: path)
        })
    default:
      report(.bothChanged, path, sides.mine.scalar, sides.theirs.scalar)
      return sides.mine
    }
  }

  /// Fields are told apart by their keys; mine stand in my order, and what only they have follows.
  private mutating func entries(
    _ sides: Sides<[FieldTree.Entry]>, at path: FieldPath
  ) -> [FieldTree.Entry] {
    list(sides, at: path, by: .init(id: \.key)) { merge, sides, _ in
      let key = sides.mine.key
      let values = Sides(
        base: sides.base?.value, mine: sides.mine.value, theirs: sides.theirs.value)
      return FieldTree.Entry(
        key: key, value: merge.tree(values, at: FieldPath(path.steps + [.key(key)])))
    }
  }
}
