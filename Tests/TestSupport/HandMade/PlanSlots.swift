import DanishText
import PlanModel

/// Every place of a plan, written apart from the program's own table of fields.
extension Plan {
  typealias TextSlot = WritableKeyPath<Plan, String?>
  typealias DateSlot = WritableKeyPath<Plan, Entry<PlanDate>?>

  /// The texts.
  var textSlots: [TextSlot] {
    var slots: [TextSlot] = [
      \.guide, \.centre.id, \.centre.name, \.centre.kind, \.centre.leader, \.centre.coreTask,
    ]
    slots += Self.slots(\.reflections, reflections.count, [\.question, \.answer, \.skipped])
    for goal in goals.indices { slots += goalTexts(goal) }
    slots += Self.slots(\.omissions, omissions.count, [\.theme, \.reason, \.acceptedBy])
    slots += Self.slots(\.discussions, discussions.count, [\.forum, \.caseNumber])
    slots += Self.slots(\.exemptions, exemptions.count, [\.rule, \.goal, \.reason])
    return slots
  }

  private func goalTexts(_ index: Int) -> [TextSlot] {
    let goal: WritableKeyPath<Plan, Goal> = \.goals[index]
    var slots: [TextSlot] = [
      goal.appending(path: \.id), goal.appending(path: \.title), goal.appending(path: \.theme),
      goal.appending(path: \.context), goal.appending(path: \.aim),
      goal.appending(path: \.responsible),
    ]
    if goals[index].evaluation != nil {
      slots.append(goal.appending(path: \.wholeEvaluation.forum))
      slots.append(goal.appending(path: \.wholeEvaluation.how))
    }
    slots += Self.slots(
      goal.appending(path: \.actions), goals[index].actions.count, [\.what, \.who])
    slots += Self.slots(
      goal.appending(path: \.signs), goals[index].signs.count,
      [\.sign, \.baseline, \.target, \.source])
    slots += Self.slots(
      goal.appending(path: \.followUps), goals[index].followUps.count, [\.measured, \.remark])
    return slots
  }

  private static func slots<Item, Value>(
    _ list: WritableKeyPath<Plan, [Item]>, _ count: Int, _ fields: [WritableKeyPath<Item, Value>]
  ) -> [WritableKeyPath<Plan, Value>] {
    (0..<count).flatMap { index in
      fields.map { list.appending(path: \.[index]).appending(path: $0) }
    }
  }

  /// The dates.
  var dateSlots: [DateSlot] {
    var slots: [DateSlot] = []
    for index in goals.indices {
      let goal: WritableKeyPath<Plan, Goal> = \.goals[index]
      slots.append(goal.appending(path: \.deadline))
      if goals[index].evaluation != nil {
        slots.append(goal.appending(path: \.wholeEvaluation.when))
      }
      slots += Self.slots(goal.appending(path: \.actions), goals[index].actions.count, [\.when])
      slots += Self.slots(goal.appending(path: \.followUps), goals[index].followUps.count, [\.date])
    }
    return slots + Self.slots(\.discussions, discussions.count, [\.date])
  }

  /// The lists of words.
  var wordLists: [WritableKeyPath<Plan, [String]>] {
    Self.slots(\.goals, goals.count, [\.alsoThemes, \.springsFrom, \.toRevisit, \.sharedWith])
  }

  /// The lists of records.
  var recordLists: [RecordList] {
    var lists: [RecordList] = [
      RecordList(\.reflections, main: \.answer) { Reflection(question: $0 + "q", answer: $0) },
      RecordList(\.goals, main: \.aim) { Self.goal($0) },
      RecordList(\.omissions, main: \.reason) { Omission(theme: $0, reason: $0) },
      RecordList(\.discussions, main: \.forum) { Discussion(forum: $0) },
      RecordList(\.exemptions, main: \.reason) { Exemption(rule: $0, reason: $0) },
    ]
    for goal in goals.indices {
      lists.append(
        RecordList(\.goals[goal].actions, main: \.what) { Action(what: $0, who: "Ida") })
      lists.append(
        RecordList(\.goals[goal].signs, main: \.sign) { Sign(sign: $0, baseline: "38 %") })
      lists.append(RecordList(\.goals[goal].followUps, main: \.remark) { FollowUp(remark: $0) })
    }
    return lists
  }

  private static func goal(_ word: String) -> Goal {
    var goal = Goal(id: word + "m", title: word, theme: "samspil")
    goal.actions = [Action(what: word)]
    goal.aim = word + " to\nlinjer"
    return goal
  }

  /// The numbered words and dates in it.
  var numberedWords: Set<String> {
    var texts = textSlots.compactMap { self[keyPath: $0] }
    texts += dateSlots.compactMap { self[keyPath: $0]?.text }
    texts += wordLists.flatMap { self[keyPath: $0] }
    texts += fingerprints.flatMap { [$0.theme, $0.value] }
    texts += [year?.text ?? "", status?.text ?? ""]
    texts += goals.flatMap(\.followUps).compactMap { $0.status?.text }
    texts += discussions.compactMap { $0.outcome?.text }
    return HandScanner.words(in: texts.joined(separator: "\n"))
  }
}

extension Goal {
  /// The evaluation, empty where there is none.
  var wholeEvaluation: Evaluation {
    get { evaluation ?? Evaluation() }
    set { evaluation = newValue }
  }
}

/// A list of records in a plan, and what can be done to it.
struct RecordList {
  let count: (Plan) -> Int
  let insert: (inout Plan, Int, String) -> Void
  let remove: (inout Plan, Int) -> Void
  let move: (inout Plan, Int, Int) -> Void
  /// The second half of an item's main text becomes an item of its own.
  let split: (inout Plan, Int) -> Void
  /// An item's main text goes to the end of the one before it.
  let merge: (inout Plan, Int) -> Void

  init<Item>(
    _ list: WritableKeyPath<Plan, [Item]>, main: WritableKeyPath<Item, String?>,
    make: @escaping (String) -> Item
  ) {
    count = { $0[keyPath: list].count }
    insert = { $0[keyPath: list].insert(make($2), at: $1) }
    remove = { $0[keyPath: list].remove(at: $1) }
    move = { plan, from, to in
      let item = plan[keyPath: list].remove(at: from)
      plan[keyPath: list].insert(item, at: to)
    }
    split = { plan, index in
      let words = (plan[keyPath: list][index][keyPath: main] ?? "").split(separator: " ")
      guard words.count > 1 else { return }
      plan[keyPath: list][index][keyPath: main] = String(words[0])
      plan[keyPath: list].insert(make(words.dropFirst().joined(separator: " ")), at: index + 1)
    }
    merge = { plan, index in
      guard index > 0 else { return }
      let item = plan[keyPath: list].remove(at: index)
      let texts = [plan[keyPath: list][index - 1][keyPath: main], item[keyPath: main]]
      plan[keyPath: list][index - 1][keyPath: main] =
        texts.compactMap { $0 }.joined(separator: "\n")
    }
  }
}
