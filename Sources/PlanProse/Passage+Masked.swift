import DanishText

extension Passage {
  /// The passage with every CPR number masked.
  var masked: Passage {
    func masked(_ text: String) -> String { CPRNumber.masked(text) }
    return switch self {
    case .title(let text): .title(masked(text))
    case .subtitle(let text): .subtitle(masked(text))
    case .heading(let text): .heading(masked(text))
    case .subheading(let text): .subheading(masked(text))
    case .paragraph(let text): .paragraph(masked(text))
    case .question(let text): .question(masked(text))
    case .answer(let text): .answer(masked(text))
    case .skipped(let text): .skipped(masked(text))
    case .points(let items): .points(items.map(masked))
    case .field(let label, let value): .field(label: masked(label), value: masked(value))
    case .list(let label, let items): .list(label: masked(label), items: items.map(masked))
    case .table(let table): .table(table.mapped(masked))
    case .remark(let text): .remark(masked(text))
    }
  }
}
