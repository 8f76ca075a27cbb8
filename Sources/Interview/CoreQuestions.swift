import Dialogue
import PlanModel

/// The short way through a ledetråd, for a leader who has only an hour: the questions it marks as
/// its core. The others can be seen and answered, but are neither asked nor missed.
extension Ledetraad {
  /// The questions of the short way.
  var core: [Question] { themes.flatMap(\.questions).filter(\.isCore) }

  /// How long the short way is meant to take at most, in minutes.
  static let shortWayMinutes = 60

  /// How long the questions of the short way take, in minutes, as far as they say; none takes more than
  /// a day.
  var coreMinutes: Int { core.reduce(0) { $0 + min(max($1.minutes ?? 0, 0), 24 * 60) } }

  /// Whether there is a way that is shorter than the whole.
  var hasShortWay: Bool { !core.isEmpty && core.count < themes.flatMap(\.questions).count }

  /// The questions that count, with how far each is: all of them; on the short way its own, and what
  /// was answered or skipped besides.
  func counted(in plan: Plan, isShort: Bool) -> [(question: Question, mark: Mark)] {
    let all = QuestionMarks(plan, self).all
    guard isShort else { return all }
    let touched = plan.touchedQuestions
    return all.filter { $0.question.isCore || touched.contains($0.question.id) }
  }
}

extension Plan {
  /// The questions that were answered or skipped, by id.
  fileprivate var touchedQuestions: Set<String> {
    Set(reflections.filter { $0.isAnswered || $0.skipped != nil }.compactMap(\.question))
  }

  /// Whether a question was answered or skipped.
  func hasTouched(_ question: Question) -> Bool {
    reflections.contains {
      $0.question == question.id && ($0.isAnswered || $0.skipped != nil)
    }
  }

  /// Whether it was written on the short way so far: two questions or more, and from the first that
  /// was passed over only those of the core. So the plan itself remembers which way its leader took,
  /// also one who took it after a few questions.
  func isOnShortWay(of guide: Ledetraad) -> Bool {
    guard guide.hasShortWay else { return false }
    let all = QuestionMarks(self, guide).all
    let ids = touchedQuestions
    let touched = all.indices.filter { ids.contains(all[$0].question.id) }
    guard touched.count > 1, let last = touched.last,
      let passed = all[..<last].firstIndex(where: { $0.mark == .open })
    else { return false }
    let since = touched.filter { $0 > passed }
    guard since.allSatisfy({ all[$0].question.isCore }) else { return false }
    if touched.allSatisfy({ all[$0].question.isCore }) { return true }
    // Whoever took all questions at first may only have left one for later, or jumped to another.
    return since.count > 1 && all[passed..<last].count { $0.mark == .open } > 1
  }
}

extension Scene {
  /// Whether a question waits while the leader takes the short way.
  func canWait(_ question: Question) -> Bool {
    isShort && !question.isCore && plan.mark(of: question, in: guide) == .open
  }

  /// The questions that are left out on the short way and open still.
  var waiting: [Question] {
    QuestionMarks(plan, guide).all.filter { !$0.question.isCore && $0.mark == .open }
      .map(\.question)
  }
}
