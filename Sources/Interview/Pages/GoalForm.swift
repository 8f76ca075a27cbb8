import DanishText
import Dialogue
import PlanModel

/// Writes what came of a goal's form into the goal, field by field, through the steps that ask for
/// the fields one at a time.
struct GoalForm {
  private let goal: String
  private let values: PageValues
  private let originals: PageValues
  private(set) var scene: Scene
  private(set) var refusals: [PageTurn.Refusal] = []
  private(set) var say: [Block] = []

  /// What somebody says by a tick: that the goal still fits the answers that have changed.
  static func stillFits(_ goal: String) -> String { "\(goal).passer" }

  /// That a list of things to choose from was on the page: of what is not ticked nothing is sent.
  static func wasThere(_ name: String) -> String { "\(name).vist" }

  /// Sets it up; the scene has the plan as it is now.
  init(_ goal: String, values: PageValues, originals: PageValues, _ scene: Scene) {
    (self.goal, self.values, self.originals, self.scene) = (goal, values, originals, scene)
  }

  // MARK: What the page was made from

  /// Takes the goal back to what it was when the page was made: what others have written since is
  /// joined with what was written here.
  mutating func takeBack() {
    if scene.goal(goal) == nil {
      var gone = Goal()
      (gone.id, gone.theme) = (goal, originals.text("\(goal).tema"))
      scene.plan.goals.append(gone)
    }
    for step in GoalFields.single(of: goal) {
      guard values[step.id] != nil, original(step.id) != step.value(scene) else { continue }
      put(original(step.id), step)
    }
    for part in [GoalPart.tiltag, .tegn] { takeBackRecords(of: part) }
    takeBackChoices()
  }

  /// What stood in a field; of an empty one nothing is sent.
  private func original(_ name: String) -> String { originals.text(name) ?? "" }

  private mutating func put(_ text: String, _ step: any FieldStep) {
    let day = step.kind == .date ? step.day(text, scene)?.text : nil
    step.set(text.hasText ? day ?? text : nil, in: &scene.plan)
  }

  private mutating func takeBackRecords(of part: GoalPart) {
    let count = countBefore(of: part)
    let isSame =
      count == number(of: part)
      && (0..<count).allSatisfy { row in
        GoalFields.record(row, of: part, of: goal).allSatisfy { step in
          original(step.id) == step.value(scene)
        }
      }
    if isSame || !isOnPage(part) { return }
    // A record that still says the same is itself, whatever the form does not show of it.
    let known = records(of: part)
    change { goal in
      part == .tiltag
        ? (goal.actions = [Action](repeating: Action(), count: count))
        : (goal.signs = [Sign](repeating: Sign(), count: count))
    }
    for row in 0..<count {
      for step in GoalFields.record(row, of: part, of: goal) {
        put(original(step.id), step)
      }
      keep(row, of: part, ifAmong: known)
    }
  }

  /// The texts of all records as the form shows them, and the records.
  private func records(of part: GoalPart) -> [(texts: [String], goal: Goal, row: Int)] {
    guard let goal = scene.goal(self.goal) else { return [] }
    return (0..<number(of: part)).map { row in
      (GoalFields.record(row, of: part, of: self.goal).map { $0.value(scene) }, goal, row)
    }
  }

  private mutating func keep(
    _ row: Int, of part: GoalPart, ifAmong known: [(texts: [String], goal: Goal, row: Int)]
  ) {
    let texts = GoalFields.record(row, of: part, of: goal).map { $0.value(scene) }
    guard let same = known.first(where: { $0.texts == texts }) else { return }
    change { goal in
      if part == .tiltag {
        goal.actions[row] = same.goal.actions[same.row]
      } else {
        goal.signs[row] = same.goal.signs[same.row]
      }
    }
  }

  private mutating func takeBackChoices() {
    let names = { (part: GoalPart, form: GoalForm) -> [String]? in
      let step = part.step(form.goal)
      guard form.values[Self.wasThere(step.id)] != nil else { return nil }
      return form.originals.text(step.id)?.split(separator: " ").map(String.init)
    }
    let (origins, themes) = (names(.springsFrom, self), names(.alsoThemes, self))
    change { goal in
      if let origins { goal.springsFrom = origins }
      if let themes { goal.alsoThemes = themes }
    }
  }

