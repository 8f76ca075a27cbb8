import PlanModel
import PlanRules

/// What the rules over many plans find, added to the rows. Rows come in the order of their files.
enum CrossFindings {
  static func add(to rows: inout [CentreRow], expecting centres: [ExpectedCentre]?) {
    let checker = CrossChecker(expectedCentres: centres?.map(\.reference))
    let facts = rows.indices.compactMap { rows[$0].fact?.numbered($0) }
    for (number, result) in checker.judge(facts) where rows.indices.contains(number) {
      rows[number].crossFindings = result.findings
      for finding in result.findings { rows[number].findings.add(finding.level) }
    }
  }
}
