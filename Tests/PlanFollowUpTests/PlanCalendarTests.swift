import DanishText
import PlanFollowUp
import PlanModel
import Testing

/// The days of one plan.
@Suite struct PlanCalendarTests {
  private static func plan(_ change: (inout Plan) -> Void) -> Plan {
    var plan = Plan()
    (plan.centre.id, plan.year, plan.guide) = ("solstraalen", .known(2016), "ledetråd-2016")
    change(&plan)
    return plan
  }

  private static func goal(_ id: String?, _ change: (inout Goal) -> Void) -> Goal {
    var goal = Goal()
    (goal.id, goal.title) = (id, "Flere er med")
    change(&goal)
    return goal
  }

  private static func calendar(_ plan: Plan, _ guide: Ledetraad? = nil) -> PlanCalendar {
    PlanCalendar(FollowedPlan(plan, in: "plan.yaml", guide: guide))
  }

  private static func told(_ calendar: PlanCalendar) -> [String] {
    calendar.days.map { "\($0.first.text)–\($0.last.text) \($0.kind.rawValue) \($0.title)" }
  }

  @Test func `every kind of day is found, in order of time`() throws {
    let plan = Self.plan { plan in
      plan.goals = [
        Self.goal("M1") { goal in
          goal.deadline = .init(text: "2016-12-01")
          goal.evaluation = Evaluation(when: .init(text: "2016-11-15"), forum: "LMU")
          goal.actions = [Action(what: "Spørge", who: "Alle", when: .init(text: "2016-02-29"))]
          goal.followUps = [FollowUp(date: .init(text: "2016-04-15"))]
          goal.followUps[0].next = .init(text: "2016-06-15")
        }
      ]
      plan.discussions = [Discussion(forum: "MED", date: .init(text: "2016-01-14"))]
    }
    var guide = Ledetraad(id: "ledetråd-2016", title: "Ledetråd", year: 2016)
    var midway = CalendarEntry(
      date: try #require(PlanDate(text: "2016-06-10")), event: "Midtvejs")
    midway.kind = .followUp
    guide.calendar = [midway]
    #expect(
      Self.told(Self.calendar(plan, guide)) == [
        "2016-01-14–2016-01-14 drøftelse MED", "2016-02-29–2016-02-29 tiltag Spørge",
        "2016-06-10–2016-06-10 opfølgning Midtvejs",
        "2016-06-15–2016-06-15 opfølgning Flere er med",
        "2016-11-15–2016-11-15 evaluering Flere er med",
        "2016-12-01–2016-12-01 frist Flere er med",
      ])
  }

  @Test(arguments: [
    ("2016-06-15", "2016-06-15–2016-06-15", "2016-06-15–2016-06-15"),
    ("15. juni 2016", "2016-06-15–2016-06-15", "2016-06-15–2016-06-15"),
    ("2016-06", "2016-06-30–2016-06-30", "2016-06-01–2016-06-30"),
    ("2016", "2016-12-31–2016-12-31", "2016-12-31–2016-12-31"),
    ("efteråret", nil, nil), ("løbende", nil, nil), ("15. juni", nil, nil),
    ("2016-02-30", nil, nil),
  ])
  func `a time in words alone is left out and counted`(
    text: String, deadline: String?, action: String?
  ) {
    let plan = Self.plan { plan in
      plan.goals = [
        Self.goal("M1") { goal in
          goal.deadline = .init(text: text)
          goal.actions = [Action(what: "Spørge", when: .init(text: text))]
        }
      ]
    }
    let calendar = Self.calendar(plan)
    let spans = Dictionary(
      calendar.days.map { ($0.kind, "\($0.first.text)–\($0.last.text)") },
      uniquingKeysWith: { first, _ in first })
    #expect(spans[.deadline] == deadline)
    #expect(spans[.action] == action)
    #expect(calendar.wordsOnly == (deadline == nil ? 2 : 0))
  }

