import Dialogue
import Language
import PlanModel

/// `:citat 2`: puts one of the leader's own answers in the theme into the line.
struct Quote: Command {
  let names = ["citat", "c", "quote"]
  var usage: String { tr(":citat [NUMMER]") }
  var summary: String { Texts.quoteSummary }
  let keepsLine = true

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard let theme = interview.step.theme(interview.scene) else {
      return interview.refuse(Texts.noQuotesHere)
    }
    let answers = interview.scene.answers(in: theme)
    guard !answers.isEmpty else { return interview.again([.hint(Texts.noAnswersYet)]) }
    guard let number = Int(argument), answers.indices.contains(number - 1) else {
      let quotes = answers.enumerated().map { number, answer in
        Block.quote(label: Texts.answerNumber(number + 1), text: answer.text)
      }
      return interview.again(quotes + [.hint(Texts.quoteHint)])
    }
    let before = interview.line.typed ?? interview.step.prompt(interview.scene).prefill
    let quote = answers[number - 1].text
    interview.line.typed = before.isEmpty ? quote : before + " " + quote
    return interview.ask()
  }
}
