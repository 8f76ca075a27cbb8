import PlanOverview
import PlanReports
import Testing

/// Parts made anywhere, in any order, add up to what one run would have given.
@Suite struct OverviewPartsTests {
  @Test(arguments: TextFormat.allCases)
  func partsAreAsOneRun(format: TextFormat) throws {
    let facts = try OverviewMaker.sampleFacts()
    let whole = OverviewMaker.report(facts, expecting: try OverviewMaker.sampleCentres())
    let parts = [facts[10...], facts[..<4], facts[4..<10]].map { part in
      OverviewMaker.report(Array(part))
    }
    let lines = try parts.map { try TextFormat.ndjson.write($0) }.joined().split(separator: "\n")
    let read = lines.compactMap { CentreFacts(line: $0.utf8) }
    #expect(read.count == facts.count)
    let folded = OverviewMaker.report(read, expecting: try OverviewMaker.sampleCentres())
    #expect(try format.write(folded) == format.write(whole))
  }

  /// Of the formats that show none of the plans' long texts.
  @Test(arguments: [TextFormat.text80, .plain, .csv, .json])
  func slimLinesAreEnough(format: TextFormat) throws {
    let slim = try OverviewMaker.sampleReport(keepingTexts: false)
    #expect(try format.write(slim) == format.write(OverviewMaker.sampleReport()))
  }
}
