import DanishText
import Dialogue
import PlanModel

/// A step that asks for one value of the ledetråd.
protocol GuideFieldStep: Step {
  /// The question.
  func question(_ scene: Scene) -> String
  /// What stands before the cursor.
  var label: String { get }
  /// Lines of one kind share a history.
  var kind: FieldKind { get }
  /// Whether the ledetråd cannot do without.
  var isRequired: Bool { get }
  /// What stands in the ledetråd now, as one edits it.
  func value(_ scene: Scene) -> String
  /// The same for a card, where it may be told shorter.
  func shown(_ scene: Scene) -> String
  /// What comes up where nothing stands there yet.
  func proposal(_ scene: Scene) -> String
  /// What is wrong with a text; nil where it can be used.
  func problem(_ text: String, _ scene: Scene) -> String?
  /// Puts a text into the ledetråd that `problem` has nothing against; nil empties the field.
  func set(_ text: String?, in guide: inout Ledetraad, _ scene: Scene)
  /// What is said when it was changed.
  func remark(_ guide: Ledetraad, _ scene: Scene) -> [Block]
}

extension GuideFieldStep {
  var kind: FieldKind { .prose }
  var isRequired: Bool { false }
  var takesText: Bool { true }
  var takesQuestions: Bool { kind == .prose || kind == .title }

  func shown(_ scene: Scene) -> String { value(scene) }
  func proposal(_ scene: Scene) -> String { "" }
  func problem(_ text: String, _ scene: Scene) -> String? { nil }
  func remark(_ guide: Ledetraad, _ scene: Scene) -> [Block] { [] }
  func mark(_ scene: Scene) -> Mark? { value(scene).hasText ? .done : .open }
  func opening(_ scene: Scene) -> [Block] { [.question(question(scene))] }
  func deed(_ scene: Scene) -> String { Texts.Authoring.change(of: title(scene)) }

  func prompt(_ scene: Scene) -> Prompt {
    let value = value(scene)
    if let standard = standard(scene) {
      return Prompt(label: Texts.label(label, enter: standard), kind: kind.rawValue, field: id)
    }
    return Prompt(
      label: label, prefill: value.isEmpty ? proposal(scene) : value, kind: kind.rawValue,
      field: id)
  }

  /// A figure that Enter takes: one that stood on the line would get another's digits behind it.
  private func standard(_ scene: Scene) -> String? {
    let proposal = proposal(scene)
    return kind == .figure && value(scene).isEmpty && proposal.hasText ? proposal : nil
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    take(text.hasText ? text : standard(scene) ?? text, scene)
  }

  /// What a field does with an answer, for steps that look at it first.
  func take(_ text: String, _ scene: Scene) -> Answer {
    let text = kind == .prose ? text.trimmed : text.onOneLine
    if text == value(scene) { return .keep() }
    if text.isEmpty {
      if isRequired { return .refused(Texts.Authoring.needed) }
      return changed(to: nil, [.hint(Texts.emptied)], scene)
    }
    if let problem = problem(text, scene) { return .refused(problem) }
    return changed(to: text, [], scene)
  }

  private func changed(to text: String?, _ say: [Block], _ scene: Scene) -> Answer {
    var guide = scene.guide
    set(text, in: &guide, scene)
    return guide == scene.guide
      ? .keep() : .rewrite(guide, say: say + remark(guide, scene))
  }

  func advice(from before: Scene, to after: Scene) -> [Block] { [] }
}
