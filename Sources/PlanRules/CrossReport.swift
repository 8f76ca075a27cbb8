import DanishText
public import PlanModel

/// Where the rules over many plans put what they find.
public struct CrossReport {
  private(set) var results: [Int: CheckResult] = [:]
  private var rule = ""
  /// What is silenced in the plans in which something was found.
  private var books: [Int: ExemptionBook] = [:]

  init() {}

  mutating func begin(_ rule: RuleAbout) { self.rule = rule.id }

  /// Adds a finding about the value at a path in a plan, unless the rule is off or silenced there.
  /// The message is made in the words of the plan's own ledetråd. The centres whose ids the message names are named again, so that nobody masks them.
  public mutating func add(
    _ fact: PlanFact, _ path: FieldPath, _ message: @autoclosure () -> String,
    suggestion: String? = nil,
    fix: Fix? = nil, naming centres: [String] = []
  ) {
    guard let level = fact.levels[rule] else { return }
    let words = fact.words.speaking { message() }
    var finding = Finding(
      rule: rule, level: level, path: path, message: words, suggestion: suggestion, fix: fix)
    finding.centreNumbers = CentreID.numbers(among: centres)
    let goal = path.goalNumber.flatMap { fact.goals[$0].id }
    let reason = books[fact.number, default: ExemptionBook(fact.exemptions)]
      .reason(rule, goal: goal)
    if let reason {
      let exempted = Exempted(finding: finding, reason: reason)
      results[fact.number, default: CheckResult()].exempted.append(exempted)
    } else {
      results[fact.number, default: CheckResult()].findings.append(finding)
    }
  }
}
