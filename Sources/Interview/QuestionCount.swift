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
    let counted = guide.counted(in: plan, isShort: isShort ?? plan.isOnShortWay(of: guide))
    total = counted.count
    done = counted.count { $0.mark != .open }
  }
}

/// How far each question of a ledetråd is, found in one go.
struct QuestionMarks {
  /// The questions in order, each with whether it is answered, passed over on purpose, or open.
  let all: [(question: Question, mark: Mark)]

  init(_ plan: Plan, _ guide: Ledetraad) {
    let written = Dictionary(plan.reflections.map { ($0.question, $0) }) { first, _ in first }
    let leftOut = Set(plan.omissions.map(\.theme))
    all = guide.themes(of: plan).flatMap { theme in
      theme.questions.map { question in
        (question, Self.mark(written[question.id], isLeftOut: leftOut.contains(theme.id)))
      }
    }
  }

  fileprivate static func mark(_ reflection: Reflection?, isLeftOut: Bool) -> Mark {
    if reflection?.isAnswered == true { return .done }
    return isLeftOut || reflection?.skipped != nil ? .skipped : .open
  }
}

extension Plan {
  /// Whether a question is answered, passed over on purpose, or open.
  func mark(of question: Question, in guide: Ledetraad) -> Mark {
    let reflection = reflections.first { $0.question == question.id }
    let theme = omissions.isEmpty ? nil : guide.theme(ofQuestion: question.id)?.id
    let isLeftOut = theme.map { id in omissions.contains { $0.theme == id } } ?? false
    return QuestionMarks.mark(reflection, isLeftOut: isLeftOut)
  }
}
