import DanishText
import Language
import PlanModel

/// A level for a rule that does not exist: it would change nothing.
struct UnknownRuleLevel: GuideRule {
  static let id = "ukendt-regel"
  static let level = Level.warning

  func check(_ guide: Ledetraad) -> [Finding] {
    let known = Set(RuleRegistry.ids)
    let unknown = guide.requirements.levels.keys.filter { !known.contains($0) }.sorted()
    return unknown.map { id in
      let nearest = RuleRegistry.nearest(to: id)?.word
      let path = FieldPath.key(.krav).key(.regler)
      return finding(
        FieldPath(path.steps + [.key(id)]), Message.text(id, nearest), suggestion: nearest)
    }
  }
}

private enum Message {
  static func text(_ id: String, _ nearest: String?) -> String {
    tr("Reglen »\(id)« findes ikke.") + (nearest.map { tr(" Mente du »\($0)«?") } ?? "")
  }
}
