import DanishText
import PlanModel

/// The undtagelser of a plan that count, and which of them silenced something.
struct ExemptionBook {
  private let exemptions: [Exemption]
  private var isUsed: [Bool]

  init(_ exemptions: [Exemption]) {
    self.exemptions = exemptions
    isUsed = [Bool](repeating: false, count: exemptions.count)
  }

  /// The reason why a finding about a goal, or about none, is silenced; nil where it is not.
  mutating func reason(_ rule: String, goal: String?) -> String? {
    let index = exemptions.indices.first { index in
      Self.counts(exemptions[index]) && exemptions[index].rule == rule
        && (exemptions[index].goal == nil || exemptions[index].goal == goal)
    }
    guard let index else { return nil }
    isUsed[index] = true
    return exemptions[index].reason
  }

  /// The exemptions that count and yet silenced nothing.
  var unused: [(index: Int, exemption: Exemption)] {
    exemptions.indices.filter { !isUsed[$0] && Self.counts(exemptions[$0]) }
      .map { ($0, exemptions[$0]) }
  }

  /// Whether it has a reason, and a rule that may be silenced.
  static func counts(_ exemption: Exemption) -> Bool {
    guard exemption.reason.hasText, let id = exemption.rule, let rule = RuleRegistry.rule(id)
    else { return false }
    return !rule.about.isFirm
  }
}

extension FieldPath {
  /// The number of the goal that the path leads into.
  var goalNumber: Int? {
    guard steps.count >= 2, steps[0] == .key(PlanKey.localGoals.rawValue),
      case .index(let index) = steps[1]
    else { return nil }
    return index
  }
}
