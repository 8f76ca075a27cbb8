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
    return .progress(
      done: count.done, total: count.total, text: place ?? Texts.retiredQuestion)
  }

  /// What is done and what remains, for a leader who comes back.
  static func summary(_ scene: Scene) -> String {
    let count = QuestionCount(scene.plan, scene.guide, isShort: scene.isShort)
    return Texts.soFar(
      done: count.done, of: count.total, goals: scene.plan.goals.count,
      bare: bareThemes(scene).map(\.shortTitle), minutes: minutes(scene),
      isEnough: Gaps(scene).isDone)
  }

  /// How long the rest takes, in minutes, by the ledetråd and the leader's own pace: the questions
  /// that are open, and a goal for each theme without one.
  private static func minutes(_ scene: Scene) -> Int {
    let questions = open(scene).reduce(0.0) {
      $0 + Double($1.minutes ?? usualMinutes)
    }
    let planned = questions + Double(bareThemes(scene).count * goalMinutes)
    return Int((min(planned, mostMinutes) * scene.pace).rounded())
  }

  private static func open(_ scene: Scene) -> [Question] {
    QuestionMarks(scene.plan, scene.guide).all
      .filter { $0.mark == .open && !(scene.isShort && !$0.question.isCore) }.map(\.question)
  }

  private static func bareThemes(_ scene: Scene) -> [Theme] {
    scene.guide.themes.filter { NewGoalStep(theme: $0).mark(scene) == .open }
  }
}
