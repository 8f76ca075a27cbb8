public import PlanModel

/// Writes the run sheet of a course as a new file.
public enum RunSheetWriter {
  /// The whole file, in UTF-8. An empty line stands before the blocks.
  public static func bytes(of sheet: RunSheet) -> [UInt8] {
    guard case .mapping(let entries) = PlanEncoder.tree(of: sheet, RunSheetDocument.format)
    else { return [] }
    return TreeText.file(entries, parts: [PlanKey.blokke.rawValue])
  }
}
