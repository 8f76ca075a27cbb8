public import PlanModel

/// Writes a register of strategies as a new file.
public enum RegisterWriter {
  /// The whole file, in UTF-8. An empty line stands between its parts.
  public static func bytes(of register: StrategyRegister) -> [UInt8] {
    guard case .mapping(let entries) = PlanEncoder.tree(of: register, RegisterDocument.format)
    else { return [] }
    return TreeText.file(entries, parts: parts)
  }

  /// The keys before which an empty line stands.
  private static let parts: Set<String> = Set(
    [PlanKey.udvalg, .strategier, .godkendt].map(\.rawValue))
}
