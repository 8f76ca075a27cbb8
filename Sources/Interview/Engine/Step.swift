import DanishText
import Dialogue
import PlanModel

/// One thing that is asked for: a value that knows how to ask, how to take the answer, and what
/// comes next. A new kind of question is a new file with one of these.
protocol Step: Sendable {
  /// Which value it asks for, as `:gå` names it: `samspil-2`, `M1.tegn`.
  var id: String { get }
  /// What it is called in lists and messages.
  func title(_ scene: Scene) -> String
  /// What is undone when an answer here is: *svaret på »…«*.
  func deed(_ scene: Scene) -> String
  /// How far it is; nil where there is nothing to fill in.
  func mark(_ scene: Scene) -> Mark?
  /// The theme it belongs to.
  func theme(_ scene: Scene) -> Theme?
  /// Whether what it asks about is still there: a goal can be deleted.
  func exists(_ scene: Scene) -> Bool
  /// Whether the conversation comes back to it after a jump, or by going back; what is asked only
  /// in passing means nothing out of its context.
  var isReturnedTo: Bool { get }
  /// Whether a command has led here to make something that is not there yet.
  func isErrand(_ scene: Scene) -> Bool
  /// Whether undoing what was answered here undoes the command that led here, too.
  var isUndoneWithCommand: Bool { get }
  /// The record whose parts are asked for one after another, where this is one of them.
  var series: String? { get }
  /// Whether what is refused here comes up again to be mended: a text, and no choice.
  var takesText: Bool { get }
  /// Whether a question is an answer here as good as any, and no call for help.
  var takesQuestions: Bool { get }
  /// Whether a theme is introduced here, the first time.
  var introducesTheme: Bool { get }
  /// The ledetråd's question that this is about, where it may have an example.
  var reflection: Question? { get }
  /// This step, for somebody who only looks in from elsewhere.
  var asVisit: any Step { get }
  /// This step, for somebody who comes back to it from a jump.
  var asReturn: any Step { get }
  /// This step, for somebody who goes back to it: what it has made is changed, and not made once more.
  func goneBackTo(_ scene: Scene) -> any Step
  /// Notes in the sitting that this was asked.
  func noteAsked(in scene: inout Scene)
  /// Notes in the sitting that this was answered.
  func noteAnswered(in scene: inout Scene)
  /// What is shown before the prompt.
  func opening(_ scene: Scene) -> [Block]
  /// How to do it, said once and then on demand.
  func hint(_ scene: Scene) -> String?
  /// What tells hints apart that differ only by a goal's name; nil where the hint itself does.
  var hintKey: String? { get }
  /// What `:hjælp` shows.
  func help(_ scene: Scene) -> [Block]
  /// The request for a line.
  func prompt(_ scene: Scene) -> Prompt
  /// Takes what was entered.
  func answer(_ text: String, _ scene: Scene) -> Answer
  /// What is said of an answer that changed the plan.
  func advice(from before: Scene, to after: Scene) -> [Block]
  /// What *ja, nej tak, ved ikke* mean here; nil where they are an answer like any other.
  func reply(_ reply: Reply, _ scene: Scene) -> Answer?
  /// What `:spring` does here.
  func skip(_ reason: String, _ scene: Scene) -> Answer
  /// What leaving an answer out does here, where it cannot be used and nobody is there to mend it.
  func passed(_ scene: Scene) -> Answer
  /// What comes next inside the same part; nil where the part is finished.
  func successor(_ scene: Scene) -> (any Step)?
}

extension Step {
  func deed(_ scene: Scene) -> String { title(scene) }
  func mark(_ scene: Scene) -> Mark? { nil }
  func theme(_ scene: Scene) -> Theme? { nil }
  func exists(_ scene: Scene) -> Bool { true }
  var isReturnedTo: Bool { true }
  func isErrand(_ scene: Scene) -> Bool { false }
  var isUndoneWithCommand: Bool { false }
  var series: String? { nil }
  var takesText: Bool { false }
  var takesQuestions: Bool { false }
  var introducesTheme: Bool { false }
  var reflection: Question? { nil }
  var asVisit: any Step { self }
  var asReturn: any Step { self }
  func goneBackTo(_ scene: Scene) -> any Step { self }
  func noteAsked(in scene: inout Scene) {}
  func noteAnswered(in scene: inout Scene) {}
  func hint(_ scene: Scene) -> String? { nil }
  func reply(_ reply: Reply, _ scene: Scene) -> Answer? { nil }
  var hintKey: String? { nil }
  func help(_ scene: Scene) -> [Block] { [] }
  func advice(from before: Scene, to after: Scene) -> [Block] {
    Advice.blocks(from: before, to: after, at: self)
  }
  func skip(_ reason: String, _ scene: Scene) -> Answer { .keep(say: [.hint(Texts.leftForLater)]) }
  func passed(_ scene: Scene) -> Answer { .keep() }
  func successor(_ scene: Scene) -> (any Step)? { nil }
}

/// What became of an answer.
enum Answer {
  /// It cannot be used: the words come up again to be mended.
  case refused(String)
  /// Something was shown; the same is asked again, with this text in the line.
  case again(say: [Block], prefill: String? = nil)
  /// Nothing changed; on to the next.
  case keep(say: [Block] = [], next: Next = .onward)
  /// The plan changed; it is saved, and then on to the next.
  case change(Plan, say: [Block] = [], next: Next = .onward)
  /// The ledetråd changed, where that is what is written; it is saved, and then on to the next.
  case rewrite(Ledetraad, say: [Block] = [], next: Next = .onward)
}

/// Where the conversation goes after an answer.
enum Next {
  /// The next part of this value, then back from a jump, then the next open step of the route.
  case onward
  /// Straight to a step.
  case to(any Step)
  /// To a step, and back here when it is done.
  case visit(any Step)
  /// Through the parts of a record that was just begun.
  case begin(Position.Course)
  /// The conversation is over.
  case leave
}
