import DanishText
import Dialogue
import Language
import PlanModel

/// `:gå`: to a question, a goal or a part of one, and afterwards back here.
struct Jump: Command {
  let names = ["gå", "g", "gaa", "go"]
  let usage = ":gå STED"
  /// A place that one may go to, for the list of commands.
  var example = "M1.tegn"
  var summary: String { Texts.jumpSummary(to: example) }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    if argument.isEmpty { return interview.commands.run(":oversigt", in: &interview) }
    let scene = interview.scene
    let target =
      Int(argument).flatMap { numbers(interview)[$0] }
      ?? part(argument, interview) ?? scene.itinerary.step(named: argument, scene)
    guard let target, target.exists(scene) else {
      let names = scene.itinerary.all(scene).map(\.id)
      return interview.refuse(Texts.noSuchPlace(NearestMatch.find(argument, among: names)))
    }
    if target.id == interview.step.id { return interview.present() }
    return interview.go(.visit(target))
  }

  /// The numbers of the overview that was shown last, or of the one that would be shown now.
  private func numbers(_ interview: PlanInterview) -> [Int: any Step] {
    interview.line.numbered.isEmpty
      ? interview.scene.itinerary.numbers(interview.scene) : interview.line.numbered
  }

  /// `:gå tegn` in the middle of a goal.
  private func part(_ name: String, _ interview: PlanInterview) -> (any Step)? {
    guard let goal = interview.goal(named: "")?.id else { return nil }
    return interview.scene.itinerary.step(named: name, of: goal, interview.scene)
  }
}
