import DanishText
import Dialogue
import PlanModel

/// Why a theme is left out on purpose, and who accepted it.
struct OmissionStep: FieldStep {
  enum Field: String, Sendable {
    case reason = "begrundelse"
    case acceptedBy = "accepteret-af"
  }

  let theme: Theme
  let field: Field

  var id: String {
    field == .reason ? "\(theme.id).fravalg" : "\(theme.id).fravalg.\(field.rawValue)"
  }
  var label: String { Texts.omissionLabel(field) }
  var kind: FieldKind { field == .reason ? .prose : .name }

  func title(_ scene: Scene) -> String { Texts.omissionTitle(theme.shortTitle) }
  func deed(_ scene: Scene) -> String { Texts.Deed.omission(of: theme.shortTitle) }
  func theme(_ scene: Scene) -> Theme? { theme }
  func question(_ scene: Scene) -> String { Texts.omissionQuestion(field) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.omissionHelp)] }

  /// A theme is left out when there is a reason and somebody has accepted it.
  func mark(_ scene: Scene) -> Mark? {
    omission(scene.plan).map { $0.isJustified ? .done : .partial } ?? .open
  }

  func isErrand(_ scene: Scene) -> Bool { field == .reason && !value(scene).hasText }

  func value(_ scene: Scene) -> String { value(of: scene.plan) }

  private func value(of plan: Plan) -> String {
    let omission = omission(plan)
    return (field == .reason ? omission?.reason : omission?.acceptedBy) ?? ""
  }

  func set(_ text: String?, in plan: inout Plan) {
    // A second record of the same theme is somebody's words, too: it is let be.
    let known = plan.omissions.firstIndex { $0.theme == theme.id }
    let index = known ?? plan.omissions.count
    if known == nil { plan.omissions.append(Omission(theme: theme.id)) }
    switch field {
    case .reason: plan.omissions[index].reason = text
    case .acceptedBy: plan.omissions[index].acceptedBy = text
    }
    // Without a reason the theme is not left out any more.
    if !plan.omissions[index].reason.hasText { plan.omissions.remove(at: index) }
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    switch take(text, scene) {
    case .change(let plan, let say, let next):
      .change(plan, say: say + confirmation(plan), next: next)
    case .keep(let say, let next): .keep(say: say + reminder(scene.plan), next: next)
    case let other: other
    }
  }

  /// What has become of the theme.
  private func confirmation(_ plan: Plan) -> [Block] {
    let name = theme.shortTitle
    guard let omission = omission(plan) else { return [.success(Texts.leftInAgain(name))] }
    return [.success(Texts.leftOut(name, isAccepted: omission.acceptedBy.hasText))]
      + reminder(plan)
  }

  /// What is still wanted before the theme counts as left out, for whoever leaves it open.
  private func reminder(_ plan: Plan) -> [Block] {
    field == .acceptedBy && !value(of: plan).hasText ? [.hint(Texts.notAccepted)] : []
  }

  private func omission(_ plan: Plan) -> Omission? {
    plan.omissions.first { $0.theme == theme.id }
  }

  func successor(_ scene: Scene) -> (any Step)? {
    field == .reason && value(scene).hasText ? OmissionStep(theme: theme, field: .acceptedBy) : nil
  }
}
