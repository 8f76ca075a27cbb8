import DanishText
import Interview
import PlanFormat
import PlanModel
import TestSupport
import Testing

/// What the walk over a plan's goals does to the plan.
@Suite struct FollowUpWalkTests {
  @Test("whoever only presses Enter changes nothing, and nothing is saved")
  func enterOnly() {
    for plan in [Example.walked, Example.walkedBefore, Example.allReached, Example.nameless] {
      var script = Script(.walk(plan))
      script.play(Array(repeating: "", count: plan.goals.count + 1))
      #expect(script.isOver && script.saved == nil)
    }
  }

  @Test("only the goals' follow-up changes: no fingerprint, no status, no tidying")
  func nothingElse() throws {
    var found = Example.walked
    found.exemptions = [
      Exemption(rule: "mål-uden-tegn", goal: "M1", reason: "Det ved vi ikke endnu.")
    ]
    found.status = nil
    var script = Script(.walk(found))
    script.play(["1"])
    var saved = try #require(script.saved)
    #expect(saved.goals[3].followUps == [Self.entry(.notBegun)])
    saved.goals[3].followUps = []
    #expect(saved == found)
  }

  private static func entry(_ status: FollowUpStatus) -> FollowUp {
    FollowUp(date: .known(Example.walkDay), status: .known(status))
  }

  @Test("an entry of the same day is changed, and no second one made")
  func sameDay() throws {
    var script = Script(.walk)
    script.play(["1", "5", "6 af 9", "Fordi.", "", ":gå M1", "3", "9 af 9"])
    let entries = try #require(script.saved).goals[0].followUps
    #expect(entries.count == 3)
    #expect(entries[2].status == .known(.reached) && entries[2].measured == "9 af 9")
    #expect(entries[2].remark == "Fordi.")
  }

  @Test("what only belongs to another status goes with it")
  func statusChanged() throws {
    var script = Script(.walk)
    script.play(["1", "2", "5 af 9", "1", ":gå M1", "6", "1. august", ":gå M1", "4"])
    let entry = try #require(script.saved?.goals[0].followUps.last)
    #expect(entry.outlook == nil && entry.next == nil && entry.measured == "5 af 9")
  }

  @Test("goals that are overdue come first, in the order of their days")
  func order() {
    var plan = Example.walked
    plan.goals[4].followUps = []
    plan.goals[4].deadline = .known(PlanDate(year: 2016, month: 3, day: 1) ?? .earliest)
    var script = Script(.walk(plan))
    script.play(["", "", "", ""])
    let asked = script.transcript.split(separator: "\n").filter { $0.hasPrefix("## M") }
    #expect(asked.map { $0.dropFirst(3).prefix(2) } == ["M5", "M4", "M1"])
  }

  @Test(
    "days as people say them are days that have come",
    arguments: [
      ("29. februar", "2016-02-29"), ("28/2", "2016-02-28"), ("31. december", "2015-12-31"),
      ("15. juni", "2016-06-15"), ("i går", "2016-06-14"), ("2015-03-01", "2015-03-01"),
      ("30. februar", nil), ("29. februar 2015", nil), ("16. juni 2016", nil), ("i morgen", nil),
      ("1. januar 2031", nil),
    ])
  func days(_ text: String, _ day: String?) throws {
    var script = Script(.walk)
    script.play([":dato \(text)", "1"])
    let date = try #require(script.saved).goals[3].followUps.last?.date
    #expect(date?.text == day ?? Example.walkDay.text)
  }

  @Test(
    "new figures come on a day that is still to come",
    arguments: [
      ("1. februar", "2017-02-01"), ("29. februar", "2020-02-29"), ("om 3 måneder", "2016-09-15"),
      ("1/8", "2016-08-01"), ("15. juni 2016", nil), ("1. maj 2016", nil), ("31. november", nil),
    ])
  func nextDay(_ text: String, _ day: String?) throws {
    var script = Script(.walk)
    script.play(["6", text])
    #expect(try #require(script.saved).goals[3].followUps.last?.next?.text == day)
  }

  @Test("a file of answers makes the same plan as typing")
  func answers() throws {
    var typed = Script(.walk)
    typed.play(["6", "1. februar", "5", "6 af 9", "To familier flyttede.", "2", "", ""])
    var setting = Setting.walk
    setting.answers = Example.plan(
      """
      lokale-mål:
        - { id: M4, opfølgning: [ { status: ingen nye data, næste: 2017-02-01 } ] }
        - { id: M1, opfølgning: [ { status: ikke nået, målt: 6 af 9, bemærkning: To familier flyttede. } ] }
        - { id: M5, opfølgning: [ { status: på vej } ] }
      """)
    var told = Script(setting)
    told.play([""])
    #expect(told.isOver && typed.isOver)
    let plan = try #require(typed.saved)
    #expect(told.saved == plan)
    #expect(told.saved.map(PlanWriter.bytes) == PlanWriter.bytes(of: plan))
  }
}
