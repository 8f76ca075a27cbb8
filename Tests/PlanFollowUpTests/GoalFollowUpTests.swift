import DanishText
import PlanFollowUp
import PlanModel
import Testing

/// What a goal awaits, by its rounds and entries.
@Suite struct GoalFollowUpTests {
  private static func day(_ text: String) throws -> PlanDate {
    try #require(PlanDate(text: text))
  }

  /// A goal with a deadline on 1 June 2016, and entries of these days and statuses.
  private static func goal(
    _ entries: [(String, FollowUpStatus)], next: String? = nil
  ) throws -> Goal {
    var goal = Goal(id: "M1", title: "Forældre læser med", theme: "samspil")
    goal.deadline = Entry(text: "2016-06-01")
    goal.followUps = entries.map { FollowUp(date: Entry(text: $0.0), status: .known($0.1)) }
    if let next { goal.followUps[goal.followUps.count - 1].next = Entry(text: next) }
    return goal
  }

  private static func state(
    of goal: Goal, on day: String, calendar: [CalendarEntry] = [], status: PlanStatus? = nil
  ) throws -> GoalState? {
    var plan = Plan()
    plan.year = .known(2016)
    plan.status = status.map(Entry.known)
    return try GoalFollowUp(goal, of: plan, calendar: calendar, on: Self.day(day)).state(ahead: 30)
  }

  @Test(arguments: [
    ("2016-04-30", "intet"), ("2016-05-02", "kommer"), ("2016-06-01", "kommer"),
    ("2016-06-02", "forfalden"),
  ])
  func `a deadline is in time on its last day`(day: String, expected: String) throws {
    let state = try Self.state(of: Self.goal([]), on: day)
    #expect(Self.word(state) == expected)
  }

  @Test(arguments: [
    // Thirty days before the deadline answers it, thirty-one does not.
    ("2016-05-02", "intet"), ("2016-05-01", "forfalden"),
    // Late is an answer, too; a day that has not come is none.
    ("2016-06-10", "intet"), ("2016-06-16", "forfalden"), ("2030-01-01", "forfalden"),
  ])
  func `an entry answers from the day a round opens`(entry: String, expected: String) throws {
    let goal = try Self.goal([(entry, .underWay)])
    #expect(Self.word(try Self.state(of: goal, on: "2016-06-15")) == expected)
  }

  @Test func `what is reached, given up or closed awaits nothing`() throws {
    #expect(try Self.state(of: Self.goal([("2016-01-10", .reached)]), on: "2016-12-31") == nil)
    #expect(try Self.state(of: Self.goal([]), on: "2016-12-31", status: .closed) == nil)
    var goal = try Self.goal([])
    goal.retirement = Retirement()
    goal.retirement?.date = Entry(text: "2016-07-01")
    #expect(Self.word(try Self.state(of: goal, on: "2016-06-30")) == "forfalden")
    #expect(try Self.state(of: goal, on: "2016-07-01") == nil)
  }

  @Test func `new figures are waited for until their day`() throws {
    let goal = try Self.goal([("2016-05-20", .noNewData)], next: "2016-07-01")
    let expected = GoalState.waiting(until: PlanDate(text: "2016-07-01"))
    #expect(try Self.state(of: goal, on: "2016-06-20") == expected)
    #expect(Self.word(try Self.state(of: goal, on: "2016-07-02")) == "forfalden")
  }

  @Test func `the calendar's round is for those it names, and opens when it says`() throws {
    var entry = try CalendarEntry(date: Self.day("2016-03-10"), event: "Midtvejs")
    entry.kind = .followUp
    entry.opens = try Self.day("2016-01-01")
    let early = try Self.goal([("2016-01-02", .underWay)])
    #expect(try Self.state(of: early, on: "2016-04-01", calendar: [entry]) == nil)
    let late = try Self.goal([])
    #expect(Self.word(try Self.state(of: late, on: "2016-04-01", calendar: [entry])) == "forfalden")
    entry.centres = ["skole"]
    #expect(try Self.state(of: late, on: "2016-04-01", calendar: [entry]) == nil)
    entry.kind = .duty
    entry.centres = []
    #expect(try Self.state(of: late, on: "2016-04-01", calendar: [entry]) == nil)
  }

  @Test func `without any round, silence falls due at the end of the year`() throws {
    var goal = try Self.goal([])
    goal.deadline = nil
    #expect(try Self.state(of: goal, on: "2016-11-30") == nil)
    #expect(Self.word(try Self.state(of: goal, on: "2016-12-01")) == "kommer")
    #expect(Self.word(try Self.state(of: goal, on: "2017-01-01")) == "forfalden")
  }

  private static func word(_ state: GoalState?) -> String {
    switch state {
    case .overdue?: "forfalden"
    case .upcoming?: "kommer"
    case .waiting?: "venter"
    case nil: "intet"
    }
  }
}
