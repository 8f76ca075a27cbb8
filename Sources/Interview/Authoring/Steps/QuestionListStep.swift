import DanishText
import Dialogue
import PlanModel

/// A theme's questions: a new one is written here, and each can be gone to by its number.
struct QuestionListStep: Step {
  /// A theme with fewer questions than this is not finished.
  static let fewest = 3

  let theme: String

  var id: String { "\(theme).spørgsmål" }
  var takesText: Bool { true }
  var takesQuestions: Bool { true }

  func title(_ scene: Scene) -> String {
    Texts.Authoring.questionsTitle(scene.guide.theme(theme)?.shortTitle ?? theme)
  }
  func deed(_ scene: Scene) -> String { Texts.Authoring.newQuestionDeed }
  func theme(_ scene: Scene) -> Theme? { scene.guide.theme(theme) }
  func exists(_ scene: Scene) -> Bool { scene.guide.theme(theme) != nil }
  func hint(_ scene: Scene) -> String? { Texts.Authoring.questionsHint }
  func help(_ scene: Scene) -> [Block] {
    [.paragraph(Texts.Authoring.goodQuestion), .list(Texts.Authoring.goodQuestionList)]
  }

  /// Whoever makes a ledetråd looks at the questions of every theme once.
  func mark(_ scene: Scene) -> Mark? {
    guard let theme = scene.guide.theme(theme) else { return nil }
    let isBeingMade = scene.authoring?.isBeingMade ?? false
    if isBeingMade, !scene.decided.contains(id) {
      return theme.questions.isEmpty ? .open : .partial
    }
    return theme.questions.count < Self.fewest ? .open : .done
  }

  func noteAnswered(in scene: inout Scene) { scene.decided.insert(id) }

  func opening(_ scene: Scene) -> [Block] {
    guard let theme = scene.guide.theme(theme) else { return [] }
    let items = QuestionRows.items(of: theme, scene)
    return [.subheading(title(scene))] + (items.isEmpty ? [] : [.list(items)])
      + [.question(Texts.Authoring.questionsQuestion(theme.questions.count))]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(
      label: Texts.Authoring.newQuestionLabel, kind: FieldKind.prose.rawValue, field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    guard let theme = scene.guide.theme(theme) else { return .keep() }
    let lines = text.split(whereSeparator: \.isNewline).map { Bullet.dropped(from: $0.trimmed) }
      .filter(\.hasText)
    if lines.isEmpty { return .keep() }
    if lines.count == 1, let number = Int(lines[0]) {
      guard theme.questions.indices.contains(number - 1) else {
        return .refused(Texts.Authoring.noSuchQuestion(theme.questions.count))
      }
      return .keep(next: .visit(GuideCardStep(part: .question(theme.questions[number - 1].id))))
    }
    return add(lines, scene)
  }

  /// One question goes on with its help; several, such as were pasted, stand on the list.
  private func add(_ lines: [String], _ scene: Scene) -> Answer {
    var guide = scene.guide
    let used = scene.authoring?.usedIDs ?? []
    let ids = lines.map { guide.addQuestion($0, to: theme, avoiding: used) }
    guard ids.count == 1 else {
      return .rewrite(guide, say: [.success(Texts.Authoring.added(ids.count))], next: .to(self))
    }
    let isDoubtful = !(scene.authoring?.advice(on: ids[0], in: guide).isEmpty ?? true)
    let first: QuestionFieldStep.Field = isDoubtful && scene.isAttended ? .text : .help
    return .rewrite(
      guide, next: .to(QuestionFieldStep(question: ids[0], field: first, goesOn: true)))
  }

  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .yes ? .again(say: [.hint(Texts.Authoring.writeQuestion)]) : .keep()
  }

  /// What the checker says of each question that is new.
  func advice(from before: Scene, to after: Scene) -> [Block] {
    let old = Set(before.guide.themes.flatMap(\.questions).map(\.id))
    let new = (after.guide.theme(theme)?.questions ?? []).filter { !old.contains($0.id) }
    return new.flatMap { question in
      QuestionFieldStep.advice(on: question, namesIt: new.count > 1, after)
    }
  }
}

/// A theme's questions as a list, with how they were used last year and what is to be looked at.
enum QuestionRows {
  static func items(of theme: Theme, _ scene: Scene) -> [ListItem] {
    let findings = scene.authoring?.findings(of: scene.guide) ?? []
    return theme.questions.enumerated().map { number, question in
      ListItem(
        number: number + 1, mark: mark(of: question, findings, scene),
        text: scene.short(question.text, words: 14), note: note(of: question, scene))
    }
  }

  private static func mark(of question: Question, _ findings: [Finding], _ scene: Scene) -> Mark {
    guard let place = scene.guide.place(ofQuestion: question.id) else { return .open }
    let path = FieldPath.key(.temaer).item(place.theme).key(.spørgsmål).item(place.index)
    let own = findings.filter { $0.path.steps.starts(with: path.steps) }
    return own.isEmpty ? .done : .partial
  }

  private static func note(of question: Question, _ scene: Scene) -> String? {
    let parts = [
      scene.authoring?.feedback?[question.id].map(Texts.Authoring.use),
      question.isCore ? Texts.Authoring.onShortWay : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
