import Dialogue
import PlanModel

/// Saves a plan that was made from an earlier one, when others have written since.
struct JoinedSave {
  /// The plan that the page was made from.
  private let base: Plan
  /// The plan as it stands now.
  private let theirs: Plan
  private let scene: Scene

  init(base: Plan, theirs: Plan, _ scene: Scene) {
    (self.base, self.theirs, self.scene) = (base, theirs, scene)
  }

  /// Saves it with what the others wrote. Where both wrote in one field, both people's words are
  /// saved: what somebody was told is saved, must not be gone when the other has chosen nothing yet.
  func save(_ mine: Plan, by save: (Plan) -> SaveOutcome) -> SaveOutcome {
    if base == theirs { return settled(save(mine), [], isJoined: false, save) }
    let (plan, conflicts) = Plan.merged(base: base, mine: mine, theirs: theirs)
    let joined = MergeChoiceStep.keepingBoth(conflicts, in: plan, scene)
    var outcome = save(joined)
    if case .saved(let path, let notes) = outcome {
      outcome = .merged(joined, path: path, conflicts: conflicts, notes: notes)
      return outcome
    }
    return settled(outcome, conflicts, isJoined: true, save)
  }

  /// The file itself had been written by somebody at a terminal.
  private func settled(
    _ outcome: SaveOutcome, _ earlier: [MergeConflict], isJoined: Bool,
    _ save: (Plan) -> SaveOutcome
  ) -> SaveOutcome {
    guard case .merged(let plan, let path, let conflicts, let notes, let deletions) = outcome else {
      return outcome
    }
    let joined = MergeChoiceStep.keepingBoth(conflicts, in: plan, scene)
    if joined != plan {
      switch save(joined) {
      case .saved, .merged, .mergedGuide: break
      // The plan with mine is saved; theirs lies in an earlier version, as it would in a terminal.
      case .full, .failed: return outcome
      }
    }
    return .merged(
      joined, path: path, conflicts: earlier + conflicts, notes: notes, deletions: deletions)
  }
}
