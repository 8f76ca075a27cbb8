import DanishText
import PlanModel

/// Numbers that look random and are the same for the same seed (Steele, Lea and Flood, SplitMix,
/// 2014).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// Makes plans, and changes them as somebody would who goes on writing. Every text is new, and
/// says whose it is, so that a lost one can be told.
struct PlanGenerator {
  private var numbers: SeededNumbers
  private var author: String
  private var count = 0

  init(seed: UInt64, author: String) {
    numbers = SeededNumbers(seed: seed)
    self.author = author
  }

  mutating func plan() -> Plan {
    var plan = Plan()
    plan.guide = "ledetråd-2016"
    plan.year = .known(2016)
    plan.centre.name = text()
    plan.reflections = (1...Int.random(in: 2...6, using: &numbers)).map { number in
      Reflection(question: "q\(number)", answer: text())
    }
    plan.goals = (1...Int.random(in: 1...4, using: &numbers)).map { goal(id: "M\($0)") }
    plan.omissions = [Omission(theme: "effekt", reason: text(), acceptedBy: text())]
    plan.discussions = [Discussion(forum: text(), date: date())]
    plan.exemptions = [Exemption(rule: "mål-uden-tegn", goal: "M1", reason: text())]
    return plan
  }

  mutating func changed(_ plan: Plan, times: Int) -> Plan {
    var plan = plan
    for _ in 0..<times { change(&plan) }
    return plan
  }

  private mutating func change(_ plan: inout Plan) {
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0: plan.centre.leader = text()
    case 1: plan.centre.coreTask = text()
    case 2: plan.status = .known(PlanStatus.allCases.randomElement(using: &numbers) ?? .draft)
    case 3: changeReflection(&plan)
    case 4: plan.goals.append(goal(id: freeID(in: plan)))
    case 5: removeOne(&plan.goals)
    case 6: plan.goals.shuffle(using: &numbers)
    case 7: plan.discussions.append(Discussion(forum: text(), date: date()))
    case 8: removeOne(&plan.omissions)
    case 9: plan.exemptions.append(Exemption(rule: text(), goal: "M2", reason: text()))
    default:
      guard let index = plan.goals.indices.randomElement(using: &numbers) else { return }
      change(&plan.goals[index])
    }
  }

  private func freeID(in plan: Plan) -> String {
    "M\((plan.goals.compactMap { $0.id.flatMap { Int($0.dropFirst()) } }.max() ?? 0) + 1)"
  }

  private mutating func changeReflection(_ plan: inout Plan) {
    let question = "q\(Int.random(in: 1...8, using: &numbers))"
    let isSkip = Bool.random(using: &numbers)
    let written = Reflection(
      question: question, answer: isSkip ? nil : text(), skipped: isSkip ? text() : nil)
    if let index = plan.reflections.firstIndex(where: { $0.question == question }) {
      if Bool.random(using: &numbers) {
        plan.reflections[index] = written
      } else {
        plan.reflections.remove(at: index)
      }
    } else {
      plan.reflections.append(written)
    }
  }

  private mutating func change(_ goal: inout Goal) {
    switch Int.random(in: 0..<12, using: &numbers) {
    case 0: goal.title = text()
    case 1: goal.aim = Bool.random(using: &numbers) ? text() : nil
    case 2: goal.context = text()
    case 3: goal.actions.append(Action(what: text(), who: text()))
    case 4: removeOne(&goal.actions)
    case 5:
      if let index = goal.actions.indices.randomElement(using: &numbers) {
        goal.actions[index].who = text()
      }
    case 6: goal.signs.append(Sign(sign: text(), baseline: text()))
    case 7:
      if let index = goal.signs.indices.randomElement(using: &numbers) {
        goal.signs[index] = Sign(sign: text(), target: text())
      }
    case 8: goal.followUps.append(FollowUp(date: date(), measured: text()))
    case 9: goal.evaluation = Bool.random(using: &numbers) ? Evaluation(how: text()) : nil
    case 10: goal.springsFrom.append(text())
    default: goal.deadline = date()
    }
  }

  private mutating func goal(id: String) -> Goal {
    var goal = Goal(id: id, title: text(), theme: "samspil")
    goal.aim = text()
    goal.actions = [Action(what: text(), who: text()), Action(what: text())]
    goal.signs = [Sign(sign: text(), baseline: text(), target: text())]
    goal.evaluation = Evaluation(when: date(), how: text())
    return goal
  }

  private mutating func removeOne<Item>(_ items: inout [Item]) {
    if let index = items.indices.randomElement(using: &numbers) { items.remove(at: index) }
  }

  private mutating func date() -> Entry<PlanDate>? {
    PlanDate(year: 2016, month: 1, day: 1)?
      .adding(days: Int.random(in: 0..<366, using: &numbers)).map(Entry.known)
  }

  private mutating func text() -> String {
    count += 1
    return "\(author) \(count)"
  }
}

/// All texts in a value, however deep.
func texts(in value: Any) -> [String] {
  if let text = value as? String { return [text] }
  return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
}
