import DanishText

extension Block {
  /// The block with every CPR number masked: every driver shows blocks only so. (What the leader is
  /// writing is no block; it stands in the line as it was typed.)
  public var masked: Block {
    switch self {
    case .heading(let text): .heading(Self.masked(text))
    case .subheading(let text): .subheading(Self.masked(text))
    case .progress(let done, let total, let text):
      .progress(done: done, total: total, text: Self.masked(text))
    case .paragraph(let text): .paragraph(Self.masked(text))
    case .question(let text): .question(Self.masked(text))
    case .hint(let text): .hint(Self.masked(text))
    case .advice(let text): .advice(Self.masked(text))
    case .success(let text): .success(Self.masked(text))
    case .problem(let text): .problem(Self.masked(text))
    case .quote(let label, let text):
      .quote(label: Self.masked(label), text: Self.masked(text))
    case .list(let items): .list(items.map(Self.masked))
    case .tree(let lines): .tree(lines.map(Self.masked))
    case .field(let label, let value):
      .field(label: Self.masked(label), value: Self.masked(value))
    }
  }

  private static func masked(_ text: String) -> String { CPRNumber.masked(text) }

  private static func masked(_ item: ListItem) -> ListItem {
    var item = item
    item.text = masked(item.text)
    item.note = item.note.map(masked)
    return item
  }

  private static func masked(_ line: TreeLine) -> TreeLine {
    var line = line
    line.text = masked(line.text)
    return line
  }
}
