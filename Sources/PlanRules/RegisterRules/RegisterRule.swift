import DanishText
import PlanModel

/// A rule over a register of strategies.
protocol RegisterRule: Rule {
  /// Whether it speaks of what is missing, and so says nothing true of a file that could only be
  /// read in part.
  var needsWholeRegister: Bool { get }

  /// Reports what it finds.
  func check(_ context: RegisterContext, _ report: inout RuleReport)
}

extension RegisterRule {
  /// Most rules judge what stands in the file, whatever else may be missing.
  var needsWholeRegister: Bool { false }
}

/// A register as the rules see it, with what several of them would otherwise look up again.
struct RegisterContext: Sendable {
  /// The register, with its rounds.
  let calendar: FollowUpCalendar
  /// The day that it is looked at.
  let day: PlanDate
  /// The years whose rounds are looked at, in order.
  let years: [Int]
  /// The CPR numbers in the file.
  let numbers: FileNumbers
  /// What is remarkable about its texts.
  let notes: TextNotes
  /// Where in the file ten digits are a centre's id.
  let centreIDs: CentreIDPlaces
  /// What messages call the register's committees, by their ids.
  let committeeNames: [String: String]

  init(
    _ register: StrategyRegister, bytes: [UInt8], day: PlanDate, years: [Int],
    locate: ([Finding]) -> [Finding] = { $0 }
  ) {
    calendar = FollowUpCalendar(register)
    (self.day, self.years) = (day, years)
    numbers = FileNumbers(bytes)
    notes = TextNotes(register)
    centreIDs = CentreIDPlaces(register, locate: locate)
    let named = register.committees.compactMap { committee in
      committee.id.map { ($0, committee.name.mentioned ?? Texts.quoted($0.mention)) }
    }
    committeeNames = Dictionary(named) { first, _ in first }
  }

  /// The register.
  var register: StrategyRegister { calendar.register }

  /// The strategies that no other has taken the place of by the day, with their numbers.
  var present: [(number: Int, strategy: Strategy)] {
    register.strategies.enumerated().filter { number, _ in
      calendar.replacement(ofStrategy: number).map { $0 > day } ?? true
    }.map { (number: $0.offset, strategy: $0.element) }
  }

  /// What a message calls a strategy: its title, its id, or its number.
  func name(ofStrategy number: Int) -> String {
    let strategy = register.strategies[number]
    return strategy.title.mentioned ?? strategy.id.mentioned ?? RegisterTexts.strategy(number + 1)
  }
}

extension FieldPath {
  /// The path to a strategy of a register.
  static func strategy(_ number: Int) -> FieldPath { .key(.strategier).item(number) }
}

extension String? {
  /// The text as a message may show it; nil where there is none.
  var mentioned: String? {
    guard let self, self.hasText else { return nil }
    return self.mention(atMost: 60)
  }
}
