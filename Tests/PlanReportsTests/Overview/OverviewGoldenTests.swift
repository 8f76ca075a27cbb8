import PlanModel
import PlanOverview
import PlanReports
import TestSupport
import Testing

/// The sample municipality in every format, as it stands on disk.
@Suite struct OverviewGoldenTests {
  @Test(arguments: TextFormat.allCases)
  func samples(format: TextFormat) throws {
    let text = try format.write(OverviewMaker.sampleReport())
    let difference = GoldenFile("samples.\(format).txt").difference(from: text)
    #expect(difference == nil)
  }

  @Test func sinceLastYear() throws {
    var report = try OverviewMaker.sampleReport()
    let json = try TextFormat.json.write(report)
    var past = try #require(PastOverview(json: Array(json.utf8)))
    let taken = PastOverview(report.overview)
    // Who has no plan is told by the list, not by the themes.
    let figures = { (totals: [ThemeTotal]) in
      totals.map { total in [total.goals] + CoverageDepth.steps.map { total[$0] } }
    }
    #expect(figures(past.themes.map(past.total)) == figures(report.overview.themeTotals))
    #expect(past.made == report.day)
    #expect((past.guide, past.themes) == (taken.guide, taken.themes))
    #expect((past.titles, past.centres) == (taken.titles, taken.centres))
    // As if Solstrålen had been without goals on one theme, and the first theme another one.
    past.centres["solstraalen"]?.cells["effekt"]?.depth = .missing
    past.centres["aabakken"]?.cells["trivsel"]?.depth = .followedUp
    past.centres["jobcenter"]?.cells["trivsel"]?.depth = .followedUp
    report.comparison = OverviewComparison(report.overview, with: past)
    let text = try TextFormat.text80.write(report)
    #expect(GoldenFile("compared.text80.txt").difference(from: text) == nil)
    let comparison = try #require(report.comparison)
    #expect(comparison.themes[1].deeper == ["Børnehuset Solstrålen"])
    #expect(comparison.themes[2].shallower == ["Jobcenter Aakjær"])
  }
}
