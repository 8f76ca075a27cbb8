import PlanOverview
import PlanProse

/// Passages as HTML. What belongs together, such as names and values, stands in one list.
struct PassageMarkup {
  /// Passages that stand in one list of names and values.
  private enum Group {
    case talk, fields

    init?(_ passage: Passage) {
      switch passage {
      case .question, .answer, .skipped: self = .talk
      case .field, .list: self = .fields
      default: return nil
      }
    }

    var start: Markup { self == .talk ? "<dl class=\"talk\">" : "<dl>" }
    var end: Markup { self == .talk ? "</dl>" : "</dl>\n" }
  }

  /// How deep a heading stands: 4 is `h4`.
  private let level: Int
  private var html: Markup = ""
  private var open: Group?

  private init(level: Int) { self.level = level }

  /// The passages, with headings of a level and subheadings one below.
  static func of(_ passages: [Passage], level: Int) -> Markup {
    var prose = PassageMarkup(level: level)
    for passage in passages { prose.add(passage) }
    prose.enter(nil)
    return prose.html
  }

  private mutating func enter(_ group: Group?) {
    guard group != open else { return }
    if let open { html += open.end }
    if let group { html += group.start }
    open = group
  }

  private mutating func add(_ passage: Passage) {
    enter(Group(passage))
    let piece: Markup =
      switch passage {
      case .title(let text), .heading(let text): "<h\(level)>\(text)</h\(level)>"
      case .subheading(let text): "<h\(level + 1)>\(text)</h\(level + 1)>"
      case .subtitle(let text): "<p class=\"soft\">\(text)"
      case .paragraph(let text): Markup.paragraphs(text)
      case .question(let text): "<dt>\(text)"
      case .answer(let text), .skipped(let text): "<dd>\(Markup.paragraphs(text))"
      case .points(let items): Self.list(items)
      case .field(let label, let value): "<dt>\(label)<dd>\(Markup.paragraphs(value))"
      case .list(let label, let items): "<dt>\(label)<dd>\(Self.list(items))"
      case .table(let table): Self.table(table)
      case .remark(let text): "<div class=\"remark\">\(Markup.paragraphs(text))</div>\n"
      }
    html += piece
  }

  private static func table(_ table: PassageTable) -> Markup {
    let head = table.columns.map { "<th scope=\"col\">\($0)" as Markup }.joined()
    let rows = table.rows.map { row -> Markup in
      let cells = row.map { "<td>\(Markup.paragraphs($0))" as Markup }.joined()
      return "<tr>\(cells)\n"
    }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(table.caption)"><table>
      <caption>\(table.caption)</caption>
      <thead><tr>\(head)</thead>
      <tbody>\(rows.joined())</tbody></table></div>

      """
  }

  private static func list(_ items: [String]) -> Markup {
    .list(items.map { Markup(text: CleanText.oneLine($0)) })
  }
}
