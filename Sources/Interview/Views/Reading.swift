import DanishText
import Dialogue
import PlanModel
import PlanProse

/// The whole plan as its reader sees it.
enum Reading {
  static func blocks(_ scene: Scene) -> [Block] {
    PlanStory(of: scene.plan, guide: scene.guide).telling.flatMap(blocks)
  }

  /// A passage in the conversation's own words.
  private static func blocks(_ passage: Passage) -> [Block] {
    switch passage {
    case .heading(let text): [.heading(text)]
    case .subtitle(let text): [.hint(text)]
    case .title(let text), .subheading(let text): [.subheading(text)]
    case .paragraph(let text), .question(let text), .skipped(let text): [.paragraph(text)]
    case .answer(let text): [.quote(label: Texts.answerLabel, text: text)]
    case .points(let items): [.list(items.map { ListItem(text: $0) })]
    case .field(let label, let value): [.field(label: label, value: value)]
    case .list(let label, let items): items.map { .field(label: label, value: $0) }
    case .table(let table):
      table.rows.map { row in
        .paragraph(zip(table.columns, row).map { "\($0): \($1)" }.joined(separator: "; "))
      }
    case .remark(let text): [.hint(text)]
    }
  }
}
