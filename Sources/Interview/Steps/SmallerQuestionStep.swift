import DanishText
import Dialogue
import PlanModel
import PlanProse

/// After *ved ikke*: a smaller question, and how a centre like the leader's own might answer. Enter
/// leaves the question to the staff meeting, for which it is kept already.
struct SmallerQuestionStep: Step {
  let question: Question

  var id: String { "\(question.id).mindre" }
  var isReturnedTo: Bool { false }
  var takesText: Bool { true }
  var reflection: Question? { question }

  /// It was the question's follow-up: it is not asked again.
  func noteAsked(in scene: inout Scene) { scene.probed.insert(question.id) }

  func title(_ scene: Scene) -> String { question.text }
  func deed(_ scene: Scene) -> String { Texts.Deed.answer(to: question.text) }
  func theme(_ scene: Scene) -> Theme? { scene.guide.theme(ofQuestion: question.id) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.smallerHelp)] }

  func exists(_ scene: Scene) -> Bool {
    scene.plan.reflections.contains { $0.question == question.id && $0.isForMeeting }
  }

  func opening(_ scene: Scene) -> [Block] {
    let example = ExampleOrder.examples(of: question, for: scene.plan.centre).first.map {
      Block.quote(label: Texts.exampleLabel(from: $0.centreKind), text: $0.text)
    }
    let smaller = question.followUps.first.map(Texts.smaller) ?? Texts.bestGuess
    return (example.map { [$0] } ?? []) + [.question(smaller)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.smallerLabel, kind: FieldKind.prose.rawValue, field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    text.hasText
      ? ReflectionStep(question: question).answer(text, scene)
      : .keep(say: [.hint(Texts.staysForMeeting)])
  }

  func skip(_ reason: String, _ scene: Scene) -> Answer { answer("", scene) }
}
