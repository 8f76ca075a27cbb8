import Dialogue
import PlanModel

/// Going somewhere, and showing where one is.
extension PlanInterview {
  /// Goes where an answer says, and asks.
  mutating func go(_ next: Next, then after: SaveState.After = .present) -> [Effect] {
    if case .leave = next { return leave() }
    move(next)
    return goOn(after)
  }

  /// Goes on as was to be done after an answer.
  mutating func goOn(_ after: SaveState.After) -> [Effect] {
    switch after {
    case .present: present()
    case .leave: farewell()
    case .run(let command): commands.run(command, in: &self)
    }
  }

  /// Goes where an answer says.
  mutating func move(_ next: Next) {
    position.move(next, scene)
    step.noteAsked(in: &scene)
    line.begin(step)
  }

  /// Goes back a number of steps; false at the beginning.
  mutating func goBack(_ count: Int) -> Bool {
    guard position.goBack(count, scene) else { return false }
    line.begin(step)
    return true
  }

  /// Shows the step and asks.
  mutating func present() -> [Effect] {
    if !step.exists(scene) { position.step = position.following(step, scene) }
    if isByPages { return ask() }
    let opening = walkNews() + themeHeading() + hint() + step.opening(scene) + prefillHint()
    return opening.map(Effect.show) + ask()
  }

  /// The theme's title and introduction, when the conversation comes to another theme.
  private mutating func themeHeading() -> [Block] {
    guard let theme = step.theme(scene) else {
      said.theme = nil
      return []
    }
    defer { said.theme = theme.id }
    if said.theme == theme.id { return [] }
    let isFirst = step.introducesTheme && said.isNews("tema \(theme.id)")
    let about = isFirst ? theme.about : nil
    return [.heading(theme.title)] + (about.map { [.paragraph($0)] } ?? [])
  }

  private mutating func hint() -> [Block] {
    guard let hint = step.hint(scene), said.isNews(step.hintKey ?? hint) else { return [] }
    return [.hint(hint)]
  }

  /// The first time an earlier answer stands in the line, how one gets rid of it.
  private mutating func prefillHint() -> [Block] {
    // To a listener it is said each time what stands there.
    guard !scene.readsAloud, step is any FieldStep || step is any GuideFieldStep,
      !step.prompt(scene).prefill.isEmpty,
      said.isNews(Texts.prefillHint)
    else { return [] }
    return [.hint(Texts.prefillHint)]
  }
}

/// What was said in this sitting, so that it is not said again.
struct Said: Sendable {
  /// The theme whose heading was shown last.
  var theme: String?
  private var once: Set<String> = []

  /// Whether this is said for the first time; from now on it was said.
  mutating func isNews(_ text: String) -> Bool { once.insert(text).inserted }

  /// It may be said again.
  mutating func forget(_ text: String) { once.remove(text) }
}
