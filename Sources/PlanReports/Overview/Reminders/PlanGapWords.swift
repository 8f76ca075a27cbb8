import DanishText
import PlanModel
import PlanOverview
import PlanRules

/// What a plan that counts lacks, in the words of the conversation, and the question that helps most.
struct PlanGapWords {
  /// The most gaps of one reminder; of what is beyond, the number is told.
  private static let most = 8

  private(set) var sentences: [String] = []
  private(set) var question = ReminderTexts.anyQuestion
  private let guide: Ledetraad

  /// Nothing is lacking.
  init(nothing guide: Ledetraad) { self.guide = guide }

  /// The errors and warnings of a plan, the gravest first. Advice is nothing that anybody owes.
  init(_ row: CentreRow, _ report: OverviewReport) {
    guide = report.overview.guide
    if row.reading == .part { sentences.append(ReminderTexts.partlyRead) }
    guard row.findings.errors + row.findings.warnings > 0, let facts = report.facts(of: row) else {
      return
    }
    let owed = report.findings(of: row, facts).map(Finding.init).filter(Self.isOwed)
    let names = PlanNames(facts.plan, guide: guide)
    for level in [Level.error, .warning] {
      add(owed.filter { $0.level == level }, names, facts.plan)
    }
    if sentences.count > Self.most {
      let others = sentences.count - Self.most + 1
      sentences = Array(sentences.prefix(Self.most - 1)) + [ReminderTexts.others(others)]
    }
    let gravest = owed.first { $0.level == .error } ?? owed.first
    if let gravest { question = question(about: gravest) }
  }

  /// Advice is nothing that anybody owes; nor is a warning about the file alone, such as its
  /// character set, once the plan in it has been read.
  private static func isOwed(_ finding: Finding) -> Bool {
    finding.level == .error || finding.level == .warning && !finding.path.steps.isEmpty
  }

  /// What goals lack, a sentence for each goal, and then the rest, each kind told once.
  private mutating func add(_ findings: [Finding], _ names: PlanNames, _ plan: Plan) {
    var lacking: [Int: [String]] = [:]
    let others = findings.filter { finding in
      guard let number = finding.path.goalNumber, plan.goals.indices.contains(number),
        let lack = finding.about?.lack?(finding)
      else { return true }
      lacking[number, default: []].append(lack)
      return false
    }
    let told = SpokenFindings(others, names: names, isPlain: true)
    sentences += told.entries.map { entry in
      beginsWithATheme(entry.message)
        ? ReminderTexts.gap(ofTheme: entry.message)
        : ReminderTexts.gap(at: entry.place?.text(isPlain: true), entry.message)
    }
    sentences += lacking.sorted { $0.key < $1.key }.map { number, lacks in
      let goal = plan.goals[number]
      return ReminderTexts.lacking(
        Texts.Place.goal(goal.id, number: number + 1), title: goal.title, lacks)
    }
  }

  private func beginsWithATheme(_ message: String) -> Bool {
    guide.themes.contains { message.hasPrefix(Texts.quoted($0.shortTitle.mention(atMost: 80))) }
  }

  private func question(about finding: Finding) -> String {
    switch finding.about?.leadsTo {
    case .part(let part)?: ReminderTexts.question(about: part)
    case .measures?: ReminderTexts.question(about: .tegn)
    case .newGoal?, .questions?, .themeText?:
      theme(of: finding)?.questions.first.map { ReminderTexts.asked($0.text) }
        ?? ReminderTexts.anyQuestion
    default: ReminderTexts.anyQuestion
    }
  }

  /// The theme that a finding names; what is kept of it says no more than that.
  private func theme(of finding: Finding) -> Theme? {
    guide.themes.first { theme in
      [theme.title, theme.shortTitle].contains { finding.message.contains(Texts.quoted($0)) }
    }
  }
}

extension Finding {
  /// The finding that an overview has kept.
  fileprivate init(_ issue: FoundIssue) {
    self.init(
      rule: issue.rule, level: issue.level, path: FieldPath(told: issue.path),
      place: issue.line.map { line in
        let place = SourcePosition(line: line, column: issue.column ?? 1)
        return SourceRange(start: place, end: place)
      }, message: issue.message)
  }
}

extension FieldPath {
  /// Reads what `description` writes: `lokale-mål[0].tema`.
  fileprivate init(told text: String) {
    let steps = text.split(separator: ".").flatMap { part -> [Step] in
      let pieces = part.split(separator: "[")
      let items = pieces.dropFirst().compactMap { Int($0.dropLast()).map(Step.index) }
      return pieces.prefix(1).map { .key(String($0)) } + items
    }
    self.init(steps)
  }
}
