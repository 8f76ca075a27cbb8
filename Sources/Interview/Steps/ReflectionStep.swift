import DanishText
import Dialogue
import PlanModel

/// One reflection question.
struct ReflectionStep: FieldStep {
  let question: Question

  var id: String { question.id }
  var label: String { Texts.answerLabel }
  var kind: FieldKind { .prose }
  var introducesTheme: Bool { true }
  var reflection: Question? { question }

  func title(_ scene: Scene) -> String { question.text }
  func deed(_ scene: Scene) -> String { Texts.Deed.answer(to: question.text) }
  func theme(_ scene: Scene) -> Theme? { scene.guide.theme(ofQuestion: question.id) }
  func question(_ scene: Scene) -> String { question.text }
  func hint(_ scene: Scene) -> String? { Texts.answerHint }

  func mark(_ scene: Scene) -> Mark? { scene.plan.mark(of: question, in: scene.guide) }

  func opening(_ scene: Scene) -> [Block] {
    let isAboutSomebody = Texts.invitesSomebody.contains(where: question.text.lowercased().contains)
    return [Progress.block(at: question, scene), .question(question.text)]
      + (isAboutSomebody ? [.hint(Texts.withoutName)] : [])
  }

  func help(_ scene: Scene) -> [Block] {
    var blocks: [Block] = []
    if let help = question.help { blocks.append(.paragraph(help)) }
    if !question.followUps.isEmpty {
      blocks.append(.subheading(Texts.furtherQuestions))
      blocks.append(.list(question.followUps.map { ListItem(text: $0) }))
    }
    if let example = ExampleOrder.examples(of: question, for: scene.plan.centre).first {
      blocks.append(
        .quote(label: Texts.exampleLabel(from: example.centreKind), text: example.text))
    }
    return blocks
  }

  func value(_ scene: Scene) -> String { written(in: scene.plan)?.answer ?? "" }

  func set(_ text: String?, in plan: inout Plan) {
    let before = written(in: plan)?.answer
    if let index = plan.reflections.firstIndex(where: { $0.question == question.id }) {
      plan.reflections[index].answer = text
      plan.reflections[index].skipped = nil
      if text == nil { plan.reflections.remove(at: index) }
    } else if let text {
      plan.reflections.append(Reflection(question: question.id, answer: text))
    }
    if before.hasText, before != text { markGoals(in: &plan) }
  }

  /// Goals that grew from an answer are to be looked at again when it changes; nothing is erased.
  private func markGoals(in plan: inout Plan) {
    for index in plan.goals.indices
    where plan.goals[index].springsFrom.contains(question.id)
      && !plan.goals[index].toRevisit.contains(question.id)
    {
      plan.goals[index].toRevisit.append(question.id)
    }
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let taken = take(text, scene)
    guard case .change(let plan, let say, _) = taken, text.hasText else { return taken }
    let again = plan.goals.filter { $0.toRevisit.contains(question.id) }.compactMap(\.id)
    let notes: [Block] = again.isEmpty ? [] : [.advice(Texts.goalsToRevisit(again))]
    let isProbed =
      !scene.isAttended || scene.isFromPaper || scene.probed.contains(question.id)
    let next: Next =
      !isProbed && ProbeStep.isCalledFor(text, question) ? .to(probe) : .onward
    return .change(plan, say: say + notes, next: next)
  }

  private var probe: ProbeStep { ProbeStep(question: question) }

  func skip(_ reason: String, _ scene: Scene) -> Answer {
    guard value(scene).isEmpty else { return .keep(say: [.hint(Texts.answerKept)]) }
    var plan = scene.plan
    if let index = plan.reflections.firstIndex(where: { $0.question == question.id }) {
      // The reason that was given before counts until there is another one.
      let before = plan.reflections[index].skipped ?? ""
      plan.reflections[index].skipped = reason.hasText ? reason : before
    } else {
      plan.reflections.append(Reflection(question: question.id, skipped: reason))
    }
    return .change(plan, say: [.hint(Texts.skipped)])
  }

  private func written(in plan: Plan) -> Reflection? {
    plan.reflections.first { $0.question == question.id }
  }
}
