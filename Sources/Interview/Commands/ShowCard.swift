import Dialogue
import PlanModel

/// `:samlet`: shows goals as cards again; inside a goal, its card.
struct ShowCard: Command {
  let names = ["samlet", "card"]
  let usage = ":samlet"
  var summary: String { Texts.cardSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    interview.scene.goesThroughParts = false
    guard let goal = interview.goal(named: "")?.id else {
      return interview.again([.hint(Texts.cardsAgain)])
    }
    interview.position.course = nil
    if let card = interview.step as? GoalCardStep { interview.position.step = card.asReturn }
    if interview.step is GoalCardStep { return interview.present() }
    return interview.go(.to(GoalCardStep(goal: goal)))
  }
}
