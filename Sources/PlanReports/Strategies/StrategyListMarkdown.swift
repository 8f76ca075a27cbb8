import PlanModel

/// `strategier liste --format markdown`: a table, for a mail or a page that people keep themselves.
public struct StrategyListMarkdown: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("markdown", ending: "md", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the list.
  public func write(_ list: StrategyList, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put("# \(escaped(StrategyTexts.title(of: list)))\n\n")
    if list.rows.isEmpty { return try sink.put(StrategyTexts.nothing(in: list) + "\n") }
    try sink.put(StrategyTexts.listSummary(list.rows.count, on: list.day) + "\n\n")
    try sink.put(row(StrategyTexts.listColumns))
    try sink.put(row(StrategyTexts.listColumns.map { _ in "---" }, isText: false))
    for item in list.rows { try sink.put(row(StrategyTexts.cells(item, hasRoom: true))) }
  }

  private func row(_ cells: [String], isText: Bool = true) -> String {
    "| \(cells.map { isText ? escaped($0) : $0 }.joined(separator: " | ")) |\n"
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text, afterText: true) }
}
