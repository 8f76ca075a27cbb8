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
    let owed = report.findings(of: row, facts).filter { $0.level > .advice }.map(Finding.init)
    let names = PlanNames(facts.plan, guide: guide)
    for level in [Level.error, .warning] {
      let told = SpokenFindings(owed.filter { $0.level == level }, names: names, isPlain: true)
      sentences += told.entries.map { Self.sentence($0, facts.plan) }
    }
    if sentences.count > Self.most {
      let others = sentences.count - Self.most + 1
      sentences = Array(sentences.prefix(Self.most - 1)) + [ReminderTexts.others(others)]
    }
    let gravest = owed.first { $0.level == .error } ?? owed.first
    if let gravest { question = question(about: gravest) }
  }

  /// `M2 »Færre sygedage«: Målet har ingen ansvarlig.`
  private static func sentence(_ entry: SpokenFindings.Entry, _ plan: Plan) -> String {
    guard let place = entry.place, !entry.message.hasPrefix(ReminderTexts.themeStart) else {
      return entry.message
    }
    return ReminderTexts.gap(
      at: ReminderTexts.place(place.text(isPlain: true), title: title(place, plan)), entry.message)
  }

  private static func title(_ place: SpokenPlace, _ plan: Plan) -> String? {
    guard (1_000..<100_000).contains(place.order) else { return nil }
    let number = place.order - 1_000
    return plan.goals.indices.contains(number) ? plan.goals[number].title : nil
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
      [theme.title, theme.shortTitle].contains { finding.message.contains("»\($0)«") }
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
