import DanishText
import DataFormats
import PlanModel

/// `strategier liste --format csv`: a strategy a row, for Danish Excel.
public struct StrategyListCSV: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("csv", ending: "csv")

  /// Needs nothing.
  public init() {}

  /// Writes the list, in parts.
  public func write(_ list: StrategyList, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(CSVText.mark + CSVText.data(StrategyTexts.listDataColumns))
    for row in list.rows {
      let strategy = row.strategy
      let cells: [String?] = [
        strategy.id, strategy.title, strategy.kind, strategy.version,
        strategy.period?.from?.value?.text, strategy.period?.until?.value?.text,
        strategy.adoption?.date?.value?.text, strategy.adoption?.body,
        strategy.adoption?.caseNumber, strategy.owner, strategy.centres.joined(separator: ", "),
        strategy.goals.compactMap(\.title.shown).joined(separator: "; "), row.force.rawValue,
        row.next?.round.due.text, row.next?.meeting?.text, row.next?.committee.name,
        row.next?.followUp.form,
      ]
      try sink.put(CSVText.data(cells.map { $0.shown ?? "" }))
    }
  }
}
