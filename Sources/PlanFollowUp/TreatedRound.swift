public import DanishText
public import PlanModel

/// Something about a strategy that a committee has treated.
public struct TreatedRound: Sendable {
  /// The day.
  public let day: PlanDate
  /// The strategy.
  public let strategy: Strategy
  /// What was laid before the committee, and what came of it.
  public let presentation: Presentation

  /// All of a year until a day: by day, committee, strategy and follow-up.
  static func all(
    in register: StrategyRegister, year: Int, until last: PlanDate
  ) -> [TreatedRound] {
    register.strategies.flatMap { strategy in
      strategy.presentations.compactMap { presentation -> TreatedRound? in
        guard let day = presentation.date?.value, presentation.isTreated(on: last),
          day.year == year
        else { return nil }
        return TreatedRound(day: day, strategy: strategy, presentation: presentation)
      }
    }.sorted { $0.order.precedes($1.order) }
  }

  /// The name of what was laid before the committee.
  public var form: String? {
    strategy.followUps.first { $0.id == presentation.followUp }?.form ?? presentation.followUp
  }

  private var order: [String] {
    [
      day.text, presentation.committee ?? "", strategy.id ?? "", presentation.followUp ?? "",
      presentation.summary ?? "",
    ]
  }
}
