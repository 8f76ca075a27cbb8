import DanishText
import PlanModel

/// What the rules over many plans know of a goal between units.
struct JointFact: Sendable {
  /// Which goal of the plan.
  let index: Int
  /// The id that all sides share, without what makes no difference.
  let id: String
  /// The centres that it is shared with, as they are written.
  let centres: [String]
  /// What the sides are to agree on.
  let terms: JointTerms
  /// Whether this side says what it does.
  let describesPart: Bool
  /// The centres that this side waits for, by the place of the item.
  let awaited: [String?]

  init?(_ goal: Goal, index: Int) {
    guard let joint = goal.joint, let key = joint.key else { return nil }
    self.index = index
    id = key
    centres = goal.sharedWith
    terms = JointTerms(goal)
    describesPart = joint.ourPart.hasText
    awaited = joint.awaited.map { part in part.centre.flatMap { $0.hasText ? $0 : nil } }
  }
}

extension PlanFacts {
  /// One side of a joint goal, and another side whose plan is there.
  struct JointPair {
    let fact: PlanFact
    let joint: JointFact
    /// The other side's plan.
    let partner: PlanFact
    /// The other side's goal with the same id; nil where its plan has none.
    let theirs: JointFact?
    /// Which of the goal's centres the other side is.
    let item: Int
  }

  /// Every side of every joint goal with each other side whose plan of the same year is there.
  func forEachJointPair(_ visit: (JointPair) -> Void) {
    // Each other side's goals by the id that all share: of two with one id, the first.
    var known: [Int: [String: JointFact]] = [:]
    for fact in all {
      for joint in fact.joint {
        for (item, name) in joint.centres.enumerated() where !fact.isOf(name) {
          guard let place = partner(name, in: fact.year)?.first else { continue }
          let other = self[place]
          let goals =
            known[place] ?? Dictionary(other.joint.map { ($0.id, $0) }) { first, _ in first }
          known[place] = goals
          visit(
            JointPair(
              fact: fact, joint: joint, partner: other, theirs: goals[joint.id], item: item))
        }
      }
    }
  }
}
