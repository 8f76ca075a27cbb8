import DanishText
import Dialogue
import PlanModel
import PlanRules

/// What the plan still lacks, each with the step that mends it: `PlanGaps` for somebody who can go
/// there.
struct Gaps {
  /// A field that something is missing in.
  enum Field: Hashable {
    case goal(GoalPart)
    case centre(CentreStep.Field)

    /// The field at a finding's path; nil where it is none that the conversation asks for.
    init?(_ path: FieldPath) {
      let isOfGoal = path.goalIndex != nil
      guard case .key(let name)? = path.steps.dropFirst(isOfGoal ? 2 : 1).first else { return nil }
      if isOfGoal {
        guard let part = GoalPart(rawValue: name) else { return nil }
        self = .goal(part)
      } else {
        guard path.steps.first == .key(PlanKey.center.rawValue),
          let field = CentreStep.Field(rawValue: name)
        else { return nil }
        self = .centre(field)
      }
    }

    /// The name that the leader knows it by.
    var label: String {
      switch self {
      case .goal(let part): Texts.label(part)
      case .centre(let field): Texts.centreLabel(field)
      }
    }

    /// Its place among the others, as on the goal's card.
    var place: Int? {
      switch self {
      case .goal(let part): GoalPart.allCases.firstIndex(of: part)
      case .centre(let field): CentreStep.Field.allCases.firstIndex(of: field)
      }
    }
  }

  struct Gap {
    /// What is missing, in a sentence, where it is no finding.
    var sentence: String?
    /// The goal that it is about.
    var goal: String?
    /// The field that it is about.
    var field: Field?
    /// Whether the field is empty; else it says too little, or something in it is wrong.
    var isEmpty = false
    /// What the checker says; nil where it is about a goal that is to be looked at again.
    var finding: Finding?

    /// Whether *we do not know that yet* is an answer.
    var canBeAcknowledged: Bool { finding?.canBeAcknowledged ?? false }

    /// Where it is mended; nil where the conversation asks for no such thing.
    func step(_ scene: Scene) -> (any Step)? {
      if let finding { return StepFinder.step(for: finding, scene) }
      return goal.map { GoalCardStep(goal: $0) }
    }

    /// A field in one line; what is about no field, in a sentence.
    func item(number: Int?, _ scene: Scene) -> ListItem {
      let mark: Mark = isEmpty ? .open : .broken
      guard let field else {
        return ListItem(number: number, mark: mark, text: message(scene))
      }
      let place = [goal, field.label].compactMap(\.self).joined(separator: " · ")
      return ListItem(
        number: number, mark: mark, text: place,
        note: isEmpty ? nil : besideGoal ?? message(scene), isRow: true, keepsNote: true)
    }

    /// Put together when it is shown: of thousands of gaps, few are.
    private func message(_ scene: Scene) -> String {
      sentence ?? finding.map { FindingWords.message($0, scene) } ?? ""
    }

    /// The same beside the goal's name; nil where it is about none.
    private var besideGoal: String? {
      finding?.path.goalIndex.map { number in
        finding?.spokenMessage(besideGoal: goal, number: number + 1) ?? ""
      }
    }
  }

  /// What is missing, gravest first.
  let list: [Gap]
  /// What is not known yet, and was acknowledged.
  let acknowledged: [Gap]
  /// What one may do besides.
  let advice: [Gap]

  /// Whether nothing is missing that nobody has acknowledged.
  var isDone: Bool { list.isEmpty }

  init(_ scene: Scene) {
    let found = scene.gaps()
    list =
      found.toRevisit.compactMap { Self.revisit($0) }
      + Self.ranked(found.findings).map { Self.gap($0, scene) }
    acknowledged = found.acknowledged.map { Self.gap($0, scene) }
    advice = Self.ranked(found.advice).map { Self.gap($0, scene) }
  }

  /// A goal whose answers have changed: the leader was told, and has not looked yet.
  private static func revisit(_ goal: Goal) -> Gap? {
    goal.id.map { id in
      Gap(sentence: Texts.goalToRevisit(id, goal.toRevisit), goal: id)
    }
  }

  private static func gap(_ finding: Finding, _ scene: Scene) -> Gap {
    Gap(
      goal: Acknowledgement.goal(of: finding, in: scene.plan), field: Field(finding.path),
      isEmpty: finding.about?.topic == .absence, finding: finding)
  }

  private static func ranked(_ findings: [Finding]) -> [Finding] {
    let byLevel = Dictionary(grouping: findings, by: \.level)
    return byLevel.keys.sorted(by: >).flatMap { byLevel[$0] ?? [] }
  }
}
