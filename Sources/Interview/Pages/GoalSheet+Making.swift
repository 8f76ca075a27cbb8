import DanishText
import Dialogue
import PlanModel

extension GoalSheet {
  /// The form of a goal; nil where the plan has no such goal.
  init?(_ id: String, _ scene: Scene) {
    guard let goal = scene.goal(id) else { return nil }
    (self.goal, theme) = (id, goal.theme)
    parts = GoalPart.allCases.map { Self.part($0, of: goal, id, scene) }
    remarks = Self.remarks(on: id, scene)
    stillFits = goal.toRevisit.isEmpty ? nil : GoalForm.stillFits(id)
  }

  private static func part(
    _ part: GoalPart, of goal: Goal, _ id: String, _ scene: Scene
  ) -> Part {
    let step = part.step(id)
    let isUnknown = Acknowledgement.covers(part, of: goal, in: scene.plan)
    return Part(
      key: part.rawValue, label: Texts.label(part),
      question: PageWords.spoken(Texts.question(part)) ?? Texts.label(part),
      help: PageWords.spoken([.paragraph(Texts.help(part))]),
      mark: isUnknown ? .skipped : part.mark(goal), content: content(part, step, goal, scene),
      isAsked: GoalPart.asked.contains(part))
  }

  private static func content(
    _ part: GoalPart, _ step: any Step, _ goal: Goal, _ scene: Scene
  ) -> Content {
    switch part {
    case .tiltag, .tegn: return records(part, goal, scene)
    case .evaluering:
      return .fields(
        GoalFields.evaluation(of: step.place).map { PageField($0, scene) })
    case .springsFrom:
      let answers = (step as? OriginStep)?.answers(scene) ?? []
      let choices = answers.map { answer in
        PageChoice(
          value: answer.question.id, text: answer.question.text, note: scene.short(answer.text),
          isChosen: goal.springsFrom.contains(answer.question.id))
      }
      return .choices(
        choices, name: step.id, shown: GoalForm.wasThere(step.id),
        original: goal.springsFrom.joined(separator: " "))
    case .alsoThemes:
      let themes = (step as? AlsoThemesStep)?.themes(scene) ?? []
      let choices = themes.map { theme in
        PageChoice(
          value: theme.id, text: theme.title, isChosen: goal.alsoThemes.contains(theme.id))
      }
      return .choices(
        choices, name: step.id, shown: GoalForm.wasThere(step.id),
        original: goal.alsoThemes.joined(separator: " "))
    default:
      let field = (step as? any FieldStep).map { PageField($0, scene, label: Texts.label(part)) }
      return .fields([field].compactMap(\.self))
    }
  }

  /// What is there, and one more to be written.
  private static func records(_ part: GoalPart, _ goal: Goal, _ scene: Scene) -> Content {
    let count = part == .tiltag ? goal.actions.count : goal.signs.count
    let id = goal.id ?? ""
    let records = (0...count).map { index in
      GoalFields.record(index, of: part, of: id).map { step in
        PageField(step, scene)
      }
    }
    let name = part == .tiltag ? Texts.Pages.anotherAction : Texts.Pages.anotherSign
    let form = GoalForm.count(of: part.step(id).id)
    return .records(records, named: name, count: form)
  }

  private static func remarks(on id: String, _ scene: Scene) -> [Remark] {
    let gaps = Gaps(scene)
    return (gaps.list + gaps.advice).filter { $0.goal == id }.map { gap in
      let item = gap.item(number: nil, scene)
      let part = (gap.step(scene) as? any GoalStep)?.part
      let text: String
      if let field = gap.field?.label {
        text =
          item.note.map { Texts.Pages.about(field, Texts.lowered($0)) }
          ?? Texts.Pages.missing(field)
      } else {
        text = item.text
      }
      return Remark(
        mark: gap.isEmpty ? .open : .broken, part: part?.rawValue,
        text: PageWords.spoken(text) ?? text)
    }
  }
}

extension PageField {
  /// The field that a step asks for.
  init(_ step: any FieldStep, _ scene: Scene, label: String? = nil) {
    let value = step.value(scene)
    self.init(
      name: step.id, label: label ?? step.label, value: value, original: value,
      kind: step.kind == .prose ? .text : step.kind == .date ? .date : .line,
      suggestions: step.kind == .date ? [] : step.candidates(scene))
  }
}

/// The steps that ask for the fields inside a goal's parts.
enum GoalFields {
  /// The fields of the evaluation.
  static func evaluation(of goal: String) -> [any FieldStep] {
    EvaluationStep.Field.allCases.map { EvaluationStep(goal: goal, field: $0) }
  }

  /// The fields of one record, from 0.
  static func record(_ index: Int, of part: GoalPart, of goal: String) -> [any FieldStep] {
    part == .tiltag
      ? ActionStep.Field.allCases.map { ActionStep(goal: goal, index: index, field: $0) }
      : SignStep.Field.allCases.map { SignStep(goal: goal, index: index, field: $0) }
  }

  /// The fields that are one value each.
  static func single(of goal: String) -> [any FieldStep] {
    GoalPart.allCases.filter { ![.tiltag, .tegn, .evaluering].contains($0) }
      .compactMap { $0.step(goal) as? any FieldStep } + evaluation(of: goal)
  }
}
