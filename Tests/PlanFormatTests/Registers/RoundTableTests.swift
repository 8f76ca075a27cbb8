import DanishText
import PlanModel
import Testing

@testable import PlanFormat

/// When follow-ups are due, on which meetings they come, and what answers them: a line a case.
struct RoundTableTests {
  /// A strategy's lines, the year that is looked at, and what its rounds are:
  /// `due meeting state`, with the state on `day`.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var strategy: String
    var year = 2020
    var day = "2020-06-15"
    var meetings = "2020-03-17, 2020-06-23, 2020-10-27"
    var others = ""
    var rounds: [String]
    var testDescription: String { name }
  }

  private static func once(_ due: String, _ more: String = "") -> String {
    "opfølgning: [{ id: x, form: status, frist: \(due), udvalg: [bsu] }]\n    " + more
  }

  private static func again(_ due: String, _ how: String, _ more: String = "") -> String {
    "opfølgning: [{ id: x, form: status, frist: \(due), gentages: \(how), udvalg: [bsu] }]\n    "
      + more
  }

  private static func laid(_ round: String, _ day: String, _ more: String = "udfald: drøftet")
    -> String
  {
    "forelagt: [{ opfølgning: x, om: \(round), udvalg: bsu, dato: \(day), \(more) }]"
  }

  static let cases = deadlines + repeats + meetings + answers + successions

  static let deadlines = [
    Case(name: "a day", strategy: once("2020-06-30"), rounds: ["2020-06-30 2020-06-23 kommer"]),
    Case(
      name: "a month runs to its last day", strategy: once("2020-06"),
      rounds: ["2020-06-30 2020-06-23 kommer"]),
    Case(
      name: "a month is on time on its last day", strategy: once("2020-05"), day: "2020-05-31",
      rounds: ["2020-05-31 2020-03-17 kommer"]),
    Case(
      name: "and overdue on the next", strategy: once("2020-05"), day: "2020-06-01",
      rounds: ["2020-05-31 2020-03-17 forfalden"]),
    Case(
      name: "February of a leap year", strategy: once("2020-02"), meetings: "2020-02-29",
      rounds: ["2020-02-29 2020-02-29 forfalden"]),
    Case(
      name: "February of another", strategy: once("2021-02"), year: 2021, meetings: "2021-02-28",
      rounds: ["2021-02-28 2021-02-28 kommer"]),
    Case(
      name: "a year runs to its last day", strategy: once("2020"),
      rounds: ["2020-12-31 2020-10-27 kommer"]),
    Case(name: "another year", strategy: once("2021"), rounds: []),
    Case(name: "no deadline that can be read", strategy: once("snart"), rounds: []),
  ]

  static let repeats = [
    Case(
      name: "every year", strategy: again("2018-03", "hvert år"),
      rounds: ["2020-03-31 2020-03-17 forfalden"]),
    Case(name: "not before the first", strategy: again("2021-03", "hvert år"), rounds: []),
    Case(
      name: "every third year, hit", strategy: again("2017-10", "hvert 3. år"),
      rounds: ["2020-10-31 2020-10-27 kommer"]),
    Case(
      name: "every third year, missed", strategy: again("2018-10", "hvert tredje år"), rounds: []),
    Case(
      name: "a leap day every year", strategy: again("2016-02-29", "hvert år"), year: 2019,
      meetings: "2019-02-28", rounds: ["2019-02-28 2019-02-28 sprunget over"]),
    Case(
      name: "a leap day every fourth", strategy: again("2016-02-29", "hvert 4. år"),
      meetings: "2020-02-29", rounds: ["2020-02-29 2020-02-29 forfalden"]),
    Case(
      name: "the last of January every month", strategy: again("2020-01-31", "hver måned"),
      day: "2020-01-01", meetings: "",
      rounds: [
        "2020-01-31", "2020-02-29", "2020-03-31", "2020-04-30", "2020-05-31", "2020-06-30",
        "2020-07-31", "2020-08-31", "2020-09-30", "2020-10-31", "2020-11-30", "2020-12-31",
      ].map { "\($0) – uden møde" }),
    Case(
      name: "a year every half year", strategy: again("2019", "hvert halve år"),
      rounds: ["2020-06-30 2020-06-23 kommer", "2020-12-31 2020-10-27 kommer"]),
    Case(
      name: "every quarter", strategy: again("2020-03", "hvert kvartal"),
      rounds: [
        "2020-03-31 2020-03-17 forfalden", "2020-06-30 2020-06-23 kommer",
        "2020-09-30 – uden møde", "2020-12-31 2020-10-27 kommer",
      ]),
    Case(
      name: "words that are not understood come once", strategy: again("2020-06", "tit"),
      rounds: ["2020-06-30 2020-06-23 kommer"]),
  ]

  static let meetings = [
    Case(
      name: "a meeting on the very day", strategy: once("2020-06-23"),
      rounds: ["2020-06-23 2020-06-23 kommer"]),
    Case(
      name: "a meeting the day after", strategy: once("2020-06-22"),
      rounds: ["2020-06-22 2020-03-17 kommer"]),
    Case(
      name: "on the day of the round before it is that round's",
      strategy: again("2019-06-23", "hvert år"), meetings: "2019-06-23",
      rounds: ["2020-06-23 – uden møde"]),
    Case(
      name: "the day after it is this one's", strategy: again("2019-06-23", "hvert år"),
      meetings: "2019-06-24, 2020-10-27", rounds: ["2020-06-23 2019-06-24 kommer"]),
    Case(
      name: "before the meetings of the year are set there is none",
      strategy: again("2019-06-23", "hvert år"), meetings: "2019-06-24",
      rounds: ["2020-06-23 – uden møde"]),
    Case(
      name: "the round before the first lies one step earlier", strategy: once("2020-06"),
      meetings: "2019-06-30, 2020-10-27", rounds: ["2020-06-30 – uden møde"]),
    Case(
      name: "no committee, no meeting",
      strategy: "opfølgning: [{ id: x, form: s, frist: 2020-05 }]",
      rounds: ["2020-05-31 – forfalden"]),
    Case(
      name: "none", strategy: once("2020-06"), meetings: "", rounds: ["2020-06-30 – uden møde"]),
    Case(
      name: "none, and overdue", strategy: once("2020-05"), meetings: "",
      rounds: ["2020-05-31 – forfalden"]),
    Case(
      name: "not before the strategy begins",
      strategy: once("2020-06", "periode: { fra: 2020-04-01 }"),
      rounds: ["2020-06-30 2020-06-23 kommer"]),
    Case(
      name: "the last before it began is none",
      strategy: once("2020-05", "periode: { fra: 2020-03-18 }"),
      rounds: ["2020-05-31 – forfalden"]),
    Case(
      name: "meetings in any order", strategy: once("2020-06"),
      meetings: "2020-06-23, 2020-03-17, 2020-06-02", rounds: ["2020-06-30 2020-06-23 kommer"]),
    Case(
      name: "two committees, each its own",
      strategy: "opfølgning: [{ id: x, form: s, frist: 2020-06, udvalg: [bsu, fsu, bsu] }]",
      rounds: ["2020-06-30 2020-06-23 kommer", "2020-06-30 2020-06-19 kommer"]),
    Case(
      name: "a committee that is not there",
      strategy: "opfølgning: [{ id: x, form: s, frist: 2020-06, udvalg: [tku] }]",
      rounds: ["2020-06-30 – uden møde"]),
  ]

  static let answers = [
    Case(
      name: "treated", strategy: once("2020-03", laid("2020-03", "2020-03-17")),
      rounds: ["2020-03-31 2020-03-17 behandlet"]),
    Case(
      name: "at a meeting that was moved past the deadline",
      strategy: once("2020-03", laid("2020-03", "2020-05-05")),
      rounds: ["2020-03-31 2020-05-05 behandlet"]),
    Case(
      name: "tied by om, not by the day",
      strategy: again("2019-03", "hvert år", laid("2019-03", "2020-03-17")),
      rounds: ["2020-03-31 2020-03-17 forfalden"]),
    Case(
      name: "named by its day", strategy: once("2020-03", laid("2020-03-31", "2020-03-17")),
      rounds: ["2020-03-31 2020-03-17 behandlet"]),
    Case(
      name: "named by its year, where it is the only one",
      strategy: again("2019-03", "hvert år", laid("2020", "2020-03-17")),
      rounds: ["2020-03-31 2020-03-17 behandlet"]),
    Case(
      name: "a year does not name one of two",
      strategy: again("2020-03", "hvert halve år", laid("2020", "2020-03-17")),
      rounds: ["2020-03-31 2020-03-17 forfalden", "2020-09-30 2020-06-23 kommer"]),
    Case(
      name: "what lies ahead answers nothing",
      strategy: once("2020-06", laid("2020-06", "2020-06-16")),
      rounds: ["2020-06-30 2020-06-16 kommer"]),
    Case(
      name: "not even where it is overdue",
      strategy: once("2020-05", laid("2020-05", "2030-01-01")),
      rounds: ["2020-05-31 2030-01-01 forfalden"]),
    Case(
      name: "without an outcome it is only moved",
      strategy: once("2020-05", laid("2020-05", "2020-06-02", "sag: 7")),
      rounds: ["2020-05-31 2020-06-02 forfalden"]),
    Case(
      name: "of another committee",
      strategy: once(
        "2020-03",
        """
        forelagt:
              - { opfølgning: x, om: 2020-03, udvalg: fsu, dato: 2020-03-17, udfald: drøftet }
        """),
      rounds: ["2020-03-31 2020-03-17 forfalden"]),
    Case(
      name: "one that a later one has passed is passed over",
      strategy: again("2019-03", "hvert år"), year: 2019, rounds: ["2019-03-31 – sprunget over"]),
    Case(
      name: "so is one where a later one was treated before its time",
      strategy: again("2020-05", "hvert år", laid("2021-05", "2020-06-01")),
      rounds: ["2020-05-31 2020-03-17 sprunget over"]),
    Case(
      name: "but not by one that is coming", strategy: again("2020-05", "hvert år"),
      rounds: ["2020-05-31 2020-03-17 forfalden"]),
    Case(
      name: "put off, then treated",
      strategy: once(
        "2020-03",
        """
        forelagt:
              - { opfølgning: x, om: 2020-03, udvalg: bsu, dato: 2020-06-10, udfald: drøftet }
              - { opfølgning: x, om: 2020-03, udvalg: bsu, dato: 2020-03-17 }
        """), rounds: ["2020-03-31 2020-06-10 behandlet"]),
  ]

  static let successions = [
    Case(
      name: "it outlives its period",
      strategy: again("2018-03", "hvert år", "periode: { til: 2018-12-31 }"),
      rounds: ["2020-03-31 2020-03-17 forfalden"]),
    Case(
      name: "until another takes its place", strategy: again("2018-03", "hvert år"),
      others: "- { id: ny, titel: Ny, periode: { fra: 2020-03-31 }, afløser: [s] }", rounds: []),
    Case(
      name: "on the day before it does", strategy: again("2018-03", "hvert år"),
      others: "- { id: ny, titel: Ny, periode: { fra: 2020-04-01 }, afløser: [s] }",
      rounds: ["2020-03-31 2020-03-17 forfalden"]),
    Case(
      name: "what was to come once stands", strategy: once("2020-03"),
      others: "- { id: ny, titel: Ny, periode: { fra: 2020-01-01 }, afløser: [s] }",
      rounds: ["2020-03-31 2020-03-17 forfalden"]),
    Case(
      name: "a successor without a day takes no place yet",
      strategy: again("2018-03", "hvert år", "periode: { til: 2019-12-31 }"),
      others: "- { id: ny, titel: Ny, afløser: [s] }",
      rounds: ["2020-03-31 2020-03-17 forfalden"]),
    Case(
      name: "nobody takes his own place", strategy: again("2018-03", "hvert år", "afløser: [s]"),
      rounds: ["2020-03-31 2020-03-17 forfalden"]),
  ]

  private func register(_ item: Case) -> StrategyRegister {
    let text = """
      format: strategier/1
      id: r
      titel: R
      udvalg:
        - { id: bsu, navn: B, møder: [\(item.meetings)] }
        - { id: fsu, navn: F, møder: [2020-06-19] }
      strategier:
        - id: s
          titel: S
          \(item.strategy)
        \(item.others)
      """
    return RegisterDocument.read(Array(text.utf8)).record
  }

  @Test(arguments: cases)
  func `the rounds are these`(_ item: Case) throws {
    let day = try #require(PlanDate(text: item.day))
    let rounds = FollowUpCalendar(register(item)).rounds(dueIn: item.year)
      .filter { $0.strategy == 0 }
    let found = rounds.map { round in
      "\(round.due.text) \(round.meetingDay(on: day)?.text ?? "–") \(round.state(on: day).rawValue)"
    }
    #expect(found == item.rounds)
  }

  @Test func `the same rounds come out whatever years are asked for first`() throws {
    let register = register(Self.repeats[0])
    let calendar = FollowUpCalendar(register)
    let years = [2021, 2019, 2020].map { calendar.rounds(dueIn: $0) }
    #expect(years.map { $0.map(\.due.year) } == [[2021], [2019], [2020]])
    #expect(FollowUpCalendar(register).rounds(dueIn: 2020) == years[2])
  }

  @Test func `the calendar ends with the year 9999 and begins with 1`() {
    let register = register(Case(name: "", strategy: Self.again("0001", "hver måned"), rounds: []))
    let calendar = FollowUpCalendar(register)
    #expect(calendar.rounds(dueIn: 9999).count == 12)
    #expect(calendar.rounds(dueIn: 1).map(\.due.text) == ["0001-12-31"])
    #expect(calendar.rounds(dueIn: 10_000).isEmpty && calendar.rounds(dueIn: 0).isEmpty)
  }
}
