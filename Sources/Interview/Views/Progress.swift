import Dialogue
import PlanModel
import PlanProse

/// How far the plan is, and how long the rest takes.
enum Progress {
  /// Minutes for a question of which the ledetråd says nothing.
  static let usualMinutes = 5
  /// Minutes for the goal of a theme that has none, with all its parts.
  private static let goalMinutes = ProseTexts.minutesPerGoal
  /// What no plan takes: a ledetråd that was not read from a file may hold any number.
  private static let mostMinutes = 1e9

  /// The progress at a question.
  static func block(at question: Question, _ scene: Scene) -> Block {
    // A question that can wait is one of all, even where only a few are counted.
    let isShort = scene.isShort && !scene.canWait(question)
    let count = QuestionCount(scene.plan, scene.guide, isShort: isShort)
    let questions = scene.guide.counted(in: scene.plan, isShort: isShort).map(\.question)
    let place = questions.firstIndex { $0.id == question.id }.map { number in
      Texts.progress(number + 1, of: questions.count, minutes: minutes(scene))
    }
    // What was left for later in this sitting is behind the leader, though it is open still.
    let left = scene.guide.counted(in: scene.plan, isShort: isShort)
      .count { $0.mark == .open && scene.passed.contains($0.question.id) }
    return .progress(
      done: count.done + left, total: count.total, text: place ?? Texts.retiredQuestion)
  }

  /// What is done and what remains, for a leader who comes back.
  static func summary(_ scene: Scene) -> String {
    let count = QuestionCount(scene.plan, scene.guide, isShort: scene.isShort)
    let gaps = scene.gaps()
    let soFar = Texts.soFar(
      done: count.done, of: count.total, goals: scene.plan.goals.count,
      bare: bareThemes(scene).map(\.shortTitle), minutes: minutes(scene), isEnough: gaps.isDone)
    return gaps.isDone ? soFar : "\(soFar) \(Texts.End.missing(gaps.count))"
  }

  /// How long the rest takes, in minutes, by the ledetråd: the questions that are open, and what
  /// each theme lacks of a goal. Nothing but the plan goes into it: it is the same when the leader
  /// comes back, and no answer makes it longer.
  static func minutes(_ scene: Scene) -> Int {
    let questions = open(scene).reduce(0.0) {
      $0 + Double($1.minutes ?? usualMinutes)
    }
    let goals = scene.themes.reduce(0.0) { $0 + missing(of: $1, scene) }
    return Int(min(questions + goals * Double(goalMinutes), mostMinutes).rounded())
  }

  /// How much a theme lacks of a goal, from 0 to 1. Its fullest goal counts: with one more, no time
  /// comes on top.
  private static func missing(of theme: Theme, _ scene: Scene) -> Double {
    if scene.isLeftOut(theme) { return 0 }
    let parts = GoalPart.asked
    let open = scene.goals(in: theme).map { goal in parts.count { $0.mark(goal) == .open } }
    return open.min().map { Double($0) / Double(parts.count) } ?? 1
  }

  private static func open(_ scene: Scene) -> [Question] {
    QuestionMarks(scene.plan, scene.guide).all
      .filter { $0.mark == .open && !(scene.isShort && !$0.question.isCore) }.map(\.question)
  }

  private static func bareThemes(_ scene: Scene) -> [Theme] {
    scene.themes.filter { NewGoalStep(theme: $0).mark(scene) == .open }
  }
}
