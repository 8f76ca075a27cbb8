import DanishText
import PlanModel
import TestSupport
import Testing

@testable import PlanFormat

/// Random registers: written and read, and their rounds held against a slow, plain way to find them.
struct RegisterRoundTripTests {
  @Test(arguments: 0..<150)
  func `a written register is read back the same`(seed: Int) {
    var random = RandomRegisters(seed: UInt64(seed))
    let register = random.register().mapTexts { text, _ in PlanEncoder.written(text) }
    let bytes = RegisterDocument.bytes(of: register)
    let document = RegisterDocument.read(bytes)
    #expect(document.problems.isEmpty, "\(document.problems.map(\.message))")
    #expect(FieldTree(document.record) == FieldTree(register))
    #expect(RegisterDocument.bytes(of: document.record) == bytes)
  }

  /// Day after day through a year: what is due, found without any arithmetic on months.
  @Test(arguments: 0..<60)
  func `the rounds of a year are those that are due on one of its days`(seed: Int) {
    var random = RandomRegisters(seed: UInt64(seed))
    let register = random.register()
    let calendar = FollowUpCalendar(register)
    for year in 2017...2024 {
      let found = Set(
        calendar.rounds(dueIn: year).map { "\($0.strategy).\($0.followUp) \($0.due.text)" })
      #expect(found == Self.plain(calendar, year), "\(year)")
    }
  }

  private static func plain(_ calendar: FollowUpCalendar, _ year: Int) -> Set<String> {
    var rounds: Set<String> = []
    for (number, strategy) in calendar.register.strategies.enumerated() {
      for (index, followUp) in strategy.followUps.enumerated() {
        guard let first = followUp.due?.value else { continue }
        let months = followUp.recurrence?.value?.months
        for count in 0...(months == nil ? 0 : 200) {
          guard let term = first.adding(months: count * (months ?? 0)) else { break }
          let isOver = calendar.replacement(ofStrategy: number).map { term.lastDay >= $0 } ?? false
          if term.lastDay.year == year, count == 0 || !isOver {
            rounds.insert("\(number).\(index) \(term.lastDay.text)")
          }
        }
      }
    }
    return rounds
  }

  @Test(arguments: 0..<40)
  func `a meeting serves one round of a follow-up, and none before it`(seed: Int) {
    var random = RandomRegisters(seed: UInt64(seed))
    let calendar = FollowUpCalendar(random.register())
    let rounds = (2016...2024).flatMap { calendar.rounds(dueIn: $0) }
    var taken: Set<String> = []
    for round in rounds {
      guard let meeting = round.meeting else { continue }
      #expect(meeting <= round.due)
      let key = "\(round.strategy).\(round.followUp) \(round.committee) \(meeting.text)"
      #expect(taken.insert(key).inserted, "\(key)")
    }
  }
}
