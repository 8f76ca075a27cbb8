import PlanModel

/// What the reader has already said, so that no rule says again that a value is not there.
struct ToldFindings {
  private let rules: [FieldPath: Set<String>]

  init(_ findings: [Finding]) {
    var rules: [FieldPath: Set<String>] = [:]
    for finding in findings where !finding.path.steps.isEmpty {
      rules[finding.path, default: []].insert(finding.rule)
    }
    self.rules = rules
  }

  /// Whether the same was said of the value or of something around it, or that something else
  /// stands there altogether.
  func cover(_ finding: Finding) -> Bool {
    guard !rules.isEmpty else { return false }
    var path = finding.path
    while !path.steps.isEmpty {
      if let told = rules[path], told.contains(finding.rule) || told.contains(Self.wrongType) {
        return true
      }
      path.steps.removeLast()
    }
    return false
  }

  private static let wrongType = WrongType().about.id
}
