public import PlanFollowUp
import PlanProse
import TextLayout

/// `opfølg årsberetning`: the årsberetning as plain text.
public struct AnnualText: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("tekst", ending: "txt", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the årsberetning.
  public func write(_ report: AnnualReport, look: ReportLook, to sink: inout ReportSink) throws {
    let story = AnnualStory(report: report)
    let form = PlainDocument(
      width: look.columns, isColoured: look.hasColour, hasRules: !look.isPlain)
    try sink.put(form.text(of: Document(story.head).passages) + "\n")
    for line in table(story, look) { try sink.put(line + "\n") }
    try sink.put("\n" + form.text(of: Document(story.body).passages))
  }

  private func table(_ story: AnnualStory, _ look: ReportLook) -> [String] {
    let table = TextTable(headings: AnnualStory.columns, rows: story.rows)
    let width = min(look.columns, 88)
    let fitted = look.isPlain ? nil : table.fitted(to: width)
    return fitted ?? story.rowSentences.flatMap { $0.wrapped(to: width) }
  }
}

extension AnnualStory {
  /// The title, whether it is a draft, and what stands before the table.
  var head: [Passage] {
    let gaps = gaps
    let lines = [AnnualTexts.asOf(report), AnnualTexts.draft(gaps.count)].compactMap(\.self)
    return [.title(AnnualTexts.title(report)), .subtitle(lines.joined(separator: ". ") + ".")]
      + [.paragraph(introduction.joined(separator: " "))]
  }

  /// What stands after the table.
  var body: [Passage] {
    (withoutGoals.map { [.paragraph($0)] } ?? [])
      + sections.flatMap { [.heading($0.heading), .points($0.points)] }
  }

  /// The table as sentences: `Unge-strategien: 7 mål. Nået 3, delvist nået 1.`
  var rowSentences: [String] {
    let words = AnnualColumn.allCases.map(AnnualTexts.status)
    return rows.map { row in
      let parts = zip(words, row.dropFirst(2)).filter { $0.1 != "0" }.map { "\($0.0) \($0.1)" }
      return "\(row[0]): \(row[1]) mål. " + parts.joined(separator: ", ").firstUpper + "."
    }
  }
}

extension String {
  fileprivate var firstUpper: String { prefix(1).uppercased() + dropFirst() }
}
