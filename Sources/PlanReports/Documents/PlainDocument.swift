public import PlanProse
import TextLayout

/// Passages as plain text, for a terminal, a printer or a mail.
///
/// Nothing of a passage's text can steer a terminal: see `String.visibleForm`.
public struct PlainDocument: ReportFormat {
  /// How many columns a line may take.
  public var width: Int
  /// Whether headings stand out by the terminal's own colours.
  public var isColoured: Bool
  /// Whether there are lines under headings; a screen reader would read them aloud.
  public var hasRules: Bool

  /// The widest lines that are pleasant to read, in columns.
  private static let comfortable = 88
  /// How far text stands in under its heading.
  private static let indent = "  "

  /// What to know of it.
  public let about = FormatAbout("tekst", ending: "txt", isForPeople: true)

  /// Writes the document in another look.
  public func write(_ document: Document, look: ReportLook, to sink: inout ReportSink) throws {
    let form = PlainDocument(
      width: look.width ?? 80, isColoured: look.hasColour, hasRules: !look.isPlain)
    try sink.put(form.text(of: document.passages))
  }

  /// Makes a format. Lines stay under the width, and under 88 columns.
  public init(width: Int = 80, isColoured: Bool = false, hasRules: Bool = true) {
    self.width = min(width, Self.comfortable)
    self.isColoured = isColoured
    self.hasRules = hasRules
  }

  /// The text, with a line break at the end.
  public func text(of passages: [Passage]) -> String {
    var lines: [String] = []
    for (index, passage) in passages.enumerated() {
      if index > 0, passage.standsApart(from: passages[index - 1]) { lines.append("") }
      lines += self.lines(of: passage)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func lines(of passage: Passage) -> [String] {
    switch passage {
    case .title(let text): heading(text, .accentStrong, rule: "=")
    case .subtitle(let text): text.wrapped(to: width)
    case .heading(let text): heading(text, .accentStrong, rule: "-")
    case .subheading(let text): heading(text, .strong, rule: nil)
    case .paragraph(let text): text.reflowed.wrapped(to: width)
    case .question(let text): inked(text.wrapped(to: width), .strong)
    case .answer(let text), .skipped(let text): text.reflowed.wrapped(to: width, first: Self.indent)
    case .points(let items): items.flatMap { $0.wrapped(to: width, first: "- ") }
    case .field(let label, let value): field(label, value)
    case .list(let label, let items):
      ["\(label.visibleForm):"] + items.flatMap { $0.wrapped(to: width, first: "  - ") }
    case .table(let table): self.table(table)
    case .remark(let text): inked(text.reflowed.wrapped(to: width, first: "! "), .strong)
    }
  }

  /// In columns where there is room for them; read aloud, a sentence for each row.
  private func table(_ table: PassageTable) -> [String] {
    let text = TextTable(headings: table.columns, rows: table.rows)
    guard hasRules else { return text.sentences.flatMap { $0.wrapped(to: width, first: "- ") } }
    return text.fitted(to: width) ?? text.lines(width: width)
  }

  private func heading(_ text: String, _ ink: Ink, rule: String?) -> [String] {
    let lines = text.wrapped(to: width)
    guard let rule, hasRules else { return inked(lines, ink) }
    let longest = lines.map(\.columns).max() ?? 0
    return inked(lines, ink) + [String(repeating: rule, count: longest)]
  }

  /// Longer values stand under their label.
  private func field(_ label: String, _ value: String) -> [String] {
    let label = label.visibleForm + ":"
    if label.columns + 1 + value.columns <= width, !value.contains("\n") {
      return [label + " " + value.visibleForm]
    }
    return [label] + value.reflowed.wrapped(to: width, first: Self.indent)
  }

  private func inked(_ lines: [String], _ ink: Ink) -> [String] {
    isColoured ? lines.map { ink($0) } : lines
  }
}

extension Passage {
  /// Whether an empty line goes before it.
  fileprivate func standsApart(from previous: Passage) -> Bool {
    switch (previous, self) {
    case (.title, .subtitle), (.subtitle, .subtitle): false
    case (.question, .answer), (.question, .skipped), (.answer, .answer): false
    case (.field, .field), (.list, .list), (.field, .list), (.list, .field): false
    case (.subheading, .field), (.subheading, .list), (.subheading, .paragraph): false
    default: true
    }
  }
}