  // MARK: What was written

  /// Writes what differs from what the page was made from.
  mutating func write() {
    for step in GoalFields.single(of: goal) {
      guard let text = values.text(step.id),
        text.trimmed != original(step.id).trimmed
      else { continue }
      take(step.answer(text, scene), step.id)
    }
    for part in [GoalPart.tiltag, .tegn] { writeRecords(of: part) }
    writeChoices()
    if values[Self.stillFits(goal)] != nil { change { $0.toRevisit = [] } }
  }

  private mutating func writeRecords(of part: GoalPart) {
    var new = number(of: part)
    for row in 0..<rows(of: part) {
      let asked = GoalFields.record(row, of: part, of: goal)
      let texts = asked.map { values.text($0.id) ?? "" }
      let isNew = row >= countBefore(of: part)
      if isNew && !texts.contains(where: \.hasText) { continue }
      let place = isNew ? new : row
      if isNew {
        add(to: part)
        new += 1
      }
      for ((step, name), text) in zip(
        zip(GoalFields.record(place, of: part, of: goal), asked.map(\.id)), texts)
      where text.trimmed != (isNew ? "" : original(name)).trimmed {
        take(step.take(text, scene), name)
      }
    }
    change { goal in
      goal.actions.removeAll { $0 == Action() }
      goal.signs.removeAll { $0 == Sign() }
    }
  }

  private mutating func writeChoices() {
    for part in [GoalPart.springsFrom, .alsoThemes] {
      let step = part.step(goal)
      guard values[Self.wasThere(step.id)] != nil else { continue }
      let chosen = values[step.id] ?? []
      let before = originals.text(step.id)?.split(separator: " ").map(String.init) ?? []
      if Set(chosen) == Set(before) { continue }
      if let themes = step as? AlsoThemesStep {
        let all = themes.themes(scene).map(\.id)
        let numbers = chosen.compactMap { all.firstIndex(of: $0) }.map { String($0 + 1) }
        take(step.answer(numbers.joined(separator: " "), scene), step.id)
      } else {
        take(step.answer(chosen.joined(separator: " "), scene), step.id)
      }
    }
  }

  private mutating func take(_ answer: Answer, _ name: String) {
    switch answer {
    case .refused(let reason):
      refusals.append(
        PageTurn.Refusal(field: name, reason: PageWords.spoken(reason) ?? reason))
    case .change(let plan, let blocks, _):
      scene.plan = plan
      say += blocks.filter { if case .advice = $0 { true } else { false } }
    case .keep, .again, .rewrite: break
    }
  }

  // MARK: Lists

  private mutating func change(_ change: (inout Goal) -> Void) {
    scene.plan.change(goal: goal, change)
  }

  private mutating func add(to part: GoalPart) {
    change { goal in
      part == .tiltag ? goal.actions.append(Action()) : goal.signs.append(Sign())
    }
  }

  private func number(of part: GoalPart) -> Int {
    let goal = scene.goal(goal)
    return (part == .tiltag ? goal?.actions.count : goal?.signs.count) ?? 0
  }

  /// More rows than a form has are somebody's play with it.
  private static let mostRows = 200

  /// What the number of a part's records goes by.
  static func count(of part: String) -> String { "\(part).antal" }

  /// How many records a part had when the page was made.
  private func countBefore(of part: GoalPart) -> Int {
    let text = originals.text(Self.count(of: part.step(goal).id))
    return min(max(0, text.flatMap { Int($0) } ?? 0), Self.mostRows)
  }

  /// How many rows of a part a form has.
  private func rows(of part: GoalPart) -> Int {
    let start = "\(goal).\(part.rawValue)."
    let numbers = values.keys.compactMap { name -> Int? in
      guard name.hasPrefix(start) else { return nil }
      return Int(name.dropFirst(start.count).prefix { $0 != "." })
    }
    return min(numbers.filter { $0 > 0 }.max() ?? 0, Self.mostRows)
  }

  private func isOnPage(_ part: GoalPart) -> Bool { rows(of: part) > 0 }
}
