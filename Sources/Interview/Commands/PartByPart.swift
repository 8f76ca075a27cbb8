import Dialogue
import PlanModel

/// `:trin`: asks for the parts of goals one after another, for the rest of the sitting.
struct PartByPart: Command {
  let names = ["trin", "steps"]
  let usage = ":trin"
  var summary: String { Texts.partByPartSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    interview.scene.goesThroughParts = true
    guard let card = interview.step as? GoalCardStep else {
      return interview.again([.hint(Texts.partByPart)])
    }
    interview.move(.begin(GoalPart.course(of: card.goal, interview.scene)))
    return [.show(.hint(Texts.partByPart))] + interview.present()
  }
}
