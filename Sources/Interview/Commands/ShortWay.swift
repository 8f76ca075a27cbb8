import Dialogue
import PlanModel

/// `:kort`: only the few questions that the ledetråd marks for those who have an hour.
struct ShortWay: Command {
  let names = ["kort", "short"]
  let usage = ":kort"
  var summary: String { Texts.shortWaySummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let guide = interview.scene.guide
    guard guide.hasShortWay else { return interview.refuse(Texts.noShortWay) }
    interview.scene.isShort = true
    let count = QuestionCount(interview.plan, guide, isShort: true).total
    let said = Block.hint(Texts.onShortWay(count, of: guide.themes.flatMap(\.questions).count))
    guard let step = interview.step as? ReflectionStep, interview.scene.canWait(step.question)
    else { return interview.again([said]) }
    return [.show(said)] + interview.go(.onward)
  }
}
