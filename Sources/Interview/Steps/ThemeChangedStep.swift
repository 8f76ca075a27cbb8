import DanishText
import Dialogue
import PlanModel

/// A theme whose text or questions changed after the plan was written: to be read again.
struct ThemeChangedStep: Step {
  let theme: Theme

  var id: String { "\(theme.id).ændret" }

  func title(_ scene: Scene) -> String { Texts.themeChangedTitle(theme.shortTitle) }
  func deed(_ scene: Scene) -> String { Texts.Deed.themeChanged(theme.shortTitle) }
  func theme(_ scene: Scene) -> Theme? { theme }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.themeChangedHelp)] }
  func mark(_ scene: Scene) -> Mark? { Self.isChanged(theme, scene.plan) ? .open : .done }

  /// Whether the plan was written to another text of the theme.
  static func isChanged(_ theme: Theme, _ plan: Plan) -> Bool {
    plan.fingerprints.contains {
      $0.theme == theme.id && theme.changes(since: $0.value)?.isEmpty == false
    }
  }

  func opening(_ scene: Scene) -> [Block] {
    let questions = theme.questions.map { ListItem(text: $0.text) }
    return [
      .advice(Texts.themeChanged(changes(scene.plan))), .list(questions),
      .question(Texts.themeChangedQuestion),
    ]
  }

  private func changes(_ plan: Plan) -> [String] {
    let old = plan.fingerprints.first { $0.theme == theme.id }?.value ?? ""
    let changes = theme.changes(since: old) ?? []
    return ThemePart.allCases.filter(changes.contains).map(Texts.name)
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.choiceLabel(enter: Texts.takes), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard !text.hasText || Texts.isYes(text) else { return .keep(say: [.hint(Texts.leftForLater)]) }
    var plan = scene.plan
    for index in plan.fingerprints.indices where plan.fingerprints[index].theme == theme.id {
      plan.fingerprints[index].value = theme.fingerprint
    }
    return .change(plan)
  }
}
