import DanishText
import PlanModel
import TextLayout

/// `strategier liste`: a strategy a row, in the terminal.
public struct StrategyListText: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("tekst", ending: "txt", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the list.
  public func write(_ list: StrategyList, look: ReportLook, to sink: inout ReportSink) throws {
    let lines = list.rows.isEmpty ? [StrategyTexts.nothing(in: list)] : self.lines(list, look)
    for line in lines { try sink.put(line + "\n") }
  }

  private func lines(_ list: StrategyList, _ look: ReportLook) -> [String] {
    let rows = list.rows.map { StrategyTexts.cells($0) }
    let table = TextTable(headings: StrategyTexts.listColumns, rows: rows)
    if look.isPlain { return table.sentences }
    return table.fitted(to: look.columns)
      ?? Array(rows.map { card($0, look.columns) }.joined(separator: [""]))
  }

  private func card(_ cells: [String], _ width: Int) -> [String] {
    cells[0].wrapped(to: width)
      + cells.dropFirst().filter(\.hasText).flatMap { $0.wrapped(to: width, first: "  ") }
  }
}
