import DanishText
import Dialogue
import PlanModel

/// Why a goal is given up, and who accepted it. Without a reason it is not given up.
struct GiveUpStep: FieldStep, FollowUpPart {
  enum Field: String, CaseIterable, Sendable {
    case reason = "begrundelse"
    case acceptedBy = "accepteret-af"
  }

  let goal: String
  let day: PlanDate
  let field: Field

  var id: String { field == .reason ? "\(goal).udgået" : "\(goal).udgået.\(field.rawValue)" }
  var label: String { Texts.Walk.label(field) }
  var kind: FieldKind { field == .reason ? .prose : .name }

  func title(_ scene: Scene) -> String { "\(name(scene)) · \(Texts.Walk.givenUp)" }
  func deed(_ scene: Scene) -> String { Texts.Walk.givingUp(goal) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Walk.giveUpHelp)] }
  func question(_ scene: Scene) -> String { Texts.Walk.question(field) }

  func exists(_ scene: Scene) -> Bool {
    field == .reason ? scene.goal(goal) != nil : scene.goal(goal)?.retirement != nil
  }

  func isErrand(_ scene: Scene) -> Bool { field == .reason && !value(scene).hasText }

  func opening(_ scene: Scene) -> [Block] {
    (field == .reason ? [.subheading(title(scene))] : []) + [.question(question(scene))]
  }

  func value(_ scene: Scene) -> String {
    let retirement = scene.goal(goal)?.retirement
    return (field == .reason ? retirement?.reason : retirement?.acceptedBy) ?? ""
  }

  func set(_ text: String?, in plan: inout Plan) {
    plan.change(goal: goal) { goal in
      var retirement = goal.retirement ?? Retirement()
      switch field {
      case .reason: retirement.reason = text
      case .acceptedBy: retirement.acceptedBy = text
      }
      if retirement.date == nil { retirement.date = .known(day) }
      goal.retirement = retirement.reason.hasText ? retirement : nil
    }
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let answer = take(text, scene)
    guard field == .acceptedBy, case .keep(let say, let next) = answer, !value(scene).hasText
    else { return answer }
    return .keep(say: say + [.hint(Texts.Walk.notAccepted)], next: next)
  }

  func skip(_ reason: String, _ scene: Scene) -> Answer { answer(value(scene), scene) }

  func successor(_ scene: Scene) -> (any Step)? {
    field == .reason && value(scene).hasText
      ? GiveUpStep(goal: goal, day: day, field: .acceptedBy) : nil
  }
}
