import PlanModel
import PlanRules

/// What a run came to, in words, and what to do first.
public enum CheckSummary {
  /// The lines of the summary, without colour.
  public static func lines(of report: CheckReport) -> [String] {
    var lines = [Texts.counts(report)]
    if let first = first(of: report) { lines[0] += " " + Texts.begin(with: first) }
    if let rest = rest(of: report) { lines.append(rest) }
    if report.exempted > 0 { lines.append(Texts.exempted(report.exempted)) }
    if report.known > 0 { lines.append(Texts.known(report.known)) }
    if report.skippedGuides > 0 { lines.append(Texts.skippedGuides(report.skippedGuides)) }
    let mendable = report.plans.reduce(0) { $0 + $1.findings.count { $0.fix != nil } }
    if mendable > 0 { lines.append(Texts.mendable(mendable)) }
    return lines
  }

  /// The finding to begin with, and where it is.
  struct First {
    var plan: CheckedPlan
    var finding: Finding
  }

  /// The gravest; among those, the first in the order of the rules, which goes from what hides
  /// other findings to what is a matter of style. A CPR number cannot wait.
  private static func first(of report: CheckReport) -> First? {
    var best: (weight: (Int, Int), first: First)?
    for plan in report.plans {
      for finding in plan.findings {
        let weight = weight(of: finding)
        if best.map({ weight < $0.weight }) ?? true {
          best = (weight, First(plan: plan, finding: finding))
        }
      }
    }
    return best?.first
  }

  private static let order = Dictionary(
    (["cpr-nummer"] + RuleRegistry.ids).enumerated().map { ($1, $0) },
    uniquingKeysWith: { first, _ in first })

  private static func weight(of finding: Finding) -> (Int, Int) {
    let grave = Level.allCases.firstIndex(of: finding.level) ?? 0
    return (-grave, order[finding.rule] ?? Int.max)
  }

  /// What most of the findings are about, where there are more than a person reads one by one.
  private static func rest(of report: CheckReport) -> String? {
    guard report.counts.all > 20 else { return nil }
    var counts: [String: Int] = [:]
    for plan in report.plans {
      for finding in plan.findings { counts[finding.rule, default: 0] += 1 }
    }
    let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
    return Texts.most(most.map { ($0.key, $0.value) })
  }
}
