import Dialogue
import PlanModel

/// `:alle`: all questions again, after `:kort`; those that were passed over come first.
struct WholeWay: Command {
  let names = ["alle", "all"]
  let usage = ":alle"
  var summary: String { Texts.wholeWaySummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let scene = interview.scene
    guard scene.isShort else { return interview.again([.hint(Texts.isOnWholeWay)]) }
    interview.scene.isShort = false
    let said = Block.hint(Texts.onWholeWay(waiting: scene.waiting.count))
    guard let first = firstPassedOver(scene, before: interview.step) else {
      return interview.again([said])
    }
    return [.show(said)] + interview.go(.to(first))
  }

  /// The first question that was passed over, where the conversation is past it.
  private func firstPassedOver(_ scene: Scene, before step: any Step) -> (any Step)? {
    let steps = scene.itinerary.steps(scene)
    guard let first = scene.waiting.first.map(ReflectionStep.init),
      let place = steps.firstIndex(where: first.isPart),
      let here = scene.itinerary.place(of: step, in: steps, scene), place < here
    else { return nil }
    return first
  }
}
