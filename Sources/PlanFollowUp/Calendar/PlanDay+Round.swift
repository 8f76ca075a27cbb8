public import DanishText
public import PlanModel

extension PlanDay {
  /// The meeting at which a round is treated.
  public init(_ round: FollowUpRound, at day: PlanDate, in register: StrategyRegister) {
    let strategy = register.strategies[round.strategy]
    let followUp = strategy.followUps[round.followUp]
    let names = [strategy.title ?? strategy.id, followUp.form ?? followUp.id]
    let key = [
      "register", register.id ?? "", strategy.id ?? "", followUp.id ?? "", round.committee,
      round.term.text,
    ]
    self.init(
      .meeting, day...day,
      names.compactMap { $0?.trimmed }.filter(\.hasText).joined(separator: ", "),
      key: key)
    who = register.committee(round.committee)?.name ?? round.committee
    (responsible, isShared) = (strategy.owner, true)
  }
}
