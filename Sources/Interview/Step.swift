import DanishText
import Dialogue
public import PlanModel
import PlanRules

/// One thing that is asked for: a value that knows how to ask, how to take the answer, and what
/// comes next. A new kind of question is a new file with one of these.
protocol Step: Sendable {
  /// Which value it asks for, as `:gå` names it: `samspil-2`, `M1.tegn`.
  var id: String { get }
  /// What it is called in lists and messages.
  func title(_ scene: Scene) -> String
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
  /// What `:spring` does here.
  func skip(_ reason: String, _ scene: Scene) -> Answer
  /// What comes next inside the same part; nil where the part is finished.
  func successor(_ scene: Scene) -> (any Step)?
}

extension Step {
  func mark(_ scene: Scene) -> Mark? { nil }
  func theme(_ scene: Scene) -> Theme? { nil }
  func exists(_ scene: Scene) -> Bool { true }
  var isReturnedTo: Bool { true }
  func isErrand(_ scene: Scene) -> Bool { false }
  func hint(_ scene: Scene) -> String? { nil }
  var hintKey: String? { nil }
  func help(_ scene: Scene) -> [Block] { [] }
  func skip(_ reason: String, _ scene: Scene) -> Answer { .keep(say: [.hint(Texts.leftForLater)]) }
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
}

/// Where the conversation goes after an answer.
enum Next {
  /// The next part of this value, then back from a jump, then the next open step of the route.
  case onward
  /// Straight to a step.
  case to(any Step)
  /// To a step, and back here when it is done.
  case visit(any Step)
  /// Through the parts of a goal that was just begun.
  case begin(goal: String)
  /// The conversation is over.
  case leave
}

/// What a step sees: the plan, the ledetråd, and the day.
struct Scene: Sendable {
  var plan: Plan
  var guide: Ledetraad
  var today: PlanDate
  /// Last year's plan and ledetråd, where this plan starts from them.
  var lastYear: LastYear?
  /// Other centres in the same folder.
  var neighbours: [Neighbour] = []
  /// Ids of questions of which a follow-up was asked in this sitting.
  var probed: Set<String> = []
  /// Ids of last year's goals that were decided on in this sitting.
  var decided: Set<String> = []
  /// The leader's own pace: 1 where it is the ledetråd's.
  var pace = 1.0
  /// The checker, for advice and gaps.
  var checker: Checker

  /// What the checker says of the plan as it is now.
  func findings() -> [Finding] { checker.check(plan).findings }

  /// A goal by its id.
  func goal(_ id: String) -> Goal? { plan.goals.first { $0.id == id } }

  /// The answers to a theme's questions, in the ledetråd's order.
  func answers(in theme: Theme) -> [(question: Question, text: String)] {
    theme.questions.compactMap { question in
      guard let answer = plan.reflections.first(where: { $0.question == question.id })?.answer,
        answer.hasText
      else { return nil }
      return (question, answer)
    }
  }

  /// The plan's goals with a primary theme.
  func goals(in theme: Theme) -> [Goal] { plan.goals.filter { $0.theme == theme.id } }

  /// Whether a theme is left out on purpose; its questions need no answer then.
  func isLeftOut(_ theme: Theme) -> Bool { plan.omissions.contains { $0.theme == theme.id } }

  /// The plan's goals whose theme is missing, or is none of the ledetråd's.
  var homelessGoals: [Goal] {
    plan.goals.filter { goal in !guide.themes.contains { $0.id == goal.theme } }
  }
}

/// Last year's plan with its ledetråd.
public struct LastYear: Sendable {
  /// The plan.
  public var plan: Plan
  /// Its ledetråd, where it was found.
  public var guide: Ledetraad?

  /// Makes a pair.
  public init(plan: Plan, guide: Ledetraad?) {
    self.plan = plan
    self.guide = guide
  }
}
