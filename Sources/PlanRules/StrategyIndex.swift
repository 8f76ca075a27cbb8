import DanishText
public import PlanModel

/// A register of strategies with what the rules over plans look up in it, made once for many plans.
public struct StrategyIndex: Sendable {
  /// The register, with who takes whose place.
  let calendar: FollowUpCalendar
  private let numbers: [String: Int]
  private let names: [NearestMatch.Candidate]
  /// By the id of each that has one, the first that says it takes its place.
  private let successors: [String: Int]

  /// Looks through a register.
  public init(_ register: StrategyRegister) {
    calendar = FollowUpCalendar(register)
    let ids = register.strategies.enumerated().compactMap { number, strategy in
      strategy.id.map { ($0, number) }
    }
    numbers = Dictionary(ids) { first, _ in first }
    var successors: [String: Int] = [:]
    for (number, strategy) in register.strategies.enumerated() {
      for id in strategy.replaces where id != strategy.id && successors[id] == nil {
        successors[id] = number
      }
    }
    self.successors = successors
    names = register.strategies.compactMap { strategy in
      strategy.id.map { NearestMatch.Candidate($0, aliases: [strategy.title].compactMap(\.self)) }
    }
  }

  /// A strategy's place in the register.
  func number(_ id: String) -> Int? { numbers[id] }

  /// The strategy at a place.
  func strategy(at number: Int) -> Strategy { calendar.register.strategies[number] }

  /// The strategy most likely meant by an id that none has.
  func nearest(to id: String) -> NearestMatch? { NearestMatch.of(id, among: names) }

  /// The first strategy that says it takes the place of one; nil where none does.
  func successor(of number: Int) -> Strategy? {
    strategy(at: number).id.flatMap { successors[$0] }.map { strategy(at: $0) }
  }

  /// What a message calls a strategy: its title, else its id.
  static func name(of strategy: Strategy) -> String {
    Texts.quoted(strategy.title.mentioned ?? (strategy.id ?? "").mention)
  }
}
