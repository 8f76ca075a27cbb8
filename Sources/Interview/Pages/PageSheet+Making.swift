import DanishText
import Dialogue
import PlanModel

extension PageSheet {
  /// What a step shows and asks for.
  init(_ step: any Step, _ scene: Scene) {
    let opening = step.opening(scene)
    let choices = Self.choices(step, opening)
    place = step.place
    title = step.title(scene)
    theme = step.theme(scene)
    progress = opening.first { if case .progress = $0 { true } else { false } }
    question = Self.question(opening) ?? step.title(scene)
    (help, example) = Self.help(step, scene)
    remarks = PageWords.spoken(opening.filter { Self.isRemark($0, hasChoices: choices != nil) })
    body = Self.body(step, choices, scene)
    if case .goal = body {
      // The card's rows are the form, and its question is asked at each of them.
      remarks.removeAll { if case .list = $0 { true } else { false } }
      question = Texts.label(.titel)
      help = []
    }
    canBeSkipped = (step as? CentreStep)?.field != .navn && !(step is ReviewStep)
  }

  private static func question(_ opening: [Block]) -> String? {
    for case .question(let text) in opening { return PageWords.spoken(text) }
    return nil
  }

  private static func isRemark(_ block: Block, hasChoices: Bool) -> Bool {
    switch block {
    case .question, .progress, .heading, .subheading: false
    case .list(let items): !hasChoices || items.allSatisfy { $0.number == nil }
    default: true
    }
  }

  /// Where one of several numbered things is asked for, those.
  private static func choices(_ step: any Step, _ opening: [Block]) -> [PageChoice]? {
    if step is ThemeChangedStep {
      // It is asked for a yes.
      return [
        PageChoice(value: "", text: Texts.Pages.yes, isChosen: false),
        PageChoice(value: "-", text: Texts.Pages.later, isChosen: false),
      ]
    }
    guard !(step is GoalCardStep) else { return nil }
    for case .list(let items) in opening where !items.isEmpty {
      let choices = items.compactMap { item in
        item.number.map {
          PageChoice(
            value: String($0), text: item.text, note: item.note, isChosen: item.mark == .chosen)
        }
      }
      if choices.count == items.count { return choices }
    }
    return nil
  }

  /// What explains a step, and how somebody else might answer it.
  private static func help(_ step: any Step, _ scene: Scene) -> (help: [Block], example: Block?) {
    var help = PageWords.spoken(step.help(scene))
    let place = help.firstIndex { if case .quote = $0 { true } else { false } }
    if let place {
      let example = help.remove(at: place)
      return (help, example)
    }
    let example = PartExample.text(for: step, "", scene)
    return (help, example.map { Block.paragraph($0) })
  }

  private static func body(
    _ step: any Step, _ choices: [PageChoice]?, _ scene: Scene
  ) -> Body {
    if step is ReviewStep || step is GapsStep { return .end(PageEnd(scene)) }
    if let card = step as? GoalCardStep, let sheet = GoalSheet(card.goal, scene) {
      return .goal(sheet)
    }
    if let choices { return .choice(choices) }
    return .field(field(step, scene))
  }

  private static func field(_ step: any Step, _ scene: Scene) -> PageField {
    if let field = step as? any FieldStep {
      var sheet = PageField(field, scene)
      // What last year's plan says comes up to be confirmed.
      sheet.value = field.prompt(scene).prefill
      return sheet
    }
    let prompt = step.prompt(scene)
    let kind: PageField.Kind = prompt.kind == FieldKind.prose.rawValue ? .text : .line
    let label = step.basis == nil ? prompt.label : Texts.answerLabel
    return PageField(
      name: step.id, label: label, value: "", original: step.basis?.value(scene), kind: kind)
  }
}

extension Step {
  /// The field of the plan that an answer here goes into; nil where it makes something new, or a
  /// choice.
  var basis: (any FieldStep)? {
    switch self {
    case let field as any FieldStep: field
    case let probe as ProbeStep: ReflectionStep(question: probe.question)
    case let smaller as SmallerQuestionStep: ReflectionStep(question: smaller.question)
    default: nil
    }
  }
}
