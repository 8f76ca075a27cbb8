import DanishText
public import PlanModel

/// The undtagelser of a plan that count, and which of them silenced something.
struct ExemptionBook {
  /// What an exemption silences.
  private struct Target: Hashable {
    var rule: String
    var goal: String?
  }

  private let exemptions: [Exemption]
  /// The first exemption of each target that counts.
  private var places: [Target: Int] = [:]
  /// Those that count and have silenced nothing yet.
  private var isUnused: [Bool]

  init(_ exemptions: [Exemption]) {
    self.exemptions = exemptions
    isUnused = exemptions.map(Self.counts)
    for (index, exemption) in exemptions.enumerated() where isUnused[index] {
      let target = Target(rule: exemption.rule ?? "", goal: exemption.goal)
      places[target] = places[target] ?? index
    }
  }

  /// The reason why a finding about a goal, or about none, is silenced; nil where it is not.
  mutating func reason(_ rule: String, goal: String?) -> String? {
    let found = [nil, goal].compactMap { places[Target(rule: rule, goal: $0)] }
    guard let index = found.min() else { return nil }
    isUnused[index] = false
    return exemptions[index].reason
  }

  /// The exemptions that count and yet silenced nothing.
  var unused: [(index: Int, exemption: Exemption)] {
    exemptions.indices.filter { isUnused[$0] }.map { ($0, exemptions[$0]) }
  }

  /// Whether it has a reason, and a rule that may be silenced.
  static func counts(_ exemption: Exemption) -> Bool {
    guard exemption.reason.hasText, let id = exemption.rule, let rule = RuleRegistry.rule(id)
    else { return false }
    return !rule.about.isFirm
  }
}

extension FieldPath {
  /// The number of the goal that the path leads into, from 0; nil where it leads elsewhere.
  public var goalNumber: Int? {
    guard steps.count >= 2, steps[0] == .key(PlanKey.localGoals.rawValue),
      case .index(let index) = steps[1]
    else { return nil }
    return index
  }
}
