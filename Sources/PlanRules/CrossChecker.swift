/// Checks many plans against each other. It sees facts of a few hundred bytes a plan, so memory
/// does not grow with the plans' texts.
public struct CrossChecker: Sendable {
  private let expectedCentres: [String]?

  /// Makes a checker; the centres that are expected to have plans, by id, where there is a list.
  public init(expectedCentres: [String]? = nil) {
    self.expectedCentres = expectedCentres
  }

  /// What is found among the plans, by the plan's number. Plans without findings are not in it.
  ///
  /// The findings have no place: look their paths up in the few files that they are about. The
  /// facts' order makes no difference.
  public func judge(_ facts: [PlanFact]) -> [Int: CheckResult] {
    let facts = PlanFacts(facts, expectedCentres: expectedCentres)
    var report = CrossReport()
    for case let rule? in RuleRegistry.entries.map(\.cross) {
      report.begin(rule.about)
      rule.judge(facts, &report)
    }
    return report.results.mapValues { result in
      CheckResult(findings: result.findings.sortedByPlace(), exempted: result.exempted)
    }
  }
}
