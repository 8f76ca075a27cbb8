import DanishText
import Dialogue
import PlanModel

/// The conversation that leaders will meet, held without saving anything.
struct TrialConversation: Sendable {
  /// Where its plan would be, so that nothing is said of a new place.
  private static let path = "."

  private var interview: PlanInterview
  /// Whether it has ended.
  private(set) var isOver = false

  init(_ guide: Ledetraad, plan: Plan? = nil, on today: PlanDate, readsAloud: Bool = false) {
    var setting = Setting(guide: guide, today: today)
    (setting.plan, setting.path) = (plan, Self.path)
    setting.readsAloud = readsAloud
    interview = PlanInterview(setting)
  }

  /// Takes one event. Whatever is to be saved is taken as saved; what is said of the end is left out.
  mutating func handle(_ event: Event) -> [Effect] {
    // Somebody who wants it saved is told; the answers are saved nowhere as they come.
    if case .line(let line) = event, Self.asksToSave(line) { return refuse() }
    var effects = interview.handle(event)
    while case .save? = effects.last {
      effects.removeLast()
      effects += interview.handle(.saved(.saved(path: Self.path)))
    }
    if case .leave? = effects.last {
      isOver = true
      return []
    }
    return effects.map(Self.marked)
  }

  private static func asksToSave(_ line: String) -> Bool {
    let name = line.trimmed.blankSeparated.first ?? ""
    return SaveCommand().names.contains { name == ":" + $0 }
  }

  private mutating func refuse() -> [Effect] {
    [.show(.hint(Texts.Authoring.notSavedInTrial))] + interview.ask().map(Self.marked)
  }

  /// What is half typed here belongs to no file, and the line says that it is a trial.
  private static func marked(_ effect: Effect) -> Effect {
    guard case .ask(var prompt) = effect else { return effect }
    prompt.field = ""
    prompt.label = Texts.Authoring.trialLabel(prompt.label)
    return .ask(prompt)
  }
}

extension TrialConversation {
  /// What leaders see first: the welcome, and the first question of the first theme; of one theme
  /// its own first question.
  static func firstScreens(of guide: Ledetraad, theme: Theme?, on today: PlanDate) -> [Block] {
    let welcome = TrialConversation(guide, on: today).shown(.begin)
    let chosen = theme ?? guide.themes.first { !$0.questions.isEmpty }
    guard let first = chosen?.questions.first else { return welcome }
    var plan = Plan()
    (plan.centre.name, plan.guide) = (Texts.Authoring.exampleCentre, guide.id)
    var begun = TrialConversation(guide, plan: plan, on: today)
    _ = begun.handle(.begin)
    let question = begun.shown(.line(":gå \(first.id)"))
    return (theme == nil ? welcome : []) + question
  }

  private func shown(_ event: Event) -> [Block] {
    var conversation = self
    return conversation.handle(event).compactMap { effect in
      if case .show(let block) = effect { block } else { nil }
    }
  }
}
