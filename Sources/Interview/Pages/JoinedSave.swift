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

  /// Saves it with what the others wrote.
  func save(_ mine: Plan, by save: (Plan) -> SaveOutcome) -> SaveOutcome {
    if base == theirs { return save(mine) }
    let (plan, conflicts) = Plan.merged(base: base, mine: mine, theirs: theirs)
    let joined = BothWordings.standing(conflicts, in: plan, scene)
    let outcome = save(joined)
    switch outcome {
    case .saved(let path, let notes):
      return .merged(joined, path: path, conflicts: conflicts, notes: notes)
    // The file itself had been written by somebody at a terminal.
    case .merged(let plan, let path, let further, let notes, let deletions):
      return .merged(
        plan, path: path, conflicts: conflicts + further, notes: notes, deletions: deletions)
    case .full, .failed, .mergedGuide: return outcome
    }
  }
}
