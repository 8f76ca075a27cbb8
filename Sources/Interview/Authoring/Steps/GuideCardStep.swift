import DanishText
import Dialogue
import Language
import PlanModel

/// A part of the ledetråd on one screen, with a number for each of its fields.
struct GuideCardStep: Step {
  /// What the card is of.
  enum Part: Sendable, Equatable {
    case head, demands
    case theme(String)
    case question(String)
  }

  let part: Part

  var id: String {
    switch part {
    case .head: "ledetråd"
    case .demands: "krav"
    case .theme(let id), .question(let id): id
    }
  }

  func title(_ scene: Scene) -> String {
    switch part {
    case .head: Texts.Authoring.headTitle
    case .demands: Texts.Authoring.demandsTitle
    case .theme(let id): scene.guide.theme(id)?.title ?? id
    case .question(let id): id
    }
  }

  func theme(_ scene: Scene) -> Theme? {
    switch part {
    case .head, .demands: nil
    case .theme(let id): scene.guide.theme(id)
    case .question(let id): scene.guide.theme(ofQuestion: id)
    }
  }

  func exists(_ scene: Scene) -> Bool {
    switch part {
    case .head, .demands: true
    case .theme(let id): scene.guide.theme(id) != nil
    case .question(let id): scene.guide.place(ofQuestion: id) != nil
    }
  }

  func help(_ scene: Scene) -> [Block] { [.paragraph(Texts.Authoring.cardHelp)] }

  func opening(_ scene: Scene) -> [Block] {
    let rows = rows(scene).enumerated().map { number, row in
      ListItem(number: number + 1, text: "\(row.label): \(row.value)", isRow: true)
    }
    return [.subheading(heading(scene)), .list(rows)] + advice(scene)
      + [.question(Texts.Authoring.cardQuestion)]
  }

  private func heading(_ scene: Scene) -> String {
    guard case .question(let id) = part, let use = scene.authoring?.feedback?[id] else {
      return title(scene)
    }
    return "\(title(scene)) · \(Texts.Authoring.use(use))"
  }

  private func advice(_ scene: Scene) -> [Block] {
    guard case .question(let id) = part, let question = scene.guide.question(id) else { return [] }
    return QuestionFieldStep.advice(on: question, namesIt: false, scene)
  }

  private struct Row {
    let label: String
    let value: String
    let step: any Step

    init(_ step: some GuideFieldStep, _ scene: Scene) {
      let value = step.shown(scene)
      (label, self.step) = (step.label, step)
      self.value = value.hasText ? scene.short(value, words: 30) : Texts.Authoring.nothing
    }

    init(_ label: String, _ value: String, _ step: any Step) {
      (self.label, self.value, self.step) = (label, value, step)
    }
  }

  private func rows(_ scene: Scene) -> [Row] {
    switch part {
    case .head: GuideHeadStep.Field.allCases.map { Row(GuideHeadStep(field: $0), scene) }
    case .demands: DemandStep.Field.allCases.map { Row(DemandStep(field: $0), scene) }
    case .theme(let id):
      ThemeFieldStep.Field.allCases.map { Row(ThemeFieldStep(theme: id, field: $0), scene) }
        + fate(of: id, scene) + [
          Row(
            Texts.Authoring.questionsRow, String(scene.guide.theme(id)?.questions.count ?? 0),
            QuestionListStep(theme: id))
        ]
    case .question(let id):
      QuestionFieldStep.Field.allCases.map {
        Row(QuestionFieldStep(question: id, field: $0), scene)
      }
    }
  }

  /// What became of a theme of last year's, which can be chosen anew.
  private func fate(of id: String, _ scene: Scene) -> [Row] {
    let step = HeritageStep(theme: id)
    guard step.exists(scene) else { return [] }
    let fate = scene.guide.theme(id)?.heritage?.shown ?? Texts.Authoring.nothing
    return [Row(Texts.Authoring.fateRow, fate, step)]
  }

  func prompt(_ scene: Scene) -> Prompt {
    Prompt(label: Texts.choiceLabel(enter: Texts.goesBack), kind: "valg", field: id)
  }

  func answer(_ text: String, _ scene: Scene) -> Answer {
    if !text.hasText { return .keep() }
    let rows = rows(scene)
    guard let number = Numbers.one(text, upTo: rows.count) else {
      return .refused(Texts.noSuchNumber(rows.count))
    }
    return .keep(next: .visit(rows[number - 1].step))
  }

  func reply(_ reply: Reply, _ scene: Scene) -> Answer? {
    reply == .yes ? .again(say: [.hint(Texts.writeNumber)]) : .keep()
  }
}
