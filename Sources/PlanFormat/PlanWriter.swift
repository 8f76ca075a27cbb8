public import PlanModel

/// Writes a plan as a new file.
public enum PlanWriter {
  /// The whole file, in UTF-8. An empty line stands between its parts.
  public static func bytes(of plan: Plan) -> [UInt8] {
    guard case .mapping(let entries) = PlanEncoder.tree(of: plan) else { return [] }
    return TreeText.file(entries, parts: parts)
  }

  /// The keys before which an empty line stands.
  static let parts: Set<String> = Set(
    [PlanKey.center, .refleksioner, .localGoals, .omissions, .drøftelser, .undtagelser]
      .map(\.rawValue))
}
