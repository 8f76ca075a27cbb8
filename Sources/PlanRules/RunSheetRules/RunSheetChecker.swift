public import PlanModel

/// Checks the run sheets of courses.
public struct RunSheetChecker: Sendable {
  private let selection: RuleSelection

  /// Makes a checker of the wanted rules.
  public init(selection: RuleSelection = .all) { self.selection = selection }

  /// Checks one run sheet.
  ///
  /// - Parameters:
  ///   - sheet: The run sheet, as far as it could be read.
  ///   - bytes: The file as it stands: comments are searched for CPR numbers.
  ///   - guide: The ledetråd that it names; nil where that was not found.
  ///   - knownGuides: The ids of the ledetråde that are known.
  ///   - formatFindings: What was found while reading the file.
  ///   - locate: Gives findings their places in the file (`RunSheetDocument.located`).
  /// - Returns: What was found, sorted by place and rule.
  public func check(
    _ sheet: RunSheet, bytes: [UInt8], guide: Ledetraad?, knownGuides: [String] = [],
    formatFindings: [Finding] = [], locate: ([Finding]) -> [Finding] = { $0 }
  ) -> [Finding] {
    let isPartial = formatFindings.contains { RuleRegistry.alwaysOn.contains($0.rule) }
    let context = RunSheetContext(sheet, bytes: bytes, guide: guide, knownGuides: knownGuides)
    var report = RuleReport()
    for rule in RuleRegistry.runSheetChecks
    where selection.includes(rule.about.id) && !(isPartial && rule.needsWholeRunSheet) {
      report.begin(rule.about)
      rule.check(context, &report)
    }
    let told = ToldFindings(formatFindings)
    let found =
      formatFindings.filter { selection.includes($0.rule) }
      + report.findings.filter { !told.cover($0) }
    return locate(found).sortedByPlace()
  }
}
