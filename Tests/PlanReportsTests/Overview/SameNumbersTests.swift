import PlanOverview
import DataFormats
@testable import PlanReports
import PlanModel
import Testing

/// Every format tells the same numbers.
@Suite struct SameNumbersTests {
  @Test func totalsAreTheSumOfTheRows() throws {
    let report = try OverviewMaker.sampleReport()
    let json = try #require(ParsedJSON(Array(TextFormat.json.write(report).utf8)))
    let overview = report.overview
    for total in overview.themeTotals {
      let cells = json["centre"]?.items.compactMap { $0["dækning"]?[total.theme] } ?? []
      #expect(cells.reduce(0) { $0 + ($1["mål"]?.number ?? 0) } == total.goals)
      let told = json["sammenfatning"]?["temaer"]?[total.theme]
      #expect(told?["mål"]?.number == total.goals)
      for depth in CoverageDepth.allCases {
        #expect(cells.count { $0["dybde"]?.text == depth.rawValue } == total[depth])
        #expect(told?["dybde"]?[depth.rawValue]?.number == total[depth])
      }
    }
    #expect(json["sammenfatning"]?["afleveret"]?.number == overview.delivered)
    #expect(json["sammenfatning"]?["mangler"]?.number == overview.missing)
  }

  @Test func csvTellsWhatJSONTells() throws {
    let report = try OverviewMaker.sampleReport()
    let records = try CSVRecords(try TextFormat.csv.write(report)).records
    let json = try #require(ParsedJSON(Array(TextFormat.json.write(report).utf8)))
    let centres = json["centre"]?.items ?? []
    #expect(records.count == centres.count + 1)
    for (record, centre) in zip(records.dropFirst(), centres) {
      #expect(record.fields[1] == centre["navn"]?.text)
      for (place, theme) in ["samspil", "effekt", "trivsel"].enumerated() {
        let cell = centre["dækning"]?[theme]
        #expect(record.fields[6 + 2 * place] == cell?["dybde"]?.text ?? "")
        #expect(record.fields[7 + 2 * place] == cell?["mål"]?.number.map(String.init) ?? "")
      }
      let errors = centre["afleveret"]?.isTrue == true ? centre["fejl"]?.number : nil
      #expect(record.fields[14] == errors.map(String.init) ?? "")
    }
  }

  @Test func thePageTellsWhatTheOverviewTells() throws {
    let report = try OverviewMaker.sampleReport()
    let overview = report.overview
    let page = try TextFormat.html.write(report)
    let table = try #require(page.components(of: "id=\"matrix-table\"").last)
      .prefix { $0 != "\u{0}" }
    let body = try #require(String(table).components(of: "</table>").first)
    for depth in CoverageDepth.allCases {
      let told = String(body).components(of: "<td class=d\(PageDepth.number(depth))>").count - 1
      #expect(told == overview.themeTotals.reduce(0) { $0 + $1[depth] })
    }
    for (theme, total) in zip(overview.themes, overview.themeTotals) {
      #expect(page.contains("aria-label=\"\(OverviewTexts.plainTotal(theme.shortTitle, total))\""))
    }
    let terminal = try TextFormat.text80.write(report)
    for total in overview.themeTotals {
      #expect(terminal.contains(OverviewTexts.themeTotal(total)))
      #expect(page.contains(OverviewTexts.themeTotal(total)))
    }
    for sentence in OverviewSentences.make(overview) {
      #expect(CleanText.oneLine(terminal).contains(sentence))
      #expect(page.contains("<li>\(sentence)"))
    }
  }
}
