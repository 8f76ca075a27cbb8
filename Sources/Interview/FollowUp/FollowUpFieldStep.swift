import DanishText
import Dialogue
import PlanModel

/// A text or a date of what is told about a goal on a day.
struct FollowUpFieldStep: FieldStep, FollowUpPart {
  enum Field: String, CaseIterable, Sendable {
    case measured = "målt"
    case next = "næste"
    case remark = "bemærkning"
  }

  let goal: String
  let day: PlanDate
  let field: Field

  var id: String { "\(goal).opfølgning.\(field.rawValue)" }
  var label: String { Texts.Walk.label(field) }
  var kind: FieldKind {
    switch field {
    case .measured: .figure
    case .next: .date
    case .remark: .prose
    }
  }

  func title(_ scene: Scene) -> String { "\(name(scene)) · \(Texts.Walk.label(field))" }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Walk.help(field))] }

  /// A remark can always be made of what is told; figures and days where they are asked for.
  func exists(_ scene: Scene) -> Bool {
    guard let entry = entry(scene) else { return false }
    return field == .remark || value(entry).hasText || FollowUpParts.asks(for: self, on: day, scene)
  }

  func question(_ scene: Scene) -> String {
    Texts.Walk.question(field, isUnmet: isUnmet(scene))
  }

  private func entry(_ scene: Scene) -> FollowUp? { scene.goal(goal)?.entry(on: day) }

  func value(_ scene: Scene) -> String { entry(scene).map(value) ?? "" }

  private func value(_ entry: FollowUp) -> String {
    switch field {
    case .measured: entry.measured ?? ""
    case .next: entry.next.editable
    case .remark: entry.remark ?? ""
    }
  }

  func set(_ text: String?, in plan: inout Plan) {
    plan.change(goal: goal) { goal in
      goal.changeEntry(on: day) { entry in
        switch field {
        case .measured: entry.measured = text
        case .next: entry.next = text.map(Entry.init(text:))
        case .remark: entry.remark = text
        }
      }
    }
  }

  /// What is still to come: without a year, the first such day after the one that is told of.
  func day(_ text: String, _ scene: Scene) -> PlanDate? {
    DanishDate.read(text, today: day, year: nil)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if field == .next, let next = day(text.onOneLine, scene), next <= day {
      return .refused(Texts.Walk.notAhead(day))
    }
    let answer = take(text, scene)
    guard case .keep(let say, let next) = answer else { return answer }
    return .keep(say: say + gap(scene), next: next)
  }

  func skip(_ reason: String, _ scene: Scene) -> Answer { .keep(say: gap(scene)) }

  /// What is said where an unmet goal has no explanation.
  private func gap(_ scene: Scene) -> [Block] {
    guard field == .remark, isUnmet(scene), !value(scene).hasText else { return [] }
    return [.hint(Texts.Walk.noReason(of: goal))]
  }

  private func isUnmet(_ scene: Scene) -> Bool { entry(scene)?.status?.value?.isUnmet ?? false }

  func successor(_ scene: Scene) -> (any Step)? { FollowUpParts.after(self, on: day, scene) }
}
