import PlanModel

/// What is said about a merge: where both sides stand, side by side.
enum MergeNotes {
  static func notes(_ conflicts: [MergeConflict], in plan: Plan, _ names: PlaceNames) -> [String] {
    // The fingerprints are the program's own; nobody wrote in them.
    let written = conflicts.filter { $0.path.steps.first != FieldPath.key(.aftryk).steps.first }
    return [Texts.Sitting.merged(written.count)] + told(written, in: plan, names)
  }

  /// One note for each place.
  static func told(_ conflicts: [MergeConflict], in plan: Plan, _ names: PlaceNames) -> [String] {
    conflicts.map { note($0, names.name(of: $0.path, in: plan)) }
  }

  private static func note(_ conflict: MergeConflict, _ place: String) -> String {
    switch conflict.kind {
    case .bothChanged: Texts.Sitting.bothChanged(place, conflict.mine, conflict.theirs)
    case .removedByThem: Texts.Sitting.removedByThem(place)
    case .removedByMe: Texts.Sitting.removedByMe(place)
    case .renumbered: Texts.Sitting.renumbered(conflict.mine ?? "", conflict.theirs ?? "")
    }
  }
}
