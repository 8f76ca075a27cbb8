import DanishText
import PlanModel
import PlanReports
import Testing

/// The rounds of a follow-up plan in a calendar.
@Suite struct FollowUpPlanCalendarTests {
  private static func plan(meetings: [String], on day: String = "2020-01-15") -> FollowUpPlan {
    var register = StrategyRegister()
    register.id = "fb"
    var committee = Committee()
    (committee.id, committee.name) = ("bsu", "Børneudvalget")
    committee.meetings = meetings.map { Entry(text: $0) }
    register.committees = [committee]
    var strategy = Strategy()
    (strategy.id, strategy.title, strategy.owner) = ("unge", "Ungestrategi", "Ungecentret")
    var followUp = StrategyFollowUp()
    (followUp.id, followUp.form) = ("status", "årlig status")
    (followUp.due, followUp.committees) = (Entry(text: "2020-03-31"), ["bsu"])
    strategy.followUps = [followUp]
    register.strategies = [strategy]
    return FollowUpPlan(register, year: 2020, on: PlanDate(text: day) ?? .earliest)
  }

  private static func lines(_ plan: FollowUpPlan) throws -> [String] {
    try FollowUpPlanCalendar().text(of: plan).replacing("\r\n ", with: "")
      .split(separator: "\r\n").map(String.init)
  }

  @Test func `a round stands on the committee's meeting`() throws {
    let lines = try Self.lines(Self.plan(meetings: ["2020-03-17"]))
    #expect(lines.contains("SUMMARY:Udvalgsmøde: Børneudvalget: Ungestrategi\\, årlig status"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20200317"))
    #expect(lines.contains("DESCRIPTION:Udvalg: Børneudvalget\\nEjer: Ungecentret"))
    #expect(!lines.contains("BEGIN:VALARM"))
  }

  @Test func `without a meeting it stands on its last day, and keeps its UID when one is set`()
    throws
  {
    let (without, with) = (
      try Self.lines(Self.plan(meetings: [])),
      try Self.lines(Self.plan(meetings: ["2020-03-17"]))
    )
    #expect(without.contains("DTSTART;VALUE=DATE:20200331"))
    #expect(without.contains { $0.hasPrefix("SUMMARY:Frist: ") })
    #expect(without.contains("BEGIN:VALARM"))
    let ids = [without, with].map { $0.filter { $0.hasPrefix("UID:") } }
    #expect(ids[0] == ids[1] && ids[0].count == 1)
  }

  @Test func `the file does not depend on the day on which it is made`() throws {
    let plans = ["2020-01-15", "2020-02-15"].map { Self.plan(meetings: ["2020-03-17"], on: $0) }
    #expect(try Self.lines(plans[0]) == Self.lines(plans[1]))
  }
}
