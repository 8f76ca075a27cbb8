import DanishText
import Dialogue
import PlanModel

/// A drøftelse as a card: what is known of it on one screen, each field with a number. What is
/// written goes to what is missing; several things can stand on one line.
struct DiscussionCardStep: Step {
  typealias Field = DiscussionStep.Field

  let index: Int

  var id: String { "drøftelser.\(index + 1)" }
  var takesText: Bool { true }
  var hintKey: String? { "discussion card" }

  func title(_ scene: Scene) -> String { Texts.discussions }
  func deed(_ scene: Scene) -> String { Texts.Deed.discussion }
  func exists(_ scene: Scene) -> Bool { scene.plan.discussions.indices.contains(index) }
  func hint(_ scene: Scene) -> String? { Texts.discussionCardHint }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.discussionHelp)] }

  private func step(_ field: Field) -> DiscussionStep { DiscussionStep(index: index, field: field) }

  /// What is not written yet, in the order in which it is asked for.
  private func missing(_ scene: Scene) -> [Field] {
    Field.allCases.filter { !step($0).value(scene).hasText }
  }

  func opening(_ scene: Scene) -> [Block] {
    let missing = missing(scene)
    let rows = Field.allCases.enumerated().map { number, field in
      let value = step(field).value(scene).onOneLine
      return ListItem(
        number: number + 1, mark: value.hasText ? .done : .open,
        text: Texts.discussionLabel(field), note: value.hasText ? value : nil, isRow: true)
    }
    return [
      .subheading(Texts.discussions), .list(rows), .question(Texts.discussionCard(missing)),
    ]
  }

  func prompt(_ scene: Scene) -> Prompt {
    let asked = missing(scene).first
    let candidates = asked.map { step($0).candidates(scene) } ?? []
    return Prompt(
      label: asked.map(Texts.discussionLabel) ?? Texts.rowLabel, candidates: candidates,
      kind: FieldKind.forum.rawValue, field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let word = text.trimmed
    if word.isEmpty { return .keep() }
    let fields = Field.allCases
    if Int(word) != nil {
      guard let number = Numbers.one(word, upTo: fields.count) else {
        return .refused(Texts.noSuchNumber(fields.count))
      }
      return .keep(next: .to(step(fields[number - 1])))
    }
    let context = LineContext(scene)
    guard let values = DiscussionLine.read(word, asked: missing(scene), context) else {
      return .refused(Texts.whichDiscussionRow)
    }
    return write(values, doubt: DatePhrase(context: context).doubt(in: word), scene)
  }

  /// Each field is written as its own step does.
  private func write(
    _ values: [Field: String], doubt: String?, _ scene: Scene
  ) -> Answer {
    var scene = scene
    let before = scene.plan
    for field in Field.allCases {
      guard let text = values[field] else { continue }
      switch step(field).answer(text, scene) {
      case .refused(let problem): return .refused(problem)
      case .change(let plan, _, _): scene.plan = plan
      case .keep, .again, .rewrite: break
      }
    }
    let say = doubt.map { [Block.advice($0)] } ?? []
    return scene.plan == before
      ? .keep(say: say, next: .to(self)) : .change(scene.plan, say: say, next: .to(self))
  }

  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    switch reply {
    case .yes, .maybe: .again(say: [.hint(Texts.writeIt)])
    default: answer("", scene)
    }
  }

  /// The list, where one more can be written.
  func successor(_ scene: Scene) -> (any Step)? { DiscussionStep(index: nil, field: .forum) }
}
