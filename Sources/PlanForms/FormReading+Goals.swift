import DanishText
import PlanModel

/// Which goals a form has: the plan's, new ones, copies.
extension FormReading {
  /// Reads the goals: those of the plan, new ones, and copies; and sees which are gone.
  mutating func readGoals(
    _ records: [FormSheet.Record], _ prefixes: [String], _ scope: FormScope
  ) {
    let places = Self.places(of: prefixes)
    let originals = originals(records, places, scope)
    var seen: Set<Goal> = []
    var ids = FreeGoalIDs(base.goals.compactMap(\.id) + records.map(\.prefix))
    for (number, record) in records.enumerated() {
      let place = places[FormPrefixes.folded(record.prefix)]
      let isOriginal = originals.contains(number)
      let source = isOriginal ? place.map { base.goals[$0] } : nil
      // A copy is read against what was copied, so that what was not changed stays as it was.
      let model = place.map { base.goals[$0] } ?? Goal()
      var goal = FormReader.read(record, into: model, scope, &remarks)
      guard goal.saysAnything || goal == source else { continue }
      let isNew = seen.insert(goal.withoutID).inserted
      if source != nil {
        goals.append(ReadGoal(goal: goal, place: place, copy: nil))
      } else if isOriginal {
        goal.id = record.values[PlanKey.id.rawValue]?.nonEmptyText ?? record.prefix
        goals.append(ReadGoal(goal: goal, place: nil, copy: nil))
      } else {
        let id = goal.id ?? record.prefix
        let isSame = goal == model || !isNew
        goal = goal.asNew(ids.next())
        copies.append(
          Copy(id: id, newID: goal.id ?? "", title: goal.title ?? "", isSame: isSame))
        goals.append(ReadGoal(goal: goal, place: nil, copy: copies.count - 1))
      }
    }
    let there = Set(goals.compactMap(\.place))
    missing = base.goals.indices.filter { !there.contains($0) }.map { place in
      Missing(place: place, id: base.goals[place].id ?? "", title: base.goals[place].title ?? "")
    }
  }

  /// The numbers of the records that are no copies: of several with one prefix, the one that is most
  /// like the goal of the plan.
  private func originals(
    _ records: [FormSheet.Record], _ places: [String: Int], _ scope: FormScope
  ) -> Set<Int> {
    let groups = Dictionary(grouping: records.indices) { FormPrefixes.folded(records[$0].prefix) }
    return Set(
      groups.values.compactMap { numbers in
        guard numbers.count > 1,
          let place = places[FormPrefixes.folded(records[numbers[0]].prefix)]
        else {
          return numbers.first
        }
        var unheard: [FormRemark] = []
        let base = base.goals[place]
        let scores = numbers.map { number in
          FormReader.read(records[number], into: base, scope, &unheard).likeness(to: base)
        }
        return zip(numbers, scores).max { $0.1 < $1.1 || $0.1 == $1.1 && $0.0 > $1.0 }?.0
      })
  }
}

/// Ids that no goal of a form has.
private struct FreeGoalIDs {
  private var used: Set<String>
  private var number = 0

  init(_ ids: [String]) { used = Set(ids.map { $0.lowercased() }) }

  mutating func next() -> String {
    repeat { number += 1 } while !used.insert("m\(number)").inserted
    return "M\(number)"
  }
}

extension String {
  fileprivate var nonEmptyText: String? { hasText ? trimmed : nil }
}

extension Goal {
  /// Whether anybody wrote something in it: an id and a theme stand in empty ones, too.
  fileprivate var saysAnything: Bool {
    var empty = Goal()
    (empty.id, empty.theme) = (id, theme)
    return self != empty
  }

  /// What it says, whatever it is called.
  fileprivate var withoutID: Goal {
    var goal = self
    goal.id = nil
    return goal
  }

  /// The goal as one of its own: what happened to the other one did not happen to it.
  fileprivate func asNew(_ id: String) -> Goal {
    var goal = self
    goal.id = id
    (goal.toRevisit, goal.followUps, goal.retirement) = ([], [], nil)
    return goal
  }

  /// How many of its fields are as in another.
  fileprivate func likeness(to other: Goal) -> Int {
    guard case .mapping(let entries) = FieldTree(self), case .mapping(let others) = FieldTree(other)
    else { return 0 }
    return entries.count(where: others.contains)
      - others.count { entry in !entries.contains { $0.key == entry.key } }
  }
}
