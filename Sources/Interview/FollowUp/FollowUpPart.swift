import DanishText
import Dialogue
import PlanModel

/// A step that asks how a goal goes, or for a part of what is to be told about that.
protocol FollowUpPart: Step {
  /// The goal's id.
  var goal: String { get }
}

extension FollowUpPart {
  func theme(_ scene: Scene) -> Theme? { nil }

  func deed(_ scene: Scene) -> String { Texts.Deed.change(of: title(scene)) }

  /// `M1 · Rolige morgener`
  func name(_ scene: Scene) -> String { scene.goal(goal).map(PlanLines.name) ?? goal }
}

/// What is asked about a goal besides how it goes, by the word that was chosen.
enum FollowUpParts {
  /// The parts that belong to a status, in order. A figure is asked for where the goal's tegn have
  /// some.
  static func of(_ status: FollowUpStatus?, _ goal: Goal, on day: PlanDate) -> [any FollowUpPart] {
    let id = goal.id ?? ""
    let field = { (field: FollowUpFieldStep.Field) in
      FollowUpFieldStep(goal: id, day: day, field: field)
    }
    let measured: [any FollowUpPart] = goal.hasFigures ? [field(.measured)] : []
    switch status {
    case .notBegun, nil: return []
    case .reached: return measured
    case .underWay: return measured + [OutlookStep(goal: id, day: day)]
    case .partlyReached, .notReached: return measured + [field(.remark)]
    case .noNewData: return [field(.next)]
    }
  }

  /// The part after one of them; nil after the last.
  static func after(_ part: any FollowUpPart, on day: PlanDate, _ scene: Scene) -> (any Step)? {
    guard let goal = scene.goal(part.goal) else { return nil }
    let parts = of(goal.entry(on: day)?.status?.value, goal, on: day)
    guard let here = parts.firstIndex(where: { $0.id == part.id }), here + 1 < parts.count else {
      return nil
    }
    return parts[here + 1]
  }

  /// Whether a part is asked for now.
  static func asks(for part: any FollowUpPart, on day: PlanDate, _ scene: Scene) -> Bool {
    guard let goal = scene.goal(part.goal) else { return false }
    return of(goal.entry(on: day)?.status?.value, goal, on: day).contains { $0.id == part.id }
  }
}

extension Goal {
  /// Whether one of its tegn says from where or to where something is to be measured.
  var hasFigures: Bool { signs.contains { $0.baseline.hasText || $0.target.hasText } }

  /// The place of the entry of a day; of the last one, where there are several.
  func entryIndex(on day: PlanDate) -> Int? {
    followUps.lastIndex { $0.date?.value == day }
  }

  /// The entry of a day.
  func entry(on day: PlanDate) -> FollowUp? { entryIndex(on: day).map { followUps[$0] } }

  /// Changes the entry of a day, or begins one.
  mutating func changeEntry(on day: PlanDate, _ change: (inout FollowUp) -> Void) {
    let index = entryIndex(on: day) ?? followUps.count
    if index == followUps.count { followUps.append(FollowUp(date: .known(day))) }
    change(&followUps[index])
  }
}
