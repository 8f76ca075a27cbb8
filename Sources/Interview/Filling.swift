import DanishText
import Dialogue
import PlanModel

/// A plan with the answers that came along (`--svar`): what the plan has stays, and what it lacks is
/// taken from them, down to the single field of a goal. What they say otherwise than the plan is
/// kept as a list, so that it can be told.
struct Filling {
  /// The plan with what it lacked.
  private(set) var plan: Plan
  /// What was not used, because the plan says something else there.
  private(set) var unused: [Unused] = []

  /// Words that came along and stand nowhere in the plan.
  struct Unused: Equatable {
    /// Where they would have stood.
    var path: FieldPath
    var text: String
  }

  init(_ plan: Plan, from other: Plan) {
    self.plan = plan
    fill(\.guide, from: other, at: FieldPath.key(.ledetråd))
    fillEntry(\.year, from: other, at: .key(.år))
    fillEntry(\.status, from: other, at: .key(.status))
    fillCentre(from: other)
    fillReflections(from: other)
    fillGoals(from: other)
    fillOmissions(from: other)
    fillDiscussions(from: other)
    if self.plan.exemptions.isEmpty { self.plan.exemptions = other.exemptions }
    if self.plan.fingerprints.isEmpty { self.plan.fingerprints = other.fingerprints }
  }

  // MARK: Records

  private mutating func fillCentre(from other: Plan) {
    let path = FieldPath.key(.center)
    fill(\.centre.id, from: other, at: path.key(.id))
    fill(\.centre.name, from: other, at: path.key(.navn))
    fill(\.centre.kind, from: other, at: path.key(.type))
    fill(\.centre.leader, from: other, at: path.key(.leder))
    fill(\.centre.coreTask, from: other, at: path.key(.kerneopgave))
  }

  /// A question that was skipped, or has no answer yet, takes the answer.
  private mutating func fillReflections(from other: Plan) {
    for reflection in other.reflections {
      guard let index = plan.reflections.firstIndex(where: { $0.question == reflection.question })
      else {
        plan.reflections.append(reflection)
        continue
      }
      guard reflection.answer.hasText else { continue }
      if !plan.reflections[index].answer.hasText { plan.reflections[index].skipped = nil }
      fill(\.answer, of: reflection, in: \.reflections[index], .reflection(index).key(.svar))
    }
  }

  private mutating func fillGoals(from other: Plan) {
    for goal in other.goals {
      guard let id = goal.id, let index = plan.goals.firstIndex(where: { $0.id == id }) else {
        plan.goals.append(goal)
        continue
      }
      fill(goal: index, from: goal)
    }
  }

  private mutating func fill(goal index: Int, from other: Goal) {
    let path = FieldPath.goal(index)
    fill(\.title, of: other, in: \.goals[index], path.key(.titel))
    fill(\.theme, of: other, in: \.goals[index], path.key(.tema))
    fill(\.context, of: other, in: \.goals[index], path.key(.sammenhæng))
    fill(\.aim, of: other, in: \.goals[index], path.key(.mål))
    fill(\.responsible, of: other, in: \.goals[index], path.key(.ansvarlig))
    fillEntry(\.deadline, of: other, in: \.goals[index], path.key(.frist))
    fillWords(\.alsoThemes, of: other, index, path.key(.også))
    fillWords(\.springsFrom, of: other, index, path.key(.springsFrom))
    fillWords(\.sharedWith, of: other, index, path.key(.sharedWith))
    fillEvaluation(of: other, index, path.key(.evaluering))
    fillActions(of: other, index, path.key(.tiltag))
    fillSigns(of: other, index, path.key(.tegn))
    if plan.goals[index].followUps.isEmpty { plan.goals[index].followUps = other.followUps }
  }

  private mutating func fillEvaluation(of other: Goal, _ index: Int, _ path: FieldPath) {
    guard let evaluation = other.evaluation else { return }
    var own = Filling.Record(plan.goals[index].evaluation ?? Evaluation(), path)
    own.fillEntry(\.when, from: evaluation, .hvornår)
    own.fill(\.forum, from: evaluation, .forum)
    own.fill(\.how, from: evaluation, .hvordan)
    plan.goals[index].evaluation = own.value.isEmpty ? nil : own.value
    unused += own.unused
  }

  private mutating func fillActions(of other: Goal, _ index: Int, _ path: FieldPath) {
    let filled = list(plan.goals[index].actions, other.actions, by: \.what, path) { own, other in
      own.fill(\.who, from: other, .hvem)
      own.fillEntry(\.when, from: other, .hvornår)
    }
    plan.goals[index].actions = filled
  }

  private mutating func fillSigns(of other: Goal, _ index: Int, _ path: FieldPath) {
    let filled = list(plan.goals[index].signs, other.signs, by: \.sign, path) { own, other in
      own.fill(\.baseline, from: other, .udgangspunkt)
      own.fill(\.target, from: other, .målsætning)
      own.fill(\.source, from: other, .kilde)
    }
    plan.goals[index].signs = filled
  }

