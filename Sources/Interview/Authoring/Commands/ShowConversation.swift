import Dialogue
import PlanModel

/// `:vis`: the first screens of the conversation that leaders will meet; of one theme where one is
/// named.
struct ShowConversation: Command {
  let names = ["vis", "show"]
  var usage: String { ":vis [\(Words.theme.one.uppercased())]" }
  var summary: String { Texts.Authoring.showSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let scene = interview.scene
    guard scene.guide.themes.contains(where: { !$0.questions.isEmpty }) else {
      return interview.refuse(Texts.Authoring.nothingToShow)
    }
    let theme = scene.guide.themes.first { $0.id.lowercased() == argument.lowercased() }
    if !argument.isEmpty, theme == nil {
      return interview.refuse(Texts.whichTheme(scene.guide.themes.map(\.id)))
    }
    let shown = TrialConversation.firstScreens(of: scene.guide, theme: theme, on: scene.today)
    let blocks =
      [.heading(Texts.Authoring.showHeading)] + shown
      + [.heading(Texts.goesOn), .hint(Texts.Authoring.tryHint)]
    return blocks.map(Effect.show) + interview.ask()
  }
}

/// `:prøv`: the leaders' conversation, of which nothing is saved.
struct TryConversation: Command {
  let names = ["prøv", "proev", "try"]
  let usage = ":prøv"
  var summary: String { Texts.Authoring.trySummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard interview.scene.guide.themes.contains(where: { !$0.questions.isEmpty }) else {
      return interview.refuse(Texts.Authoring.nothingToShow)
    }
    interview.scene.authoring?.wantsTrial = true
    return interview.ask()
  }
}
