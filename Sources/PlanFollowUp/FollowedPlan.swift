import DanishText
public import PlanModel

/// A plan with what its ledetråd adds: the calendar, and the strategies of the themes.
public struct FollowedPlan: Sendable {
  /// The file, as it was named.
  public let file: String
  /// The plan.
  public let plan: Plan
  let calendar: [CalendarEntry]
  /// The words of its ledetråd; nil where that is not known.
  let words: Vocabulary?
  /// The register of strategies that its ledetråd names; nil where it names none.
  let register: String?
  private let themes: [String: String]

  /// Puts them together.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - file: Its file.
  ///   - guide: Its ledetråd; nil where that is not known: then nothing is added.
  public init(_ plan: Plan, in file: String, guide: Ledetraad?) {
    (self.plan, self.file) = (plan, file)
    (calendar, words) = (guide?.calendar ?? [], guide?.vocabulary)
    register = guide?.register
    themes = Dictionary(
      (guide?.themes ?? []).compactMap { theme in theme.strategy.map { (theme.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What was said of a goal until a day, and what it awaits.
  func followUp(of goal: Goal, on day: PlanDate) -> GoalFollowUp {
    GoalFollowUp(goal, of: plan, calendar: calendar, on: day)
  }

  /// The ids of the strategies that a goal serves, each once, in byte order: those that it names, and
  /// that of its theme. Whether a register has them is not asked.
  func strategies(of goal: Goal) -> [String] {
    let named = goal.strategies + [goal.theme.flatMap { themes[$0] }].compactMap(\.self)
    let ids = named.map { StrategyReference($0).strategy }.filter { !$0.isEmpty }
    return Set(ids).sorted { $0.precedes($1) }
  }
}
