public import DanishText
public import PlanModel

/// Checks plans against one ledetråd. Made once, used for many plans, from any number of threads.
public struct Checker: Sendable {
  /// The ledetråd; nil where it was not found.
  public let guide: GuideIndex?
  /// The words that messages are made in.
  private let words: Vocabulary
  private let knownGuides: [String]
  private let day: PlanDate?
  private let strategies: StrategyIndex?
  private let levels: RuleLevels
  private let rules: [Active]

  /// A rule of this run.
  private struct Active: Sendable {
    let about: RuleAbout
    let level: Level
    let needsWholePlan: Bool
    let rule: any PlanRule
  }

  /// Makes a checker.
  ///
  /// - Parameters:
  ///   - guide: The plans' ledetråd; nil where it was not found.
  ///   - knownGuides: The ids of the ledetråde that could be found, for suggestions.
  ///   - selection: Which rules are wanted.
  ///   - day: The day on which the plans are looked at; nil where what is found is not to depend
  ///     on it, so that one file gives the same every day.
  ///   - register: The register of strategies that the ledetråd names; nil where there is none, or it
  ///     was not found.
  public init(
    guide: Ledetraad?, knownGuides: [String] = [], selection: RuleSelection = .all,
    day: PlanDate? = nil, register: StrategyRegister? = nil
  ) {
    (self.day, strategies) = (day, register.map(StrategyIndex.init))
    self.guide = guide.map(GuideIndex.init)
    words = guide?.vocabulary ?? .current
    self.knownGuides = knownGuides
    let levels = RuleLevels(guide: guide, selection: selection)
    self.levels = levels
    rules = RuleRegistry.entries.compactMap { entry in
      guard let rule = entry.plan else { return nil }
      let about = rule.about
      return levels[about.id].map {
        Active(about: about, level: $0, needsWholePlan: rule.needsWholePlan, rule: rule)
      }
    }
  }

  /// Checks one plan.
  ///
  /// - Parameters:
  ///   - plan: The plan, as far as it could be read or is written.
  ///   - bytes: The file's text in UTF-8, where there is a file: comments are searched for CPR
  ///     numbers.
  ///   - formatFindings: What was found while reading the file.
  ///   - locate: Gives findings their places in the file (`PlanDocument.located`).
  /// - Returns: What was found and what was silenced, sorted by place and rule.
  public func check(
    _ plan: Plan, bytes: [UInt8]? = nil, formatFindings: [Finding] = [],
    locate: ([Finding]) -> [Finding] = { $0 }
  ) -> CheckResult {
    words.speaking {
      checked(plan, bytes: bytes, formatFindings: formatFindings, locate: locate)
    }
  }

  private func checked(
    _ plan: Plan, bytes: [UInt8]?, formatFindings: [Finding], locate: ([Finding]) -> [Finding]
  ) -> CheckResult {
    let isPartial = formatFindings.contains { RuleRegistry.alwaysOn.contains($0.rule) }
    let context = PlanContext(
      plan: plan, guide: guide, bytes: bytes, knownGuides: knownGuides,
      centreIDs: bytes == nil ? CentreIDPlaces() : CentreIDPlaces(plan, locate: locate),
      day: day, strategies: strategies)
    let report = report(on: context, isPartial: isPartial)
    let findings = all(formatFindings, report.findings)
    // What was mended on its way in was searched otherwise than it was read.
    let areClean = formatFindings.isEmpty && context.hasOnlyCleanTexts
    guard !findings.isEmpty || !plan.exemptions.isEmpty else {
      return CheckResult(hasOnlyCleanTexts: areClean)
    }
    var result = silenced(findings, plan, isPartial: isPartial)
    result.hasOnlyCleanTexts = areClean
    result.findings = locate(result.findings).sortedByPlace()
    let reasons = result.exempted.map(\.reason)
    result.exempted = zip(locate(result.exempted.map(\.finding)), reasons).map(Exempted.init)
    return result
  }

  /// What rules over many plans need to know of this one.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - number: The number by which the caller knows the plan again.
  ///   - label: The name of its file, for messages about two plans.
  /// - Returns: A few hundred bytes for `CrossChecker`.
  public func fact(of plan: Plan, number: Int, label: String) -> PlanFact {
    PlanFact(plan, number: number, label: label, levels: levels, words: words)
  }

  private func report(on context: PlanContext, isPartial: Bool) -> RuleReport {
    var report = RuleReport()
    // Borrowed one by one: all threads count references to the same rules.
    let rules = rules.span
    for index in rules.indices where !(isPartial && rules[index].needsWholePlan) {
      report.begin(rules[index].about, level: rules[index].level)
      rules[index].rule.check(context, &report)
    }
    return report
  }

  /// The reader's findings, and the rules' own where the reader did not say the same.
  private func all(_ read: [Finding], _ found: [Finding]) -> [Finding] {
    // As in most files: nothing is copied then.
    if read.isEmpty { return found }
    let told = ToldFindings(read)
    return leveled(read) + found.filter { !told.cover($0) }
  }

  /// The reader's findings at this run's levels, without those that are not wanted.
  private func leveled(_ findings: [Finding]) -> [Finding] {
    findings.compactMap { finding in
      var finding = finding
      guard let level = levels[finding.rule] else { return nil }
      finding.level = level
      return finding
    }
  }

  private func silenced(_ findings: [Finding], _ plan: Plan, isPartial: Bool) -> CheckResult {
    guard !plan.exemptions.isEmpty else { return CheckResult(findings: findings) }
    var book = ExemptionBook(plan.exemptions)
    var result = CheckResult()
    for finding in findings {
      let goal = finding.path.goalNumber.flatMap { index in
        plan.goals.indices.contains(index) ? plan.goals[index].id : nil
      }
      if let reason = book.reason(finding.rule, goal: goal) {
        result.exempted.append(Exempted(finding: finding, reason: reason))
      } else {
        result.findings.append(finding)
      }
    }
    if guide != nil, !isPartial { result.findings += unused(book, plan) }
    return result
  }

  /// Exemptions that silence nothing. Whether one from a rule over many plans does, one plan
  /// cannot tell.
  private func unused(_ book: ExemptionBook, _ plan: Plan) -> [Finding] {
    let rule = InvalidExemption()
    guard let level = levels[rule.about.id] else { return [] }
    var report = RuleReport()
    report.begin(rule.about, level: level)
    let goals = Set(plan.goals.compactMap(\.id))
    for (index, exemption) in book.unused {
      guard let id = exemption.rule, levels[id] != nil,
        !RuleRegistry.looksAtSeveral(id),
        exemption.goal.map(goals.contains) ?? true
      else { continue }
      rule.reportUnused(index, &report)
    }
    return report.findings
  }
}
