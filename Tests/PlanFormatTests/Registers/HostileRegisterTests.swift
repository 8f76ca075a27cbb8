import DanishText
import PlanModel
import Testing

@testable import PlanFormat

/// Registers that are made to do harm: read, with findings, and their rounds counted, in little time.
@Suite(.timeLimit(.minutes(20))) struct HostileRegisterTests {
  private static let head = "format: strategier/1\nid: r\ntitel: R\n"

  private static func strategy(_ lines: String) -> String {
    head + "strategier:\n  - id: s\n    titel: S\n" + lines
  }

  static let files: [String] = [
    "", "nej", "[]", "format: strategier/1", "format: [strategier/1]", "strategier: 5\n",
    head + "udvalg: nej\nstrategier: [a, [b], { id: { c: d } }]\ngodkendt: { a: b }\n",
    head + "strategier: &a\n  - *a\n",
    head + "strategier: " + String(repeating: "[", count: 50_000),
    head + "udvalg: [{ id: b, navn: B, møder: [" + String(repeating: "2020-01-01, ", count: 60_000),
    head + "strategier:\n" + String(repeating: "  - { id: a, titel: A }\n", count: 20_000),
    strategy(
      "    opfølgning:\n"
        + String(
          repeating: "      - { id: x, form: f, frist: 0001, gentages: hver måned, udvalg: [b] }\n",
          count: 5_000)),
    strategy(
      "    opfølgning: [{ id: x, form: f, frist: 2020, gentages: hver måned, udvalg: [b"
        + String(repeating: ", b", count: 5_000) + "] }]\n    forelagt:\n"
        + String(
          repeating: "      - { opfølgning: x, om: 2020, udvalg: b, dato: 2020-01-01 }\n",
          count: 5_000)),
    strategy(
      (0..<90).map { number in
        let committees = (0..<480).map { "b\($0)" }.joined(separator: ", ")
        return (number == 0 ? "    opfølgning:\n" : "")
          + "      - { id: x\(number), form: f, frist: 2019, gentages: hver måned, udvalg: [\(committees)] }\n"
      }.joined()),
    head + "strategier:\n"
      + (0..<400).map { "  - { id: a\($0), titel: A, afløser: [a\(($0 + 1) % 400)] }\n" }.joined(),
  ]

  @Test(arguments: files.indices)
  func `is read, and its rounds are counted`(number: Int) throws {
    let document = RegisterDocument.read(Array(Self.files[number].utf8))
    let calendar = FollowUpCalendar(document.record)
    let day = try #require(PlanDate(text: "2020-06-15"))
    let rounds = calendar.rounds(dueIn: 2020)
    #expect(rounds.count <= FollowUpCalendar.mostRounds)
    #expect(rounds.allSatisfy { $0.due.year == 2020 })
    let around = calendar.rounds(around: day, ahead: 365)
    #expect(around.count <= FollowUpCalendar.mostRounds)
    _ = calendar.approvals(of: 2020, on: day)
    let told = document.problems.allSatisfy { $0.place != nil && !$0.message.isEmpty }
    #expect(told)
    let bytes = RegisterDocument.bytes(of: document.record)
    #expect(RegisterDocument.read(bytes).record == document.record)
  }
}
