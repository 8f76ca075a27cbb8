import DanishText
import DataFormats
import PlanFollowUp
import PlanModel

/// `opfølg mangler --format csv`: a thing a row, for Danish Excel.
public struct MissingCSV: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("csv", ending: "csv")

  /// Needs nothing.
  public init() {}

  /// Writes the list, in parts.
  public func write(_ report: MissingReport, look: ReportLook, to sink: inout ReportSink) throws {
    let list = report.list
    try sink.put(CSVText.mark + CSVText.data(MissingTexts.dataColumns))
    if report.grouping != .centre {
      for round in list.rounds { try sink.put(CSVText.data(Self.cells(round, list))) }
    }
    if report.grouping != .committee {
      for goal in list.goals { try sink.put(CSVText.data(Self.cells(goal, list))) }
    }
  }

  private static func cells(_ round: MissingRound, _ list: MissingList) -> [String] {
    [
      MissingTexts.committeeKind, round.stage.rawValue, round.round.due.text,
    ] + days(round.round.due, list) + [
      MissingTexts.committee(round),
      SafeText.line(round.round.committee), "", "", "", MissingTexts.title(of: round),
      round.strategy.owner.shown ?? "", "", "", "", round.strategy.id.shown ?? "",
      round.followUp.id.shown ?? "", round.round.term.text, round.round.meeting?.text ?? "",
      round.nextMeeting?.text ?? "", "",
    ]
  }

  private static func cells(_ goal: MissingGoal, _ list: MissingList) -> [String] {
    let due = goal.state.due
    return [
      MissingTexts.centreKind, goal.state.stage.rawValue, due?.text ?? "",
    ] + days(due, list) + [
      MissingTexts.name(of: goal.centre), goal.centre.id.map(SafeText.centre) ?? "",
      goal.centre.leader.shown ?? "", goal.year.map(String.init) ?? "", goal.id.shown ?? "",
      goal.title.shown ?? "", goal.responsible.shown ?? "",
      goal.state.kinds.map(\.rawValue).joined(separator: ", "),
      goal.last?.date?.value?.text ?? "", goal.last?.status?.text ?? "",
      list.strategies(of: goal).joined(separator: ", "), "", "", "", "",
      SafeText.file(goal.file),
    ]
  }

  /// The days since, or the days until; never below zero, since Excel may not take a sign for a formula.
  private static func days(_ due: PlanDate?, _ list: MissingList) -> [String] {
    guard let due else { return ["", ""] }
    let days = list.day.dayNumber - due.dayNumber
    return days > 0 ? [String(days), ""] : ["", String(-days)]
  }
}
