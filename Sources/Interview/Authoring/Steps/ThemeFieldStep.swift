import DanishText
import Dialogue
import PlanModel

/// One field of a theme.
struct ThemeFieldStep: GuideFieldStep {
  enum Field: String, CaseIterable, Sendable {
    case title = "titel"
    case about = "om"
    case short = "kort"
    case centres = "gælder-for"
  }

  /// A longer title has no room in a narrow table.
  static let longestTitle = 32

  let theme: String
  let field: Field
  /// Whether the theme's next field is asked for afterwards.
  var goesOn = false

  var id: String { "\(theme).\(field.rawValue)" }
  var label: String { Texts.Authoring.label(field) }
  var isRequired: Bool { field == .title }
  var kind: FieldKind { field == .about ? .prose : .title }

  /// What Enter means stands there where something else than nothing is meant.
  func prompt(_ scene: Scene) -> Prompt {
    let label = field == .centres ? Texts.Authoring.centresLabel : label
    return Prompt(label: label, prefill: value(scene), kind: kind.rawValue, field: id)
  }

  func title(_ scene: Scene) -> String {
    "\(scene.guide.theme(theme)?.shortTitle ?? theme) · \(label.lowercased())"
  }
  func theme(_ scene: Scene) -> Theme? { scene.guide.theme(theme) }
  func exists(_ scene: Scene) -> Bool { scene.guide.theme(theme) != nil }
  func question(_ scene: Scene) -> String { Texts.Authoring.question(field) }
  func opening(_ scene: Scene) -> [Block] { advice(scene) + [.question(question(scene))] }

  /// What came along from last year may speak of last year: whoever makes a ledetråd looks at it once.
  func mark(_ scene: Scene) -> Mark? {
    guard value(scene).hasText else { return .open }
    let isDoubtful = scene.authoring?.isBeingMade ?? false && !advice(scene).isEmpty
    return isDoubtful ? .partial : .done
  }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Authoring.help(field))] }

  func value(_ scene: Scene) -> String {
    guard let theme = scene.guide.theme(theme) else { return "" }
    switch field {
    case .title: return theme.title
    case .about: return theme.about ?? ""
    case .short: return theme.short ?? ""
    case .centres: return theme.centres.joined(separator: ", ")
    }
  }

  func set(_ text: String?, in guide: inout Ledetraad, _ scene: Scene) {
    guide.change(theme: theme) { theme in
      switch field {
      case .title: theme.title = text ?? theme.title
      case .about: theme.about = text
      case .short: theme.short = text
      case .centres:
        theme.centres = (text ?? "").split(separator: ",").map(\.trimmed).filter(\.hasText)
      }
    }
  }

  /// *Alle* is everybody, and so nobody in particular.
  func answer(_ text: String, _ scene: Scene) -> Answer {
    let isAll = field == .centres && text.trimmed.lowercased() == Texts.Authoring.everybody
    return take(isAll ? "" : text, scene)
  }

  func successor(_ scene: Scene) -> (any Step)? {
    guard goesOn, let theme = scene.guide.theme(theme) else { return nil }
    let later = Field.allCases.drop { $0 != field }.dropFirst()
    let next = later.first { field in
      switch field {
      case .title: false
      case .about: true
      // The short title of another title fits it no more.
      case .short: theme.short.hasText || theme.title.count > Self.longestTitle
      case .centres: theme.centres.isEmpty && theme.heritage == .new
      }
    }
    if let next { return ThemeFieldStep(theme: self.theme, field: next, goesOn: true) }
    return theme.heritage == .new ? QuestionListStep(theme: theme.id) : nil
  }

  func advice(from before: Scene, to after: Scene) -> [Block] { advice(after) }

  /// What the checker says of the field.
  private func advice(_ scene: Scene) -> [Block] {
    guard let authoring = scene.authoring,
      let index = scene.guide.themes.firstIndex(where: { $0.id == theme })
    else { return [] }
    let own = FieldPath(
      FieldPath.key(.temaer).item(index).steps + [.key(field.rawValue)])
    return authoring.findings(of: scene.guide).filter { $0.path == own }
      .map { .advice($0.message) }
  }
}

/// The title of one more theme.
struct NewThemeStep: Step {
  var id: String { "nyt" }
  var takesText: Bool { true }
  var takesQuestions: Bool { true }

  func title(_ scene: Scene) -> String { Texts.Authoring.newTheme }
  func deed(_ scene: Scene) -> String { Texts.Authoring.newThemeDeed }
  func mark(_ scene: Scene) -> Mark? { .open }
  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Authoring.newThemeHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    let themes = scene.guide.themes.enumerated().map { number, theme in
      ListItem(
        number: number + 1, mark: QuestionListStep(theme: theme.id).mark(scene), text: theme.title,
        note: Texts.Authoring.questions(theme.questions.count))
    }
    return [.subheading(Texts.Authoring.themesHeading)] + (themes.isEmpty ? [] : [.list(themes)])
      + [.question(Texts.Authoring.newThemeQuestion(isFirst: themes.isEmpty))]
  }

  func prompt(_ scene: Scene) -> Prompt {
    let isFirst = scene.guide.themes.isEmpty
    return Prompt(
      label: Texts.Authoring.newThemeLabel(isFirst: isFirst), kind: FieldKind.title.rawValue,
      field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return .keep() }
    if let number = Int(text.trimmed) { return visit(number, scene) }
    var guide = scene.guide
    let id = guide.addTheme(text.onOneLine, .new)
    return .rewrite(guide, next: .to(ThemeFieldStep(theme: id, field: .about, goesOn: true)))
  }

  /// A number is of the list, and no title.
  private func visit(_ number: Int, _ scene: Scene) -> Answer {
    let themes = scene.guide.themes
    guard themes.indices.contains(number - 1) else {
      return .refused(
        themes.isEmpty ? Texts.Authoring.writeTitle : Texts.noSuchNumber(themes.count))
    }
    return .keep(next: .visit(GuideCardStep(part: .theme(themes[number - 1].id))))
  }

  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .yes ? .again(say: [.hint(Texts.Authoring.writeTitle)]) : .keep()
  }

  /// The title of the theme that was begun, as long as it has no questions.
  func goneBackTo(_ scene: Scene) -> any Step {
    guard let last = scene.guide.themes.last, last.heritage == .new, last.questions.isEmpty else {
      return self
    }
    return ThemeFieldStep(theme: last.id, field: .title, goesOn: true)
  }

  func advice(from before: Scene, to after: Scene) -> [Block] { [] }
}
