import Dialogue
import PlanModel

/// `:rediger`: opens the answer in the leader's own editor.
struct EditInEditor: Command {
  let names = ["rediger", "edit"]
  let usage = ":rediger"
  var summary: String { Texts.editSummary }
  let keepsLine = true

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    [.edit(interview.line.typed ?? interview.step.prompt(interview.scene).prefill)]
  }
}
