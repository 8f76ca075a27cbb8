public import DanishText
public import PlanModel

/// Checks registers of strategies.
public struct RegisterChecker: Sendable {
  private let selection: RuleSelection

  /// Makes a checker of the wanted rules.
  public init(selection: RuleSelection = .all) { self.selection = selection }

  /// Checks one register.
  ///
  /// - Parameters:
  ///   - register: The register, as far as it could be read.
  ///   - bytes: The file as it stands: comments are searched for CPR numbers.
  ///   - day: The day that it is looked at; what lies ahead is not overdue yet.
  ///   - years: The years whose rounds and approvals are looked at.
  ///   - formatFindings: What was found while reading the file.
  ///   - locate: Gives findings their places in the file (`RegisterDocument.located`).
  /// - Returns: What was found, sorted by place and rule.
  public func check(
    _ register: StrategyRegister, bytes: [UInt8], on day: PlanDate, years: [Int],
    formatFindings: [Finding] = [], locate: ([Finding]) -> [Finding] = { $0 }
  ) -> [Finding] {
    let isPartial = formatFindings.contains { RuleRegistry.alwaysOn.contains($0.rule) }
    let context = RegisterContext(
      register, bytes: bytes, day: day, years: years, locate: locate)
    var report = RuleReport()
    for rule in RuleRegistry.registerChecks
    where selection.includes(rule.about.id) && !(isPartial && rule.needsWholeRegister) {
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
