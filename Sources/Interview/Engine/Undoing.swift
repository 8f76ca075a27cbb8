import Dialogue
import PlanModel

/// Where the conversation was before a change, so that the change can be undone.
struct Snapshot: Sendable {
  /// What the change was, where a command made it.
  var deed: String?
  var plan: Plan
  /// The ledetråd, which changes where it is what is written.
  var guide: Ledetraad
  var position: Position
  var decided: Set<String>
}

extension PlanInterview {
  /// How many changes can be undone.
  private static let mostSnapshots = 200

  /// Changes the plan, so that it can be undone.
  mutating func change(to plan: Plan) {
    remember()
    // Whoever follows up writes down how it goes, and does not tidy the plan.
    scene.plan = scene.walk == nil ? Acknowledgement.tidied(plan, by: scene.checker) : plan
  }

  /// Changes the ledetråd, so that it can be undone.
  mutating func rewrite(_ guide: Ledetraad) {
    remember()
    scene.guide = guide
  }

  private mutating func remember() {
    past.append(
      Snapshot(
        deed: line.deed, plan: scene.plan, guide: scene.guide, position: position,
        decided: scene.decided))
    if past.count > Self.mostSnapshots { past.removeFirst() }
  }

  /// Leaves a question that a command has led to and that is not answered yet: it is the command
  /// that is to be undone, not an earlier answer. Nil where nothing of the kind is being asked.
  mutating func regret() -> [Effect]? {
    let what = step.deed(scene)
    guard step.isErrand(scene), goBack(1) else { return nil }
    position.ahead = []
    return [.show(.success(Texts.undone(what)))] + present()
  }

  /// Goes back to where the last change was made, and says what it was; nil where there is none.
  mutating func undo() -> String? {
    guard let last = past.popLast() else { return nil }
    scene.plan = last.plan
    scene.guide = last.guide
    scene.decided = last.decided
    position = last.position
    if step.isUndoneWithCommand, let before = position.returns.popLast() { position.step = before }
    line.typed = nil
    scene.walk?.written = nil
    return last.deed ?? last.position.step.deed(scene)
  }
}
