import DanishText
import Dialogue
import PlanModel

/// Who you are, and which centre.
struct CentreStep: FieldStep {
  enum Field: String, CaseIterable, Sendable {
    case navn, type, leder, kerneopgave
  }

  let field: Field

  var id: String { "center.\(field.rawValue)" }
  var label: String { Texts.centreLabel(field) }
  var kind: FieldKind { field == .kerneopgave ? .prose : field == .leder ? .name : .title }

  func title(_ scene: Scene) -> String { Texts.centreLabel(field) }
  func deed(_ scene: Scene) -> String { Texts.Deed.answer(to: Texts.centreQuestion(field)) }
  func question(_ scene: Scene) -> String { Texts.centreQuestion(field) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.centreHelp(field))] }

  func candidates(_ scene: Scene) -> [String] { field == .type ? Texts.centreKinds : [] }

  func opening(_ scene: Scene) -> [Block] {
    let heading: [Block] = field == .navn ? [.heading(Texts.centreHeading)] : []
    return heading + [.question(question(scene))]
  }

  func value(_ scene: Scene) -> String { value(scene.plan.centre) }

  private func value(_ centre: Centre) -> String {
    switch field {
    case .navn: centre.name ?? ""
    case .type: centre.kind ?? ""
    case .leder: centre.leader ?? ""
    case .kerneopgave: centre.coreTask ?? ""
    }
  }

  /// What last year's plan says comes up to be confirmed.
  func prompt(_ scene: Scene) -> Prompt {
    let old = scene.lastYear.map { value($0.plan.centre) } ?? ""
    let now = value(scene)
    return Prompt(
      label: label, prefill: now.isEmpty ? old : now, candidates: candidates(scene),
      kind: kind.rawValue, field: id)
  }

  func set(_ text: String?, in plan: inout Plan) {
    switch field {
    case .navn:
      plan.centre.name = text
      if !plan.centre.id.hasText { plan.centre.id = text.map(Slug.of) }
    case .type: plan.centre.kind = text
    case .leder: plan.centre.leader = text
    case .kerneopgave: plan.centre.coreTask = text
    }
  }

  /// Without a name there is no plan to save.
  func answer(_ text: String, _ scene: Scene) -> Answer {
    if field == .navn, !text.hasText { return .refused(Texts.nameNeeded) }
    return take(text, scene)
  }

  func skip(_ reason: String, _ scene: Scene) -> Answer {
    field == .navn && value(scene).isEmpty
      ? .refused(Texts.nameNeeded) : .keep(say: [.hint(Texts.leftForLater)])
  }
}
