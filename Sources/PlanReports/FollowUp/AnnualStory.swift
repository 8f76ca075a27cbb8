import DanishText
import Language
public import PlanFollowUp
import PlanModel

/// The årsberetning's sections, in the words of the plans and the register.
struct AnnualStory {
  /// A heading, and a sentence or two for each thing under it.
  struct Section {
    var heading: String
    var points: [String]
  }

  let report: AnnualReport
  /// What is missing before it can be laid before a committee, and whom to ask.
  let gaps: [String]
  /// The sections that have something in them.
  let sections: [Section]

  /// Tells a report, in as many words as two sheets have room for.
  init(report: AnnualReport) {
    let gaps = Self.gaps(report)
    (self.report, self.gaps) = (report, gaps)
    let tellings = AnnualRoom.lengths.lazy.map { Self.sections(report, gaps, longest: $0) }
    sections =
      tellings.first { AnnualRoom.holds($0, rows: report.rows.count) }
      ?? Self.sections(report, gaps, longest: AnnualRoom.usual)
  }

  private static func gaps(_ report: AnnualReport) -> [String] {
    let sides = report.sides
    let unexplained = sides.filter(\.isUnexplained).map(AnnualTexts.unexplained)
    let never = sides.filter { $0.column == .never }.map(AnnualTexts.never)
    let undated = sides.filter { $0.column == .noFigures && $0.last?.next == nil }
      .map(AnnualTexts.undated)
    let missed = sides.filter { $0.missedFigures != nil }.map(AnnualTexts.missed)
    let unsaid =
      report.entries.flatMap(AnnualTexts.unsaid) + report.treated.flatMap(AnnualTexts.unsaid)
    let unjustified = sides.filter {
      $0.column == .retired && !($0.goal.retirement?.isJustified ?? false)
    }.map(AnnualTexts.unjustified)
    return unexplained + never + undated + missed + unjustified
      + report.untreated.map(AnnualTexts.untreated) + unsaid
  }

  private static func sections(
    _ report: AnnualReport, _ gaps: [String], longest: Int
  ) -> [Section] {
    func told(_ columns: AnnualColumn...) -> [String] {
      report.entries.filter { columns.contains($0.column) }
        .map { AnnualTexts.entry($0, longest: longest) }
    }
    let treated = report.treated.map { AnnualTexts.treated($0, report, longest: longest) }
    return [
      Section(heading: AnnualTexts.reached, points: told(.reached)),
      Section(heading: AnnualTexts.unmet, points: told(.not, .partly)),
      Section(heading: AnnualTexts.changed, points: told(.retired) + successions(report)),
      Section(heading: AnnualTexts.awaited, points: awaited(report, longest)),
      Section(heading: AnnualTexts.treated, points: treated),
      Section(heading: AnnualTexts.gaps(gaps.count), points: gaps),
    ].filter { !$0.points.isEmpty }
  }

  /// The goals whose figures still may come; those that should have come are gaps.
  private static func awaited(_ report: AnnualReport, _ longest: Int) -> [String] {
    report.entries(in: .noFigures).filter { $0.counted.missedFigures == nil }
      .map { AnnualTexts.entry($0, longest: longest) }
  }

  /// The strategies that took the place of others in the year.
  private static func successions(_ report: AnnualReport) -> [String] {
    report.register.strategies.compactMap { strategy in
      guard let start = strategy.start, start.year == report.year, start <= report.day,
        !strategy.replaces.isEmpty
      else { return nil }
      let old = strategy.replaces.map { id in
        report.register.strategy(id)?.title.shown ?? SafeText.line(id)
      }
      return AnnualTexts.succession(strategy, old, on: start)
    }
  }

  /// What stands before the table: how many goals there are, and which are not finished.
  var introduction: [String] {
    let open = report.entries(in: .underWay)
    let underWay = open.filter { !$0.counted.isNotBegun }.map { AnnualTexts.shortName($0) }
    let notBegun = open.filter(\.counted.isNotBegun).map { AnnualTexts.shortName($0) }
    return [
      AnnualTexts.extent(report),
      underWay.isEmpty ? nil : AnnualTexts.underWay(underWay),
      notBegun.isEmpty ? nil : AnnualTexts.notBegun(notBegun),
      report.hasSharedGoals ? AnnualTexts.severalRows : nil,
    ].compactMap(\.self)
  }

  /// What stands after the table: the strategies that no goal serves.
  var withoutGoals: String? {
    let names = report.withoutGoals.compactMap { $0.title.shown ?? $0.id.shown }
    return names.isEmpty ? nil : AnnualTexts.withoutGoals(names)
  }

  /// The table's headings.
  static var columns: [String] {
    [AnnualTexts.strategy, AnnualTexts.goals] + AnnualColumn.allCases.map(\.shown)
  }

  /// The table's rows, the sum last where there is more than one.
  var rows: [[String]] {
    let rows = report.rows.map { row in
      [AnnualTexts.name(of: row.strategy)] + Self.figures(row.count)
    }
    let total = [AnnualTexts.total] + Self.figures(report.total)
    return rows.count > 1 ? rows + [total] : rows
  }

  private static func figures(_ count: AnnualCount) -> [String] {
    [TextFigures.grouped(count.goals)]
      + AnnualColumn.allCases.map { TextFigures.grouped(count[$0]) }
  }

  /// Whether a text of it, before anything is masked, holds a CPR number: of the register, too.
  var isSensitive: Bool {
    let register = report.register
    let texts =
      [register.title]
      + register.strategies.flatMap { strategy in
        [strategy.title, strategy.owner]
          + strategy.presentations.flatMap { [$0.summary, $0.caseNumber] }
          + strategy.followUps.map(\.form)
      }
    return texts.compactMap(\.self).contains { !CPRNumber.hits(in: $0).isEmpty }
  }
}

extension AnnualReport {
  /// Whether a goal stands in several rows.
  fileprivate var hasSharedGoals: Bool { entries.contains { $0.strategies.count > 1 } }

  /// Whether the register holds a CPR number where the årsberetning would show it.
  public var isSensitive: Bool { AnnualStory(report: self).isSensitive }
}
