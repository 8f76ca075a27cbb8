import DanishText
import PlanModel

/// `strategier liste --format html`: one page for the intranet, that prints as a leaflet for new
/// colleagues: what there is, what each wants, and whom to ask.
public struct StrategyListHTML: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("html", ending: "html", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the page.
  public func write(_ list: StrategyList, look: ReportLook, to sink: inout ReportSink) throws {
    let title = StrategyTexts.title(of: list)
    let body: Markup = """
      <header><h1>\(title)</h1>
      <p class="soft">\(StrategyTexts.listSummary(list.rows.count, on: list.day))
      </header>
      <main>
      \(list.rows.isEmpty ? "<p>\(StrategyTexts.nothing(in: list))\n" as Markup : contents(list))</main>

      """
    try sink.put(PageFrame.tables(titled: title, body: body).html)
  }

  private func contents(_ list: StrategyList) -> Markup {
    var table = PageTable(
      id: "strategier", caption: StrategyTexts.listCaption,
      columns: StrategyTexts.listColumns.map { PageTable.Column(heading: $0) })
    table.rows = list.rows.enumerated().map { number, row in
      let cells = StrategyTexts.cells(row, hasRoom: true)
      let isTold = Self.hasMore(row.strategy)
      let name: Markup = isTold ? "<a href=\"#s\(number)\">\(cells[0])</a>" : "\(cells[0])"
      return [name] + cells.dropFirst().map { Markup(text: $0) }
    }
    let told = list.rows.enumerated().filter { Self.hasMore($1.strategy) }
    return table.markup + told.map { section($1.strategy, $0) }.joined()
  }

  /// Whether there is anything to say that the table does not.
  private static func hasMore(_ strategy: Strategy) -> Bool {
    strategy.goals.contains { $0.title.hasText } || !strategy.centres.isEmpty
      || strategy.adoption != nil
  }

  private func section(_ strategy: Strategy, _ number: Int) -> Markup {
    let goals = strategy.goals.compactMap(\.title.shown).map { Markup(text: $0) }
    let fields: [(String, String?)] = [
      (StrategyTexts.adopted, StrategyTexts.adoption(strategy.adoption)),
      (StrategyTexts.owner, strategy.owner.shown),
      (StrategyTexts.centres, StrategyTexts.list(strategy.centres)),
    ]
    let rows = fields.compactMap { label, value in
      value.map { "<dt>\(label)<dd>\($0)" as Markup }
    }
    return """
      <article><h2 id="s\(number)">\(strategy.title.shown ?? "")</h2>
      \(Markup.list(goals))<dl>\(rows.joined())</dl></article>

      """
  }
}
