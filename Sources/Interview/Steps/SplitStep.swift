import Dialogue
import PlanModel

/// Splits a goal in two: which tiltag and tegn the new one takes along.
struct SplitStep: Step {
  let goal: String
  let newTitle: String

  var id: String { "\(goal).del" }
  var isReturnedTo: Bool { false }
  func isErrand(_ scene: Scene) -> Bool { true }
  /// The split began with a command; before that one was elsewhere.
  var isUndoneWithCommand: Bool { true }

  func title(_ scene: Scene) -> String { Texts.splitTitle(goal) }
  func deed(_ scene: Scene) -> String { Texts.Deed.split(goal) }
  func exists(_ scene: Scene) -> Bool { scene.goal(goal) != nil }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.splitHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    guard let goal = scene.goal(goal) else { return [] }
    let lines = goal.actions.map(PlanLines.line) + goal.signs.map(PlanLines.line)
    let items = lines.enumerated().map { ListItem(number: $0 + 1, text: $1) }
    return [.question(Texts.splitQuestion), .list(items)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.choiceLabel(enter: Texts.splitsNot), kind: "numre", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard let old = scene.goal(goal) else { return .keep() }
    let bound = Self.partCount(old)
    guard let numbers = Numbers.read(text, upTo: bound) else {
      return .refused(Texts.noSuchNumbers(bound))
    }
    // Enter by accident must not make a goal.
    if numbers.isEmpty { return .keep(say: [.hint(Texts.notSplit(goal))]) }
    let (plan, id) = split(old, moving: numbers, scene)
    return .change(plan, say: [.success(Texts.goalBegun(id))], next: .to(GoalCardStep(goal: id)))
  }

  /// How many tiltag and tegn there are to choose from.
  static func partCount(_ goal: Goal) -> Int { goal.actions.count + goal.signs.count }

  /// The plan with the goal in two, and the new one's id; numbers count from 1.
  func split(_ old: Goal, moving numbers: [Int], _ scene: Scene) -> (plan: Plan, id: String) {
    let moved = Set(numbers.map { $0 - 1 })
    var plan = scene.plan
    let id = plan.freeGoalID
    let new = Self.half(of: old, id: id, title: newTitle, moved)
    plan.change(goal: goal) { goal in
      goal.actions = Self.kept(old.actions) { !moved.contains($0) }
      goal.signs = Self.kept(old.signs) { !moved.contains($0 + old.actions.count) }
    }
    let place = plan.goals.firstIndex { $0.id == goal }.map { $0 + 1 } ?? plan.goals.count
    plan.goals.insert(new, at: place)
    return (plan, id)
  }

  private static func half(of old: Goal, id: String, title: String, _ moved: Set<Int>) -> Goal {
    var new = old
    new.id = id
    new.title = title
    new.aim = nil
    new.followUps = []
    new.actions = kept(old.actions) { moved.contains($0) }
    new.signs = kept(old.signs) { moved.contains($0 + old.actions.count) }
    return new
  }

  private static func kept<Item>(_ items: [Item], _ isKept: (Int) -> Bool) -> [Item] {
    items.indices.filter(isKept).map { items[$0] }
  }
}
