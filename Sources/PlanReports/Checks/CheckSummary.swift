import PlanModel
import PlanRules

/// What a run came to, in words, and what to do first.
public enum CheckSummary {
  /// The lines of the summary, without colour; with `offersMending`, how many of the findings can
  /// be mended.
  public static func lines(of report: CheckReport, offersMending: Bool = true) -> [String] {
    report.words.speaking { told(report, offersMending: offersMending) }
  }

  private static func told(_ report: CheckReport, offersMending: Bool) -> [String] {
    var lines = [Texts.counts(report)]
    let grave = gravest(of: report)
    if let first = grave.first { lines[0] += " " + Texts.begin(with: first) }
    lines += buried(grave, in: report).map(Texts.then)
    if let rest = rest(of: report) { lines.append(rest) }
    return lines + notes(on: report, offersMending: offersMending)
  }

  /// What can be mended, and what was not told.
  private static func notes(on report: CheckReport, offersMending: Bool) -> [String] {
    var lines: [String] = []
    let mendable = report.plans.reduce(0) { $0 + $1.findings.count { $0.fix != nil } }
    if offersMending, mendable > 0 { lines.append(Texts.mendable(mendable, of: report.counts.all)) }
    if report.exempted > 0 {
      lines.append(Texts.exempted(report.exempted, plans: report.plans.count))
    }
    if report.known > 0 { lines.append(Texts.known(report.known)) }
    if report.skippedGuides > 0 { lines.append(Texts.skippedGuides(report.skippedGuides)) }
    if report.skippedRegisters > 0 {
      lines.append(Texts.skippedRegisters(report.skippedRegisters))
    }
    if report.skippedCourseFiles > 0 {
      lines.append(Texts.skippedCourseFiles(report.skippedCourseFiles))
    }
    return lines
  }

  /// The lines of the summary under findings that are told in the words of the conversation: how
  /// many, and how one gets to them.
  public static func spokenLines(of report: CheckReport, offersMending: Bool = true) -> [String] {
    report.words.speaking { spoken(report, offersMending: offersMending) }
  }

  private static func spoken(_ report: CheckReport, offersMending: Bool) -> [String] {
    var lines = [Texts.counts(report)]
    let grave = gravest(of: report).first
    if let grave, report.plans.count > 1 { lines[0] += " " + Texts.begin(with: grave.plan) }
    if report.plans.count > 1, let rest = rest(of: report) { lines.append(rest) }
    if let grave, grave.plan.names != nil, grave.plan.file != "-" {
      lines.append(wayTo(grave, guide: report.chosenGuide))
    }
    if let grave { lines.append(Texts.explain(grave.finding.rule)) }
    return lines + notes(on: report, offersMending: offersMending)
  }

  /// Where it is mended: in the conversation, or in the file itself where that could not be read.
  private static func wayTo(_ found: Found, guide: String?) -> String {
    guard RuleRegistry.isAboutReading(found.finding) else {
      return Texts.goTo(found.plan.file, guide: guide)
    }
    return Texts.mendFile(found.plan.file, line: found.finding.place?.start.line)
  }

  /// A finding, and where it is.
  struct Found {
    var plan: CheckedPlan
    var finding: Finding
  }

  /// The most findings that the summary names.
  private static let most = 5

  /// The gravest few, the one to begin with first: among those of one level, in the order of the
  /// rules, which goes from what hides other findings to what is a matter of style. What is urgent
  /// cannot wait.
  private static func gravest(of report: CheckReport) -> [Found] {
    var best: [(weight: (Int, Int), found: Found)] = []
    for plan in report.plans {
      for finding in plan.findings {
        // Most findings are less grave than the few that are kept, whatever their rule.
        if best.count == most, let last = best.last, finding.level < last.found.finding.level {
          continue
        }
        let weight = weight(of: finding)
        if best.count == most, let last = best.last, last.weight <= weight { continue }
        let place = best.firstIndex { weight < $0.weight } ?? best.endIndex
        best.insert((weight, Found(plan: plan, finding: finding)), at: place)
        if best.count > most { best.removeLast() }
      }
    }
    return best.map(\.found)
  }

  /// The other errors and warnings, where they are few and easily lost among the advice.
  private static func buried(_ grave: [Found], in report: CheckReport) -> [Found] {
    let counts = report.counts
    let number = counts.errors + counts.warnings
    guard number <= most, counts.advice > number else { return [] }
    return Array(grave.prefix(number).dropFirst())
  }

  private static let order = Dictionary(
    (RuleRegistry.rules.filter(\.about.isUrgent).map(\.about.id) + RuleRegistry.ids).enumerated()
      .map { ($1, $0) },
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
