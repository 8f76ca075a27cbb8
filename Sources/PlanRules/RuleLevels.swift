import PlanModel

/// The level of every rule in a run: its own, the ledetråd's, or none where it is off.
struct RuleLevels: Sendable {
  private let levels: [String: Level]

  init(guide: Ledetraad?, selection: RuleSelection) {
    var levels: [String: Level] = [:]
    for rule in RuleRegistry.rules {
      let about = rule.about
      guard selection.includes(about.id) else { continue }
      // What makes a plan unreadable, and CPR numbers, no municipality can do away with.
      guard !about.isFirm, let changed = guide?.requirements.levels[about.id] else {
        levels[about.id] = about.level
        continue
      }
      levels[about.id] = changed
    }
    self.levels = levels
  }

  /// A rule's level; nil where it is off.
  subscript(rule: String) -> Level? { levels[rule] }
}
