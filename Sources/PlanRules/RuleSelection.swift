/// Which rules a run is about.
public struct RuleSelection: Sendable, Equatable {
  /// Every rule.
  public static let all = RuleSelection()

  /// The only rules wanted, by id; nil for all.
  public var only: Set<String>?
  /// The rules not wanted, by id.
  public var without: Set<String>

  /// Makes a selection.
  public init(only: Set<String>? = nil, without: Set<String> = []) {
    self.only = only
    self.without = without
  }

  /// Whether a rule is wanted. A file that cannot be read is always spoken of: leaving it out would
  /// look as if all were well.
  public func includes(_ rule: String) -> Bool {
    if RuleRegistry.alwaysOn.contains(rule) { return true }
    return only?.contains(rule) ?? true && !without.contains(rule)
  }
}
