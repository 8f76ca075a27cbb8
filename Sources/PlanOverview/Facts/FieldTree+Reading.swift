import DataFormats
import PlanModel

extension FieldTree {
  /// Reads what `JSONText.tree` wrote.
  init(_ json: ParsedJSON) {
    if let text = json.text {
      self = .text(text)
    } else if json.isList {
      self = .sequence(json.items.map { FieldTree($0) })
    } else {
      self = .mapping(json.entries.map { Entry(key: $0.key, value: FieldTree($0.value)) })
    }
  }
}
