import PlanModel
import PlanReports
import Testing

/// What a run comes to, in words.
@Suite struct CheckSummaryTests {
  private func finding(_ rule: String, _ level: Level, line: Int) -> Finding {
    var finding = Finding(rule: rule, level: level, path: FieldPath(), message: "Besked \(line).")
    let start = SourcePosition(line: line, column: 1)
    finding.place = SourceRange(start: start, end: start)
    return finding
  }

  private func lines(_ findings: [Finding]) -> [String] {
    CheckSummary.lines(of: CheckReport(plans: [CheckedPlan(file: "a.yaml", findings: findings)]))
  }

  @Test func `few warnings are not lost among much advice`() {
    let advice = (1...10).map { finding("tråd-brudt", .advice, line: $0) }
    let warnings = [
      finding("mål-uden-frist", .warning, line: 20), finding("mål-uden-tegn", .warning, line: 21),
    ]
    let lines = lines(advice + warnings)
    #expect(lines[0].hasPrefix("1 plan er tjekket: 2 advarsler og 10 råd. Begynd med a.yaml, "))
    let told = lines[0] + lines[1]
    #expect(told.contains("linje 20: Besked 20.") && told.contains("linje 21: Besked 21."))
    #expect(lines[1].hasPrefix("Dernæst a.yaml, linje 2"))
    #expect(lines.count == 2)
  }

  @Test func `many warnings, or little advice, need no list`() {
    let warnings = (1...6).map { finding("mål-uden-frist", .warning, line: $0) }
    let advice = (1...10).map { finding("tråd-brudt", .advice, line: $0) }
    #expect(lines(warnings + advice).count == 1)
    #expect(lines(Array(warnings.prefix(2) + advice.prefix(1))).count == 1)
    #expect(lines(advice).count == 1)
  }
}
