import Dialogue
import Language
import PlanModel

/// `:eksempel`: an example answer to the question, from a centre like the leader's own; said again
/// the next one; `:eksempel skole` one from a school.
struct Example: Command {
  let names = ["eksempel", "example"]
  var usage: String { tr(":eksempel [STED]") }
  var summary: String { Texts.exampleSummary }
  let keepsLine = true

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    if let example = PartExample.text(for: interview.step, argument, interview.scene) {
      return interview.again([.quote(label: Texts.exampleLabel, text: example)])
    }
    guard let question = interview.step.reflection, !question.allExamples.isEmpty else {
      return interview.refuse(Texts.noExample)
    }
    let count = question.allExamples.count
    if !argument.isEmpty {
      return interview.again(show(ExampleOrder.examples(of: question, like: argument)[0]))
    }
    let examples = ExampleOrder.examples(of: question, for: interview.plan.centre)
    let shown = interview.scene.examplesShown[question.id, default: 0]
    interview.scene.examplesShown[question.id] = shown + 1
    let rest = count - shown % count - 1
    let hint: [Block] = rest > 0 ? [.hint(Texts.moreExamples(rest))] : []
    return interview.again(show(examples[shown % count]) + hint)
  }

  private func show(_ example: AnswerExample) -> [Block] {
    [.quote(label: Texts.exampleLabel(from: example.centreKind), text: example.text)]
  }
}
