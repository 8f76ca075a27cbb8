import PlanModel

/// What is said about a merge: where both sides stand, side by side.
enum MergeNotes {
  static func notes(_ conflicts: [MergeConflict]) -> [String] {
    [Texts.Write.merged(conflicts.count)] + conflicts.map(note)
  }

  private static func note(_ conflict: MergeConflict) -> String {
    let place = conflict.path.description
    return switch conflict.kind {
    case .bothChanged:
      Texts.Write.bothChanged(place, conflict.mine ?? "", conflict.theirs ?? "")
    case .removedByThem: Texts.Write.removedByThem(place)
    case .removedByMe: Texts.Write.removedByMe(place)
    case .renumbered: Texts.Write.renumbered(conflict.mine ?? "", conflict.theirs ?? "")
    }
  }
}
