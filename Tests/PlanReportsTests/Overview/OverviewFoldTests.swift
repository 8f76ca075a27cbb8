import DanishText
import PlanModel
import PlanOverview
import PlanReports
import Testing

/// Who counts, who is missing, and who is set aside.
@Suite struct OverviewFoldTests {
  private func plan(
    _ id: String?, name: String? = nil, guide: String? = "ledetråd-2016", year: Int = 2016,
    status: PlanStatus? = nil
  ) -> Plan {
    var plan = Plan()
    (plan.centre.id, plan.centre.name, plan.guide) = (id, name ?? id, guide)
    plan.year = .known(year)
    plan.status = status.map(Entry.known)
    return plan
  }

  struct Contest: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var plans: [(file: String, status: PlanStatus?, year: Int)]
    var counting: String
  }

  @Test(arguments: [
    Contest(
      testDescription: "the one further in its process",
      plans: [("a.yaml", .draft, 2016), ("b.yaml", .approved, 2016), ("c.yaml", nil, 2016)],
      counting: "b.yaml"),
    Contest(
      testDescription: "the first by file name",
      plans: [("z.yaml", .draft, 2016), ("b.yaml", .draft, 2016)], counting: "b.yaml"),
    Contest(
      testDescription: "the one for the ledetråd's year",
      plans: [("a.yaml", .closed, 2015), ("b.yaml", .draft, 2016)], counting: "b.yaml"),
  ])
  func twoPlansOfOneCentre(contest: Contest) {
    for plans in [contest.plans, contest.plans.reversed()] {
      let facts = plans.map {
        OverviewMaker.facts($0.file, plan("Skolen", year: $0.year, status: $0.status))
      }
      let overview = OverviewMaker.report(facts).overview
      #expect(overview.rows.map(\.file) == [contest.counting])
      #expect(overview.doubles.count == plans.count - 1)
      #expect(overview.doubles.allSatisfy { $0.counting == contest.counting })
      #expect(overview.themeTotals.allSatisfy { $0.plans == 1 })
    }
  }

  @Test func aGoalThatNamesAQuestionTwiceGrewFromItOnce() throws {
    let question = try #require(OverviewMaker.guide.themes.first?.questions.first?.id)
    var plan = plan("Skolen")
    plan.goals = [Goal(id: "M1", title: "Et", theme: "a"), Goal(id: "M2", title: "To", theme: "a")]
    plan.goals[0].springsFrom = [question, question]
    plan.goals[1].springsFrom = [question]
    let report = OverviewMaker.report([OverviewMaker.facts("a.yaml", plan)])
    #expect(report.overview.questionUse.first { $0.question == question }?.goals == 2)
  }

  @Test func aQuestionThatIsNotAskedAnyMoreCountsOnlyWhereAPlanHasIt() throws {
    let given = OverviewMaker.guide.themes.flatMap(\.retired).map(\.id)
    let question = try #require(given.first)
    var plan = plan("Skolen")
    plan.reflections = [Reflection(question: question, answer: "Nyhedsbrevet.")]
    let use = OverviewMaker.report([OverviewMaker.facts("a.yaml", plan)]).overview.questionUse
    #expect(use.filter { given.contains($0.question) }.map(\.answers) == [1])
    #expect(use.filter { $0.answers > 0 }.map(\.question) == [question])
    #expect(use.count == OverviewMaker.guide.themes.flatMap(\.questions).count + 1)
  }

  @Test func theLatestEntryCountsAndOfOneDayTheLastWritten() {
    func last(_ dates: [String?]) -> String? {
      var goal = Goal()
      goal.followUps = dates.enumerated().map { number, date in
        FollowUp(date: date.map(Entry.init(text:)), remark: "\(number)")
      }
      return goal.lastFollowUp?.remark
    }
    #expect(last(["2016-06-30", "2016-04-15"]) == "0")
    #expect(last(["2016-04-15", "2016-06-30"]) == "1")
    #expect(last(["2016-04-15", "2016-04-15"]) == "1")
    #expect(last([nil, "snart"]) == "1")
    #expect(last(["2016-04-15", nil]) == "0")
    #expect(last([]) == nil)
  }

  @Test func theListIsCalled() {
    let list = [
      ExpectedCentre(id: "a", name: "Aen", kind: "skole"), ExpectedCentre(id: "b", name: "Bakken"),
      ExpectedCentre(id: "c", name: "Cirklen"), ExpectedCentre(id: "d", name: "Dalen"),
    ]
    let facts = [
      OverviewMaker.facts("x/1.yaml", plan("A")),
      OverviewMaker.facts("x/2.yaml", plan(nil, name: "bakken")),
      OverviewMaker.facts("x/c.yaml", plan(nil)),
      OverviewMaker.facts("x/4.yaml", plan("fremmed")),
    ]
    let overview = OverviewMaker.report(facts, expecting: list).overview
    #expect(overview.rows.map(\.name) == ["A", "bakken", "Cirklen", "Dalen"])
    #expect(overview.rows.map(\.isDelivered) == [true, true, true, false])
    #expect(overview.unlisted.map(\.row.name) == ["fremmed"])
    #expect(overview.delivered == 3 && overview.missing == 1)
    #expect(overview.rows[0].kind == "skole")
  }

  @Test func plansOfAnotherLedetraadAreSetAside() throws {
    var other = OverviewMaker.guide
    (other.id, other.year) = ("ledetråd-2015", 2015)
    let facts = [
      OverviewMaker.facts("1.yaml", plan("a")), OverviewMaker.facts("2.yaml", plan("b")),
      OverviewMaker.facts("3.yaml", plan("c", guide: "ledetråd-2015")),
      OverviewMaker.facts("4.yaml", plan("d", guide: "ukendt")),
    ]
    let overview = OverviewMaker.report(facts, guides: [OverviewMaker.guide, other]).overview
    #expect(overview.guide.id == "ledetråd-2016")
    #expect(overview.rows.map(\.id) == ["a", "b", "d"])
    #expect(overview.others.map(\.id) == ["c"])
    #expect(overview.rows.map(\.delivery) == [.delivered, .delivered, .unknownGuide])
    #expect(overview.others.map(\.delivery) == [.otherGuide])
  }

  @Test func `what does not count adds to no figure, whatever stands in it`() {
    var wrong = plan("b", year: 2017)
    wrong.goals = [Goal(id: "M1", title: "Træer", theme: "samspil")]
    wrong.omissions = [Omission(theme: "effekt", reason: "nej", acceptedBy: "Ib")]
    var strange = wrong
    (strange.centre.id, strange.guide, strange.year) = ("c", "vors", .known(2016))
    var unreadable = OverviewMaker.facts("d.yaml", Plan())
    unreadable.reading = .nothing
    var cut = OverviewMaker.facts("e.yaml", plan("e"))
    cut.reading = .cut
    let facts = [
      OverviewMaker.facts("a.yaml", plan("a")), OverviewMaker.facts("b.yaml", wrong),
      OverviewMaker.facts("c.yaml", strange), unreadable, cut,
      CentreFacts(file: "brev.docx", foreign: .word), CentreFacts(file: "f.yaml", foreign: .other),
    ]
    let list = ["a", "b", "c", "d", "e", "f"].map { ExpectedCentre(id: $0) }
    let overview = OverviewMaker.report(facts, expecting: list).overview
    #expect(
      overview.rows.map(\.delivery) == [
        .delivered, .wrongYear, .unknownGuide, .unreadable, .cut, .missing,
      ])
    #expect(overview.goalCount == 0 && overview.themeTotals.allSatisfy { $0.plans == 1 })
    let counts = overview.deliveries
    #expect(counts.expected == 6 && counts.delivered == 1 && counts[.notAPlan] == 2)
    #expect(counts.foreignKinds == [.word, .other])
    for kind in [Delivery.wrongYear, .unknownGuide, .unreadable, .cut] {
      #expect(counts[kind] == 1, "\(kind)")
    }
  }

  @Test func `a list without ids knows centres by their names, and tells of near ones`() {
    let list = [
      ExpectedCentre(id: nil, name: "Børnehuset Solstrålen"),
      ExpectedCentre(id: nil, name: "Østerskov Skole"), ExpectedCentre(id: nil, name: "Toppen"),
    ]
    let facts = [
      OverviewMaker.facts("1.yaml", plan("x", name: "BOERNEHUSET SOLSTRAALEN")),
      OverviewMaker.facts("2.yaml", plan("y", name: "Østerskovs Skole")),
      OverviewMaker.facts("toppen.yaml", plan(nil)),
    ]
    let overview = OverviewMaker.report(facts, expecting: list).overview
    #expect(overview.rows.map(\.isDelivered) == [true, true, false])
    #expect(overview.unlisted.map(\.nearest) == ["Østerskov Skole"])
  }

  @Test func `a plan without a name goes by the one centre that its file's name tells of`() {
    let list = [
      ExpectedCentre(id: "skole-1", name: "Østerskov Skole"),
      ExpectedCentre(id: nil, name: "Toppen"), ExpectedCentre(id: "b1", name: "Bakken"),
      ExpectedCentre(id: "b2", name: "Bakken"), ExpectedCentre(id: nil, name: "Hus"),
    ]
    let files = [
      "Plan Toppen 2016.yaml", "Plan Bakken.yaml", "Toppen og Østerskov Skole.yaml",
      "Plan for Hus 2.yaml", "Toppentoppen.yaml", "Ny skole-1, udkast.yaml",
    ]
    let facts = files.map { OverviewMaker.facts($0, plan(nil)) }
    let overview = OverviewMaker.report(facts, expecting: list).overview
    #expect(
      overview.rows.filter(\.isDelivered).map(\.name).sorted() == ["Toppen", "Østerskov Skole"])
    #expect(overview.unlisted.count == 4)
  }

  @Test func `behind so many strangers nobody is proposed`() {
    let list = (0..<20_000).map { ExpectedCentre(id: "c\($0)", name: "Hus \($0 * 1_000)") }
    let facts = (0..<60).map {
      OverviewMaker.facts("\(10 + $0).yaml", plan("x\($0)", name: "Huus \($0 * 1_000)"))
    }
    let unlisted = OverviewMaker.report(facts, expecting: list).overview.unlisted
    #expect(unlisted.count == 60)
    #expect(unlisted.prefix(50).contains { $0.nearest != nil })
    #expect(unlisted.dropFirst(50).allSatisfy { $0.nearest == nil })
  }

  @Test func `all copies name one winner: newest by content, then by file`() throws {
    func facts(_ file: String, _ followed: String?, changed: Int64) -> CentreFacts {
      var plan = plan("a")
      plan.goals = [Goal(id: "M1", title: "Et", theme: "samspil")]
      plan.goals[0].followUps = followed.map { [FollowUp(date: Entry(text: $0))] } ?? []
      var facts = OverviewMaker.facts(file, plan)
      facts.changed = changed
      return facts
    }
    let content = [
      facts("a.yaml", "2016-04-01", changed: 9), facts("b.yaml", "2016-06-01", changed: 1),
      facts("c.yaml", nil, changed: 20),
    ]
    let day = try #require(PlanDate(text: "2016-06-01"))
    for order in [content, content.reversed()] {
      let overview = OverviewMaker.report(order).overview
      #expect(overview.rows.map(\.file) == ["b.yaml"])
      #expect(overview.doubles.map(\.counting) == ["b.yaml", "b.yaml"])
      #expect(overview.doubles.allSatisfy { $0.reason == .newerContent(day) })
    }
    let files = [facts("a.yaml", nil, changed: 5), facts("b.yaml", nil, changed: 7)]
    let overview = OverviewMaker.report(files).overview
    #expect(overview.rows.map(\.file) == ["b.yaml"])
    #expect(overview.doubles.map(\.reason) == [.newerFile])
  }

  @Test func ordersAndFilters() throws {
    let overview = try OverviewMaker.sampleReport().overview
    let names = { (order: OverviewOrder) in
      overview.showing(OverviewFilter(), by: order).rows.map(\.name)
    }
    #expect(names(.name).last == "Aakjær Musikskole")
    #expect(names(.name).suffix(3).first == "Østerskov Skole")
    #expect(names(.errors).first == "Borgerservice")
    #expect(names(.depth).first == "Ejendomsservice")
    #expect(["Biblioteket i Aakjær", "Sundhedscentret ved Søen"].contains(names(.goals).last))
    let schools = overview.showing(OverviewFilter(kind: "SKOLE"))
    #expect(schools.rows.count == 3)
    #expect(schools.themeTotals[0].plans == 3)
    let effect = overview.showing(OverviewFilter(theme: "effekt", onlyGaps: true))
    #expect(effect.themes.map(\.id) == ["effekt"])
    #expect(effect.rows.contains { $0.name == "Ungdomsskolen" })
    #expect(!effect.rows.contains { $0.name == "Aabakken" })
  }
}
