/// Question cards as a page to print.
public struct CardsPage: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("html", ending: "html", isForPeople: true, hasPages: true)

  /// Needs nothing.
  public init() {}

  /// Writes the page.
  public func write(_ cards: QuestionCards, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(cards.html)
  }
}
