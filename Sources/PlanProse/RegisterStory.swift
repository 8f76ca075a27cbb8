import DanishText
public import PlanModel

/// A register of strategies as a person reads it: each strategy with its time, its goals, what is
/// followed up and what was laid before whom; then the committees.
public struct RegisterStory {
  private let register: StrategyRegister
  private let chosen: Strategy?

  /// The story of a register; of one strategy where one is chosen.
  public init(of register: StrategyRegister, strategy: Strategy? = nil) {
    (self.register, chosen) = (register, strategy)
  }

  /// The passages, in order.
  public var passages: [Passage] {
    if let chosen { return chapter(chosen) }
    return [
      .title(register.title ?? ""),
      .subtitle(ProseTexts.Register.extent(of: register)),
    ] + register.strategies.flatMap(chapter) + committees + approvals
  }

  private func chapter(_ strategy: Strategy) -> [Passage] {
    let period = strategy.period
    let fields: [(String, String?)] = [
      (Strategy.label(of: .slags), ProseTexts.Register.kind(of: strategy)),
      (Strategy.label(of: .periode), ProseTexts.Register.period(period)),
      (Strategy.label(of: .vedtaget), ProseTexts.Register.adoption(strategy.adoption)),
      (Strategy.label(of: .ejer), strategy.owner),
    ]
    let lists: [(String, [String])] = [
      (Strategy.label(of: .afløser), strategy.replaces),
      (Strategy.label(of: .appliesTo), strategy.centres),
      (Strategy.label(of: .mål), strategy.goals.map(ProseTexts.Register.goal)),
      (Strategy.label(of: .opfølgning), strategy.followUps.map { followUp(of: $0) }),
      (Strategy.label(of: .forelagt), strategy.presentations.map { presentation($0, strategy) }),
    ]
    let title = strategy.title ?? strategy.id ?? ""
    return [.heading(title)]
      + fields.compactMap { label, value in
        value.nonEmpty.map { .field(label: label, value: $0) }
      }
      + lists.compactMap { label, items in
        items.isEmpty ? nil : .list(label: label, items: items)
      }
  }

  private func followUp(of followUp: StrategyFollowUp) -> String {
    ProseTexts.Register.followUp(followUp, committees: followUp.committees.map(name(ofCommittee:)))
  }

  private func presentation(_ presentation: Presentation, _ strategy: Strategy) -> String {
    let followUp = strategy.followUps.first { $0.id == presentation.followUp }
    return ProseTexts.Register.presentation(
      presentation, form: followUp?.form ?? presentation.followUp,
      committee: presentation.committee.map(name(ofCommittee:)))
  }

  private func name(ofCommittee id: String) -> String { register.committee(id)?.name ?? id }

  private var committees: [Passage] {
    guard !register.committees.isEmpty else { return [] }
    return [.heading(StrategyRegister.label(of: .udvalg))]
      + register.committees.map { committee in
        .field(
          label: committee.name ?? committee.id ?? "",
          value: ProseTexts.Register.meetings(committee))
      }
  }

  private var approvals: [Passage] {
    guard !register.approvals.isEmpty else { return [] }
    return [
      .heading(ProseTexts.Register.approvals),
      .points(
        register.approvals.map { approval in
          ProseTexts.Register.approval(
            approval, committee: approval.committee.map(name(ofCommittee:)))
        }),
    ]
  }
}
