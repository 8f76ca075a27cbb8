import DataFormats
import PlanModel

extension JSONText {
  /// A record's fields with the keys of the plan format.
  mutating func tree(_ tree: FieldTree) {
    switch tree {
    case .text(let text), .token(let text): string(text)
    case .mapping(let entries):
      object { json in
        for entry in entries {
          json.key(entry.key)
          json.tree(entry.value)
        }
      }
    case .sequence(let items): array { json in for item in items { json.tree(item) } }
    }
  }
}
