import DanishText
import Foundation
import PlanModel
import PlanOverview
import PlanReports
import Testing

/// A theme that is for some centres only asks nothing of the others, and counts them nowhere.
@Suite struct NotApplicableTests {
  private static let guide: Ledetraad = {
    var all = Theme(id: "alle", title: "For alle")
    all.questions = [Question(id: "alle-1", text: "Hvad vil I?")]
    var some = Theme(id: "nogle", title: "For skoler")
    some.questions = [Question(id: "nogle-1", text: "Hvad vil skolen?")]
    some.centres = ["Skole"]
    var guide = Ledetraad(id: "prøve-2016", title: "Prøve 2016", year: 2016)
    guide.themes = [all, some]
    return guide
  }()

  private func plan(_ id: String, kind: String, goals: [String]) -> CentreFacts {
    var plan = Plan()
    (plan.centre.id, plan.centre.name, plan.centre.kind) = (id, id, kind)
    (plan.guide, plan.year) = (Self.guide.id, .known(2016))
    plan.goals = goals.enumerated().map { number, theme in
      Goal(id: "M\(number)", title: "Mål", theme: theme)
    }
    return CentreFacts(file: "\(id).yaml", reading: .whole, plan: plan, findings: [])
  }

  private func report() -> OverviewReport {
    let table = GuideTable(fallback: Self.guide)
    var fold = OverviewFold(table)
    var details = DetailsInMemory()
    let facts = [
      plan("a-skole", kind: "skole", goals: ["alle", "nogle"]),
      plan("b-skole", kind: "skole", goals: ["alle"]),
      plan("c-hus", kind: "børnehave", goals: ["alle"]),
      plan("d-hus", kind: "børnehave", goals: ["alle", "nogle"]),
    ]
    for facts in facts {
      let plan = FoldedPlan(facts, guide: Self.guide, table: table, keepingTexts: true)
      fold.add(plan, keptAt: details.keep(plan.line))
    }
    let centres = [
      ("a-skole", "skole"), ("b-skole", "skole"), ("c-hus", "børnehave"), ("d-hus", "børnehave"),
      ("e-skole", "skole"), ("f-hus", "børnehave"),
    ].map { ExpectedCentre(id: $0.0, name: $0.0, kind: $0.1) }
    return OverviewReport(
      fold.finish(expecting: centres).showing(OverviewFilter()), details: details,
      day: PlanDate(year: 2016, month: 1, day: 5))
  }

  @Test func `it counts those whom it is for, and those with a goal all the same`() {
    let totals = report().overview.themeTotals
    #expect(totals.map(\.plans) == [4, 3])
    #expect(totals.map(\.withoutPlan) == [2, 1])
    #expect(totals.map(\.notFor) == [0, 2])
    #expect(totals.map { $0[.missing] } == [0, 1])
    #expect(totals.map(\.goals) == [4, 2])
  }

  @Test func `a kind of centre that it is not for has reached nothing and lacks nothing`() throws {
    let kinds = report().overview.kindTotals
    let house = try #require(kinds.first { $0.kind == "børnehave" })
    #expect(house.themes[1].plans == 1 && house.themes[1].notFor == 2)
    #expect(house.themes[0].withoutPlan == 1 && house.themes[1].withoutPlan == 0)
  }

  @Test func `only who has a gap is to be acted on`() {
    let names = report().overview.toActOn.filter(\.isDelivered).map(\.name)
    #expect(names == ["b-skole"])
  }

  @Test(arguments: ["tekst", "html", "csv", "json", "ndjson"])
  func `the cell says it`(name: String) throws {
    let report = report()
    let format = try #require(OverviewReport.formats.first { $0.about.name == name })
    let text = try format.text(of: report)
    #expect(text.contains("gælder ikke"))
    let line = text.split(whereSeparator: \.isNewline).first { $0.contains("c-hus") }
    #expect(line.map { !$0.contains("mangler") } ?? false)
  }
}