  @Test func `the newest appointment takes the place of those before it`() {
    let plan = Self.plan { plan in
      plan.goals = [
        Self.goal("M1") { goal in
          goal.followUps = [("2016-05-01", "2016-09-01"), ("2016-03-01", "2016-05-01")].map {
            var entry = FollowUp(date: .init(text: $0.0))
            entry.next = .init(text: $0.1)
            return entry
          }
        }
      ]
    }
    #expect(Self.told(Self.calendar(plan)) == ["2016-09-01–2016-09-01 opfølgning Flere er med"])
  }

  @Test func `the days of a goal that was given up are cancelled and are none of the year's`() {
    let plan = Self.plan { plan in
      plan.goals = [
        Self.goal("M1") { goal in
          (goal.deadline, goal.retirement) = (.init(text: "2016-12-01"), Retirement())
        }
      ]
    }
    let calendar = Self.calendar(plan)
    #expect(calendar.days.map(\.isCancelled) == [true])
    #expect(calendar.days(in: 2016).isEmpty)
  }

  @Test func `keys tell goals without ids and of the same id apart, and stay when days move`() {
    func calendar(_ day: String) -> PlanCalendar {
      Self.calendar(
        Self.plan { plan in
          plan.goals = [nil, nil, "M1", "M1"].map { id in
            Self.goal(id) { $0.deadline = .init(text: day) }
          }
        })
    }
    let (before, after) = (calendar("2016-06-01"), calendar("2016-09-01"))
    #expect(Set(before.days.map(\.key)).count == 4)
    #expect(Set(before.days.map(\.key)) == Set(after.days.map(\.key)))
  }

  @Test
  func `the calendar of a ledetråd is for those whom it names, and has the same keys for all`()
    throws
  {
    var guide = Ledetraad(id: "ledetråd-2016", title: "Ledetråd", year: 2016)
    let day = try #require(PlanDate(text: "2016-06-10"))
    guide.calendar = [CalendarEntry(date: day, event: "Alle"), .init(date: day, event: "Skoler")]
    guide.calendar[1].centres = ["skole"]
    let one = Self.calendar(Self.plan { _ in }, guide)
    let other = Self.calendar(
      Self.plan { ($0.centre.id, $0.centre.kind) = ("skolen", "skole") }, guide)
    #expect(one.days.map(\.title) == ["Alle"])
    #expect(other.days.map(\.title) == ["Alle", "Skoler"])
    #expect(one.days[0].key == other.days[0].key)
    #expect(one.days[0].isShared)
  }

  @Test func `the meetings are those that treat a strategy that a goal serves`() {
    var register = StrategyRegister()
    register.id = "fb"
    var committee = Committee()
    (committee.id, committee.name) = ("bsu", "Børneudvalget")
    committee.meetings = [.init(text: "2016-03-15"), .init(text: "2016-10-01")]
    register.committees = [committee]
    register.strategies = ["unge", "kultur"].map { id in
      var strategy = Strategy()
      (strategy.id, strategy.title) = (id, id.capitalizedForTest)
      var followUp = StrategyFollowUp()
      (followUp.id, followUp.form) = ("status", "årlig status")
      (followUp.due, followUp.committees) = (.init(text: "2016-03"), ["bsu"])
      strategy.followUps = [followUp]
      return strategy
    }
    let plan = Self.plan { plan in
      plan.goals = [Self.goal("M1") { $0.strategies = ["unge#overgange"] }]
    }
    let calendar = Self.calendar(plan).meeting(register)
    #expect(
      Self.told(calendar) == ["2016-03-15–2016-03-15 udvalgsmøde Unge, årlig status"])
    #expect(calendar.days[0].who == "Børneudvalget")
    #expect(Self.calendar(Self.plan { _ in }).meeting(register).days.isEmpty)
  }

  @Test func `what happened last says when it was changed, and not what is planned`() {
    let plan = Self.plan { plan in
      plan.discussions = [
        Discussion(
          forum: "MED", date: .init(text: "2016-01-14"), outcome: .known(.discussed)),
        Discussion(forum: "LMU", date: .init(text: "2016-09-01")),
      ]
    }
    #expect(Self.calendar(plan).changed.text == "2016-01-14")
    #expect(Self.calendar(Self.plan { _ in }).changed.text == "2016-01-01")
  }
}

extension String {
  fileprivate var capitalizedForTest: String { prefix(1).uppercased() + dropFirst() }
}
