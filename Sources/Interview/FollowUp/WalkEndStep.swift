import DanishText
import Dialogue
import PlanFollowUp
import PlanModel

/// The end of the walk: each goal with what was told of it, and a number to go back to it.
struct WalkEndStep: Step {
  /// Whether one looked in from a goal, and goes back there.
  var isVisit = false

  var id: String { "afslutning" }

  var asVisit: any Step { WalkEndStep(isVisit: true) }

  func title(_ scene: Scene) -> String { Texts.Walk.end }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Walk.endHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    let items = scene.plan.goals.enumerated().map { number, goal in
      ListItem(
        number: number + 1, mark: Self.mark(goal, scene), text: PlanLines.name(goal),
        note: Self.note(goal, scene))
    }
    let question: Block = .question(
      Texts.Walk.endQuestion(isVisit: isVisit, hasGoals: !items.isEmpty))
    if items.isEmpty { return [question] }
    let state = isVisit ? Texts.Walk.end : Texts.Walk.state(told: told(scene))
    return [.subheading(state), .list(items), question]
  }

  /// How many goals something was told of on the day.
  private func told(_ scene: Scene) -> Int {
    scene.plan.goals.count { $0.entry(on: scene.entryDay) != nil }
  }

  /// Only a goal whose time has passed is missing something.
  private static func mark(_ goal: Goal, _ scene: Scene) -> Mark {
    if goal.retirement != nil { return .skipped }
    let state = scene.state(of: goal.id ?? "")
    if goal.entry(on: scene.entryDay) != nil || state?.isOver ?? false { return .done }
    if case .overdue? = state?.state(ahead: 0) { return .open }
    return .free
  }

  private static func note(_ goal: Goal, _ scene: Scene) -> String {
    if let retirement = goal.retirement {
      return Texts.Walk.retired(
        retirement.date?.value, scene.short(retirement.reason ?? ""), from: scene.entryDay)
    }
    if let entry = goal.entry(on: scene.entryDay) { return Texts.Walk.told(entry) }
    // What is dated in the future says nothing yet.
    return Texts.Walk.nothingNew(scene.state(of: goal.id ?? "")?.last, from: scene.entryDay)
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: Texts.choiceLabel(enter: isVisit ? Texts.goesBack : Texts.leaves), kind: "valg",
      field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return .keep(next: isVisit ? .onward : .leave) }
    let steps = Self.steps(scene)
    guard let number = Numbers.one(text, upTo: steps.count) else {
      return .refused(Texts.noSuchNumber(steps.count))
    }
    return .keep(next: .visit(steps[number - 1]))
  }

  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .yes || reply == .maybe ? .again(say: [.hint(Texts.writeNumber)]) : answer("", scene)
  }

  /// Where the numbers lead: a goal that was given up is looked at there.
  static func steps(_ scene: Scene) -> [any Step] {
    scene.plan.goals.map { goal in
      let step = FollowUpStep(goal: goal.id ?? "")
      return step.exists(scene)
        ? step : GiveUpStep(goal: goal.id ?? "", day: scene.entryDay, field: .reason)
    }
  }
}
