public import PlanModel

/// Writes the answers of several people to one question as a new file.
public enum ContributionsWriter {
  /// The whole file, in UTF-8.
  public static func bytes(of answers: Contributions) -> [UInt8] {
    guard case .mapping(let entries) = PlanEncoder.tree(of: answers, ContributionsDocument.format)
    else { return [] }
    return TreeText.file(entries, parts: [PlanKey.bidrag.rawValue])
  }
}
