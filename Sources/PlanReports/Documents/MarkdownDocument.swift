public import PlanProse
import TextLayout

/// Passages as Markdown (CommonMark), to be mailed or opened in Word.
public struct MarkdownDocument: ReportFormat {
  /// What to know of it.
  public let about = FormatAbout("markdown", ending: "md", isForPeople: true)

  /// Needs nothing.
  public init() {}

  /// Writes the document.
  public func write(_ document: Document, look: ReportLook, to sink: inout ReportSink) throws {
    try sink.put(text(of: document.passages))
  }

  /// The text, with a line break at the end.
  public func text(of passages: [Passage]) -> String {
    var text = ""
    for (index, passage) in passages.enumerated() {
      if index > 0, !passage.followsClosely(passages[index - 1]) { text += "\n" }
      text += self.text(of: passage) + "\n"
    }
    return text
  }

  private func text(of passage: Passage) -> String {
    switch passage {
    case .title(let text): "# " + line(text)
    case .subtitle(let text): line(text)
    case .heading(let text): "## " + line(text)
    case .subheading(let text): "### " + line(text)
    case .paragraph(let text): block(text)
    case .question(let text): "**" + line(text) + "**"
    case .answer(let text), .skipped(let text): block(text)
    case .points(let items): items.map { "- " + item($0) }.joined(separator: "\n")
    case .field(let label, let value): "- **\(line(label)):** " + item(value, afterText: true)
    case .list(let label, let items):
      "- **\(line(label)):**" + items.map { "\n  - " + item($0, indent: "    ") }.joined()
    case .table(let table): self.table(table)
    case .remark(let text): "> " + line(text)
    }
  }

  private func line(_ text: String) -> String {
    text.visibleForm.split(whereSeparator: \.isNewline).map {
      MarkdownText.escaped($0, afterText: true)
    }
    .joined(separator: " ")
  }

  /// Paragraphs; a single line break inside one is kept by a backslash.
  private func block(_ text: String, afterText: Bool = false) -> String {
    let lines = text.visibleForm.reflowed.textLines
    var result = ""
    for (index, line) in lines.enumerated() {
      result += MarkdownText.escaped(line, afterText: afterText && index == 0)
      guard index + 1 < lines.count else { break }
      result += line.isEmpty || lines[index + 1].isEmpty ? "\n" : "\\\n"
    }
    return result
  }

  /// A table of GitHub's Markdown. A bar in a cell means itself.
  private func table(_ table: PassageTable) -> String {
    func row(_ cells: [String]) -> String {
      "| " + cells.map { line($0).replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
    let rule = "|" + table.columns.map { _ in " --- |" }.joined()
    return ([row(table.columns), rule] + table.rows.map(row)).joined(separator: "\n")
  }

  private func item(
    _ text: String, indent: String = "  ", afterText: Bool = false
  ) -> String {
    block(text, afterText: afterText).textLines.enumerated()
      .map { $0 == 0 || $1.isEmpty ? String($1) : indent + $1 }.joined(separator: "\n")
  }
}

extension Passage {
  /// Whether no empty line goes before it: a point of the list that the one before began.
  fileprivate func followsClosely(_ previous: Passage) -> Bool {
    isPoint && previous.isPoint
  }

  private var isPoint: Bool {
    switch self {
    case .field, .list: true
    default: false
    }
  }
}
