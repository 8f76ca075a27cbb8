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
  func theme(_ scene: Scene) -> Theme? { theme }
  func question(_ scene: Scene) -> String { Texts.omissionQuestion(field) }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.omissionHelp)] }

  func isErrand(_ scene: Scene) -> Bool { field == .reason && !value(scene).hasText }

  func value(_ scene: Scene) -> String {
    let omission = scene.plan.omissions.first { $0.theme == theme.id }
    return (field == .reason ? omission?.reason : omission?.acceptedBy) ?? ""
  }

  func set(_ text: String?, in plan: inout Plan) {
    if !plan.omissions.contains(where: { $0.theme == theme.id }) {
      plan.omissions.append(Omission(theme: theme.id))
    }
    for index in plan.omissions.indices where plan.omissions[index].theme == theme.id {
      switch field {
      case .reason: plan.omissions[index].reason = text
      case .acceptedBy: plan.omissions[index].acceptedBy = text
      }
    }
    // Without a reason the theme is not left out any more.
    plan.omissions.removeAll { $0.theme == theme.id && !$0.reason.hasText }
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    let taken = take(text, scene)
    guard case .change(let plan, let say, let next) = taken else { return taken }
    return .change(plan, say: say + confirmation(plan), next: next)
  }

  /// What has become of the theme.
  private func confirmation(_ plan: Plan) -> [Block] {
    let omission = plan.omissions.first { $0.theme == theme.id }
    let name = theme.shortTitle
    guard let omission else { return [.success(Texts.leftInAgain(name))] }
    return [.success(Texts.leftOut(name, isAccepted: omission.acceptedBy.hasText))]
  }

  func successor(_ scene: Scene) -> (any Step)? {
    field == .reason && value(scene).hasText ? OmissionStep(theme: theme, field: .acceptedBy) : nil
  }
}
