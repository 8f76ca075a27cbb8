import Dialogue
import PlanModel

/// What is told of a merge: where two people changed the same thing.
enum MergeNotes {
  /// Those that somebody wrote. The fingerprints are the program's own.
  static func written(_ conflicts: [MergeConflict]) -> [MergeConflict] {
    conflicts.filter { $0.path.steps.first != FieldPath.key(.aftryk).steps.first }
  }

  /// What became of one place.
  static func note(_ conflict: MergeConflict, _ scene: Scene) -> Block {
    let place = PlaceNames(guide: scene.guide).name(of: conflict.path, in: scene.plan)
    let text =
      switch conflict.kind {
      case .bothChanged:
        Texts.bothChanged(
          place, conflict.mine, conflict.theirs,
          bothStand: MergeChoiceStep(conflict, scene)?.standsWithTheirs == true)
      case .removedByThem: Texts.removedByThem(place)
      case .removedByMe: Texts.removedByMe(place)
      case .renumbered: Texts.renumbered(conflict.mine ?? "", conflict.theirs ?? "")
      }
    return .advice(text)
  }
}

extension PlanInterview {
  /// Tells of a merge. What can be chosen between is asked for next, one place after another, and
  /// then where the conversation was going.
  mutating func takeUp(_ conflicts: [MergeConflict], asks: Bool) -> [Block] {
    var notes: [Block] = []
    var choices: [MergeChoiceStep] = []
    for conflict in MergeNotes.written(conflicts) {
      if asks, setting.isAttended,
        let choice = MergeChoiceStep(conflict, scene)
      {
        choices.append(choice)
      } else {
        notes.append(MergeNotes.note(conflict, scene))
      }
    }
    guard var next = choices.popLast() else { return notes }
    while let before = choices.popLast() { next = before.followed(by: next) }
    // What stands on the line has not been answered; it is there again afterwards.
    if let typed = line.typed { line.layAside(typed, for: step.id) }
    move(.visit(next))
    return notes
  }
}
