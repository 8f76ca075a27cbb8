import Dialogue
import PlanModel

/// The short way through a ledetråd, for a leader who has only an hour: the questions it marks as
/// its core. The others can be seen and answered, but are neither asked nor missed.
extension Ledetraad {
  /// The questions of the short way.
  var core: [Question] { themes.flatMap(\.questions).filter(\.isCore) }

  /// Whether there is a way that is shorter than the whole.
  var hasShortWay: Bool { !core.isEmpty && core.count < themes.flatMap(\.questions).count }

  /// The questions that count: all of them; on the short way its own, and what was answered or
  /// skipped besides.
  func counted(in plan: Plan, isShort: Bool) -> [Question] {
    let questions = themes.flatMap(\.questions)
    return isShort ? questions.filter { $0.isCore || plan.hasTouched($0) } : questions
  }
}

extension Plan {
  /// Whether a question was answered or skipped.
  func hasTouched(_ question: Question) -> Bool {
    reflections.contains {
      $0.question == question.id && ($0.isAnswered || $0.skipped != nil)
    }
  }

  /// Whether it was written on the short way so far: two questions or more, all of the core, and
  /// others passed over on the way. So the plan itself remembers which way its leader took.
  func isOnShortWay(of guide: Ledetraad) -> Bool {
    guard guide.hasShortWay else { return false }
    let questions = guide.themes.flatMap(\.questions)
    let touched = questions.indices.filter { hasTouched(questions[$0]) }
    guard touched.count > 1, touched.allSatisfy({ questions[$0].isCore }) else { return false }
    return questions[..<(touched.last ?? 0)].contains { mark(of: $0, in: guide) == .open }
  }
}

extension Scene {
  /// Whether a question waits while the leader takes the short way.
  func canWait(_ question: Question) -> Bool {
    isShort && !question.isCore && plan.mark(of: question, in: guide) == .open
  }

  /// The questions that are left out on the short way and open still.
  var waiting: [Question] {
    guide.themes.flatMap(\.questions).filter {
      !$0.isCore && plan.mark(of: $0, in: guide) == .open
    }
  }
}
