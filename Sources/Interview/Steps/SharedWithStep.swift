import DanishText
import Dialogue
import PlanModel

/// Centres that share a goal. They may be named by id or by name; those whose plans are known are
/// kept by id.
struct SharedWithStep: FieldStep, GoalStep {
  let goal: String

  var part: GoalPart { .sharedWith }
  var kind: FieldKind { .title }

  /// How many of the centres that are known are listed.
  private static let most = 12

  func opening(_ scene: Scene) -> [Block] {
    let known = scene.neighbours.prefix(Self.most).map { ListItem(text: $0.name, note: $0.id) }
    return [heading(scene)] + (known.isEmpty ? [] : [.list(known)]) + [.question(question(scene))]
  }

  func candidates(_ scene: Scene) -> [String] { scene.neighbours.map(\.name) }

  func value(_ scene: Scene) -> String {
    scene.goal(goal)?.sharedWith.joined(separator: ", ") ?? ""
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let names = text.split(whereSeparator: { ",;\n".contains($0) }).map(\.trimmed)
    return take(
      names.filter(\.hasText).map { Self.id(of: $0, scene) }.joined(separator: ", "), scene)
  }

  /// A centre by its id, where it is known; else as it is written.
  static func id(of name: String, _ scene: Scene) -> String {
    let word = name.lowercased()
    return scene.neighbours.first { $0.name.lowercased() == word || $0.id.lowercased() == word }?.id
      ?? name
  }

  func set(_ text: String?, in plan: inout Plan) {
    let ids = (text ?? "").split(separator: ",").map { $0.trimmed }.filter(\.hasText)
    plan.change(goal: goal) { $0.sharedWith = ids }
  }
}
