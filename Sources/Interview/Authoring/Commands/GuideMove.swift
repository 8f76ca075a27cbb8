import DanishText
import Dialogue
import PlanModel

/// `:op samspil-3` and `:ned effekt`: changes the order of a theme's questions, or of the themes.
struct GuideReorder: Command {
  let direction: ReorderGoal.Direction

  var names: [String] { direction == .up ? ["op", "up"] : ["ned", "down"] }
  var usage: String { direction == .up ? ":op STED" : ":ned STED" }
  var summary: String { Texts.Authoring.reorderSummary(isUp: direction == .up) }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    guard let id = GuideItem.named(argument, at: interview.step, interview.scene) else {
      return interview.refuse(Texts.Authoring.whichToMove(usage))
    }
    var guide = interview.scene.guide
    guard guide.move(id, by: direction == .up ? -1 : 1) else {
      return interview.refuse(direction == .up ? Texts.alreadyFirst(id) : Texts.alreadyLast(id))
    }
    return interview.rewrite(
      guide, deed: Texts.Deed.moved(id),
      say: [.success(Texts.Authoring.order(Self.neighbours(of: id, in: guide)))],
      next: .to(interview.step))
  }

  /// The names of those that it stands among, in order.
  private static func neighbours(of id: String, in guide: Ledetraad) -> [String] {
    guide.theme(ofQuestion: id).map { $0.questions.map(\.id) } ?? guide.themes.map(\.id)
  }
}

/// `:flyt samspil-3 effekt`: a question goes to another theme, and keeps its name.
struct MoveQuestion: Command {
  let names = ["flyt", "move"]
  var usage: String { ":flyt SPØRGSMÅL \(Words.theme.one.uppercased())" }
  var summary: String { Texts.Authoring.moveSummary }

  func run(_ argument: String, in interview: inout PlanInterview) -> [Effect] {
    let words = argument.blankSeparated.map(String.init)
    let scene = interview.scene
    let theme = scene.guide.themes.first { $0.id.lowercased() == words.last?.lowercased() }
    let name = words.count > 1 ? words[0] : ""
    guard let theme, let id = GuideItem.named(name, at: interview.step, scene),
      let here = scene.guide.theme(ofQuestion: id), here.id != theme.id
    else { return interview.refuse(Texts.Authoring.howToMove(scene.guide.themes.map(\.id))) }
    var guide = scene.guide
    guide.move(questions: [id], to: theme.id)
    return interview.rewrite(
      guide, deed: Texts.Deed.moved(id),
      say: [.success(Texts.Authoring.movedTo(id, theme.shortTitle))], next: .to(interview.step))
  }
}

extension PlanInterview {
  /// Changes the ledetråd by a command, which undoing calls by its deed, saves it and goes to a step.
  mutating func rewrite(
    _ guide: Ledetraad, deed: String, say: [Block], next: Next
  ) -> [Effect] {
    line.deed = deed
    rewrite(guide)
    move(next)
    return say.map(Effect.show) + save(then: .present)
  }
}
