import DanishText
import PlanModel
import Testing

/// What a hearing writes in a plan's drøftelser.
struct HearingTests {
  private static let january = PlanDate(year: 2015, month: 1, day: 14)
  private static let february = PlanDate(year: 2015, month: 2, day: 3)

  private static func plan(_ title: String = "Læse", _ discussions: [Discussion] = []) -> Plan {
    var plan = Plan()
    plan.goals = [Goal(id: "M1", title: title, theme: "effekt")]
    plan.discussions = discussions
    return plan
  }

  private static func hearing(
    _ forum: String, _ date: PlanDate?, _ outcome: Outcome? = nil, minutes: String? = nil
  ) -> Hearing {
    var hearing = Hearing(forum: forum, date: date)
    (hearing.outcome, hearing.minutes) = (outcome, minutes)
    return hearing
  }

  @Test func `a plan is laid before a forum, and then dealt with`() {
    var plan = Self.plan()
    let mark = plan.contentFingerprint
    #expect(plan.record(Self.hearing("LMU", Self.january)).change == .laid)
    #expect(plan.discussions[0].version == mark && plan.discussions[0].isOpen)
    plan.goals[0].title = "Læse mere"
    let done = plan.record(Self.hearing("lmu", nil, .discussed, minutes: "Drøftet."))
    #expect(done.change == .completed && done.index == 0)
    #expect(plan.discussions.count == 1)
    #expect(plan.discussions[0].forum == "LMU", "as it was spelt")
    #expect(plan.discussions[0].date?.value == Self.january)
    #expect(plan.discussions[0].outcome == .known(.discussed))
    #expect(plan.discussions[0].minutes == "Drøftet.")
    #expect(plan.discussions[0].version == mark, "what it saw then")
  }

  @Test func `where nothing is open, a new one is written`() {
    var plan = Self.plan()
    #expect(plan.record(Self.hearing("LMU", Self.january, .discussed)).change == .recorded)
    #expect(plan.record(Self.hearing("Direktionen", Self.january, .approved)).change == .recorded)
    #expect(plan.record(Self.hearing("LMU", Self.february)).change == .laid)
    #expect(plan.discussions.map(\.forum) == ["LMU", "Direktionen", "LMU"])
  }

  @Test func `a forum that waits sees the plan as it is now`() {
    var plan = Self.plan()
    _ = plan.record(Self.hearing("LMU", Self.january))
    #expect(plan.record(Self.hearing("LMU", Self.january)).change == .none)
    plan.goals[0].title = "Læse mere"
    #expect(plan.record(Self.hearing("LMU", Self.february)).change == .renewed)
    #expect(plan.discussions.count == 1)
    #expect(plan.discussions[0].version == plan.contentFingerprint)
    #expect(plan.discussions[0].date?.value == Self.february)
  }

  @Test func `the open one of the day is meant, else the last`() {
    var plan = Self.plan(
      "Læse",
      [
        Discussion(forum: "LMU", date: Self.january.map(Entry.known)),
        Discussion(forum: "LMU", date: Self.february.map(Entry.known)),
      ])
    #expect(plan.record(Self.hearing("LMU", Self.january, .discussed)).index == 0)
    #expect(plan.record(Self.hearing("LMU", nil, .discussed)).index == 1)
  }

  @Test func `said twice it is written once`() {
    var plan = Self.plan()
    _ = plan.record(Self.hearing("LMU", Self.january, .discussed))
    let once = plan
    #expect(plan.record(Self.hearing("LMU", Self.january, .discussed)).change == .none)
    #expect(plan == once)
    let minutes = Self.hearing("LMU", Self.january, .noted, minutes: "Taget til efterretning.")
    #expect(plan.record(minutes).change == .mended)
    #expect(plan.discussions.count == 1 && plan.discussions[0].outcome?.value == .noted)
    #expect(plan.discussions[0].version == once.discussions[0].version)
  }

  @Test func `one that was written by hand gets a mark`() {
    var plan = Self.plan("Læse", [Discussion(forum: "LMU")])
    #expect(plan.record(Self.hearing("LMU", Self.january, .discussed)).change == .completed)
    #expect(plan.discussions[0].version == plan.contentFingerprint)
  }
}
