import DanishText
import Dialogue
import PlanModel

/// Writing a ledetråd: what it is, what becomes of last year's themes, theme by theme the texts and
/// the questions, what is asked of the plans, the dates, and the end.
struct AuthoringItinerary: Itinerary {
  var commands: Commands { .authoring }

  func steps(_ scene: Scene) -> [any Step] {
    let head: [any Step] = GuideHeadStep.Field.asked.map(GuideHeadStep.init)
    let fates: [any Step] = scene.guide.themes.map(\.id).map(HeritageStep.init)
      .filter { $0.exists(scene) }
    let themes = scene.guide.themes.map(\.id).flatMap { theme -> [any Step] in
      [ThemeFieldStep(theme: theme, field: .about), QuestionListStep(theme: theme)]
    }
    let demands: [any Step] = DemandStep.Field.allCases.map(DemandStep.init)
    return head + fates + themes + [NewThemeStep()] + demands + [CalendarStep(), GuideEndStep()]
  }

  func all(_ scene: Scene) -> [any Step] {
    let cards: [any Step] = [
      GuideCardStep(part: .head), GuideCardStep(part: .demands), GuideFindingsStep(),
      GuideHeadStep(field: .caseNumber),
    ]
    let themes = scene.guide.themes.flatMap { theme -> [any Step] in
      let fields: [any Step] = ThemeFieldStep.Field.allCases.map {
        ThemeFieldStep(theme: theme.id, field: $0)
      }
      return [GuideCardStep(part: .theme(theme.id)) as any Step] + fields
        + theme.questions.flatMap { question -> [any Step] in
          [GuideCardStep(part: .question(question.id)) as any Step]
            + QuestionFieldStep.Field.allCases.map {
              QuestionFieldStep(question: question.id, field: $0)
            }
        }
    }
    let dates: [any Step] = scene.guide.calendar.indices.map(CalendarEntryStep.init)
    return steps(scene) + cards + themes + dates
  }

  /// A new one at its beginning; one that is there at what is not finished, else with the whole on
  /// one screen.
  func start(_ scene: Scene, fillsIn: Bool) -> any Step {
    let steps = steps(scene)
    if scene.authoring?.isNew ?? false { return steps.first ?? GuideEndStep() }
    let unfinished = steps.first { step in
      (step is HeritageStep || step is QuestionListStep) && step.mark(scene) == .open
    }
    if let unfinished { return unfinished }
    return scene.guide.themes.isEmpty ? NewThemeStep() : GuideEndStep()
  }

  /// A question leads back to its theme's list; else the next open step, passing over those that
  /// were left for later.
  func next(after step: any Step, _ position: Position, _ scene: Scene) -> any Step {
    if step is QuestionFieldStep || (step as? GuideCardStep)?.isOfQuestion == true,
      let theme = step.theme(scene)
    {
      return QuestionListStep(theme: theme.id)
    }
    let steps = steps(scene)
    let here =
      step.isOfFate(scene)
      ? steps.lastIndex { $0 is GuideHeadStep }
      : place(of: step, in: steps, scene)
        ?? position.trail.reversed().lazy.compactMap { place(of: $0, in: steps, scene) }.first
    let rest = steps[(here.map { $0 + 1 } ?? 0)...]
    return rest.first { isAsked($0, position, scene) } ?? GuideEndStep()
  }

  private func isAsked(_ step: any Step, _ position: Position, _ scene: Scene) -> Bool {
    if step is GuideEndStep { return true }
    let mark = step.mark(scene)
    return (mark == .open || mark == .partial) && !position.passed.contains(step.id)
  }

  /// `samspil-2`, `effekt`, `kalender`, or any other step's name.
  func step(named name: String, _ scene: Scene) -> (any Step)? {
    let name = PlainSpelling.of(name.trimmed)
    return all(scene).first { PlainSpelling.of($0.id) == name && $0.exists(scene) }
      ?? step(titled: name, scene)
  }

  /// By what stands on the screen: a new theme, or a word of a theme's title.
  private func step(titled name: String, _ scene: Scene) -> (any Step)? {
    if name == PlainSpelling.of(Texts.Authoring.newTheme) { return NewThemeStep() }
    guard name.count >= Self.fewestLetters else { return nil }
    let theme = scene.guide.themes.first { theme in
      [theme.title, theme.short ?? ""].contains { title in
        PlainSpelling.of(title).split { !$0.isLetter }.contains { $0.hasPrefix(name) }
          || PlainSpelling.of(title) == name
      }
    }
    return theme.map { GuideCardStep(part: .theme($0.id)) }
  }

  /// A shorter beginning of a word could be any.
  private static let fewestLetters = 3

  func step(named name: String, of goal: String, _ scene: Scene) -> (any Step)? { nil }

  func numbers(_ scene: Scene) -> [Int: any Step] { GuideContents(scene).numbers }
}

extension Step {
  /// Whether it is about what becomes of one of last year's themes: all of those come first.
  fileprivate func isOfFate(_ scene: Scene) -> Bool {
    if let field = self as? ThemeFieldStep { return field.goesOn && field.newTheme(scene) == nil }
    return self is HeritageStep || self is SplitThemeStep || self is MergeThemeStep
      || self is ShareQuestionsStep
  }
}

extension ThemeFieldStep {
  /// The theme, where it was just begun: its questions come next.
  fileprivate func newTheme(_ scene: Scene) -> String? {
    goesOn && scene.guide.theme(theme)?.heritage == .new ? theme : nil
  }
}

extension GuideCardStep {
  /// Whether it is the card of a question.
  fileprivate var isOfQuestion: Bool { if case .question = part { true } else { false } }
}