  private mutating func fillOmissions(from other: Plan) {
    for omission in other.omissions {
      guard let index = plan.omissions.firstIndex(where: { $0.theme == omission.theme }) else {
        plan.omissions.append(omission)
        continue
      }
      let path = FieldPath.key(.omissions).item(index)
      fill(\.reason, of: omission, in: \.omissions[index], path.key(.begrundelse))
      fill(\.acceptedBy, of: omission, in: \.omissions[index], path.key(.acceptedBy))
    }
  }

  private mutating func fillDiscussions(from other: Plan) {
    let path = FieldPath.key(.drøftelser)
    plan.discussions = list(plan.discussions, other.discussions, by: \.forum, path) { own, other in
      own.fillEntry(\.date, from: other, .dato)
      own.fillEntry(\.outcome, from: other, .udfald)
      own.fill(\.caseNumber, from: other, .sag)
    }
  }

  // MARK: Fields

  /// One record that is being filled.
  private struct Record<Value> {
    var value: Value
    let path: FieldPath
    var unused: [Unused] = []

    init(_ value: Value, _ path: FieldPath) { (self.value, self.path) = (value, path) }

    mutating func fill(
      _ field: WritableKeyPath<Value, String?>, from other: Value, _ key: PlanKey
    ) {
      unused += Filling.fill(&value[keyPath: field], other[keyPath: field], path.key(key))
    }

    mutating func fillEntry<Word>(
      _ field: WritableKeyPath<Value, Entry<Word>?>, from other: Value, _ key: PlanKey
    ) {
      unused += Filling.fill(&value[keyPath: field], other[keyPath: field], path.key(key))
    }
  }

  private static func fill(
    _ own: inout String?, _ other: String?, _ path: FieldPath
  ) -> [Unused] {
    guard let other, other.hasText else { return [] }
    guard own.hasText else {
      own = other
      return []
    }
    return own?.trimmed == other.trimmed ? [] : [Unused(path: path, text: other)]
  }

  private static func fill<Word>(
    _ own: inout Entry<Word>?, _ other: Entry<Word>?, _ path: FieldPath
  ) -> [Unused] {
    guard let other, own != nil else {
      own = own ?? other
      return []
    }
    return own == other ? [] : [Unused(path: path, text: other.text)]
  }

  private mutating func fill(
    _ field: WritableKeyPath<Plan, String?>, from other: Plan, at path: FieldPath
  ) {
    unused += Self.fill(&plan[keyPath: field], other[keyPath: field], path)
  }

  private mutating func fillEntry<Word>(
    _ field: WritableKeyPath<Plan, Entry<Word>?>, from other: Plan, at path: FieldPath
  ) {
    unused += Self.fill(&plan[keyPath: field], other[keyPath: field], path)
  }

  private mutating func fill<Value>(
    _ field: WritableKeyPath<Value, String?>, of other: Value,
    in record: WritableKeyPath<Plan, Value>, _ path: FieldPath
  ) {
    unused += Self.fill(
      &plan[keyPath: record.appending(path: field)], other[keyPath: field], path)
  }

  private mutating func fillEntry<Value, Word>(
    _ field: WritableKeyPath<Value, Entry<Word>?>, of other: Value,
    in record: WritableKeyPath<Plan, Value>, _ path: FieldPath
  ) {
    unused += Self.fill(
      &plan[keyPath: record.appending(path: field)], other[keyPath: field], path)
  }

  /// A list of ids is taken where there is none.
  private mutating func fillWords(
    _ field: WritableKeyPath<Goal, [String]>, of other: Goal, _ index: Int, _ path: FieldPath
  ) {
    if plan.goals[index][keyPath: field].isEmpty {
      plan.goals[index][keyPath: field] = other[keyPath: field]
    }
    let own = plan.goals[index][keyPath: field]
    unused += other[keyPath: field].filter { !own.contains($0) }.map {
      Unused(path: path, text: $0)
    }
  }

  /// A list is taken where there is none; else its records are filled one by one. One that the plan
  /// does not have may have been deleted there: it is not brought back.
  private mutating func list<Item>(
    _ own: [Item], _ other: [Item], by text: KeyPath<Item, String?>, _ path: FieldPath,
    _ fill: (inout Record<Item>, Item) -> Void
  ) -> [Item] {
    if own.isEmpty { return other }
    var own = own
    for item in other {
      let words = item[keyPath: text]?.trimmed
      guard let index = own.firstIndex(where: { $0[keyPath: text]?.trimmed == words }) else {
        unused.append(Unused(path: path, text: words ?? ""))
        continue
      }
      var record = Record(own[index], path.item(index))
      fill(&record, item)
      own[index] = record.value
      unused += record.unused
    }
    return own
  }
}

extension Filling {
  /// What was not used, and why.
  func blocks(_ guide: Ledetraad) -> [Block] {
    let names = PlaceNames(guide: guide)
    let items = unused.map {
      ListItem(text: names.name(of: $0.path, in: plan), note: PlanLines.short($0.text, words: 8))
    }
    return items.isEmpty ? [] : [.advice(Texts.notUsed), .list(items)]
  }
}
