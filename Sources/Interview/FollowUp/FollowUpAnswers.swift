import DanishText
import Dialogue
import PlanModel
import PlanProse

/// What a file tells about a plan's goals (`--svar`): entries without a day get the walk's; what the
/// plan has stays, and what was told before of another day is let be.
struct FollowUpAnswers {
  /// The plan with what was told.
  private(set) var plan: Plan
  private var unused: [Filling.Unused] = []
  private var refused: [ListItem] = []

  init(_ answers: Plan, to plan: Plan, on day: PlanDate, today: PlanDate) {
    var own = plan
    var told = Plan()
    for goal in answers.goals {
      guard let index = own.goals.firstIndex(where: { $0.id == goal.id && goal.id.hasText }) else {
        refused.append(ListItem(text: Texts.Walk.noSuchGoal(goal.id ?? goal.title ?? "")))
        continue
      }
      let goal = goal.dated(day)
      let past = goal.followUps.filter { $0.isPast(today) }
      refused += goal.followUps.filter { !$0.isPast(today) }
        .map { Self.note($0, of: goal.id ?? "") }
      let known = Set(own.goals[index].followUps.map { $0.date?.text })
      own.goals[index].followUps += past.filter { !known.contains($0.date?.text) }
      told.goals.append(goal.toldOnly(past))
    }
    let filling = Filling(own, from: told)
    (self.plan, unused) = (filling.plan, filling.unused)
  }

  private static func note(_ entry: FollowUp, of goal: String) -> ListItem {
    ListItem(text: Texts.Walk.entry(of: goal), note: Texts.Walk.notPast(entry.date?.danish ?? ""))
  }

  /// What was not used, and why.
  func blocks(_ guide: Ledetraad) -> [Block] {
    let names = PlaceNames(guide: guide)
    let items =
      refused
      + unused.map {
        ListItem(text: names.name(of: $0.path, in: plan), note: PlanLines.short($0.text, words: 8))
      }
    return items.isEmpty ? [] : [.advice(Texts.Walk.notUsed), .list(items)]
  }
}

extension Goal {
  /// The same with a day where what is told has none.
  fileprivate func dated(_ day: PlanDate) -> Goal {
    var goal = self
    for index in goal.followUps.indices where goal.followUps[index].date == nil {
      goal.followUps[index].date = .known(day)
    }
    if goal.retirement != nil, goal.retirement?.date == nil { goal.retirement?.date = .known(day) }
    return goal
  }

  /// Nothing of it but what was told.
  fileprivate func toldOnly(_ entries: [FollowUp]) -> Goal {
    var goal = Goal()
    (goal.id, goal.followUps, goal.retirement) = (id, entries, retirement)
    return goal
  }
}

extension FollowUp {
  fileprivate func isPast(_ today: PlanDate) -> Bool { date?.value.map { $0 <= today } ?? false }
}
