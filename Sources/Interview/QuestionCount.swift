import Dialogue
public import PlanModel

/// How many of a ledetråd's questions a plan is done with: those that are answered or skipped, and
/// those of a theme that is left out. Counted the same wherever it is told.
public struct QuestionCount: Sendable, Equatable {
  /// The questions that are done with.
  public let done: Int
  /// All questions; on the short way only those that count there.
  public let total: Int

  /// Counts. Where nothing is said of the way, the plan itself tells which one it is on.
  public init(_ plan: Plan, _ guide: Ledetraad, isShort: Bool? = nil) {
    let questions = guide.counted(in: plan, isShort: isShort ?? plan.isOnShortWay(of: guide))
    total = questions.count
    done = questions.filter { plan.mark(of: $0, in: guide) != .open }.count
  }
}

extension Plan {
  /// Whether a question is answered, passed over on purpose, or open.
  func mark(of question: Question, in guide: Ledetraad) -> Mark {
    let reflection = reflections.first { $0.question == question.id }
    if reflection?.isAnswered == true { return .done }
    let theme = guide.theme(ofQuestion: question.id)?.id
    let isLeftOut = theme.map { id in omissions.contains { $0.theme == id } } ?? false
    return isLeftOut || reflection?.skipped != nil ? .skipped : .open
  }
}
