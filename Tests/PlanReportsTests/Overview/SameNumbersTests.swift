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
      for depth in CoverageDepth.steps {
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
        #expect(record.fields[6 + place] == cell?["dybde"]?.text ?? "")
        #expect(record.fields[9 + place] == cell?["mål"]?.number.map(String.init) ?? "")
      }
      let errors = centre["afleveret"]?.isTrue == true ? centre["fejl"]?.number : nil
      #expect(record.fields[14] == errors.map(String.init) ?? "")
    }
  }

  /// Counted from the JSON alone, the first page's shares and figures are the same, on its own and
  /// as the first page of the long one.
  @Test(arguments: [TextFormat.brief, .html])
  func theFirstPageTellsWhatJSONTells(format: TextFormat) throws {
    let report = try OverviewMaker.sampleReport()
    let json = try #require(ParsedJSON(Array(TextFormat.json.write(report).utf8)))
    let page = try format.write(report)
    let centres = json["centre"]?.items ?? []
    let delivered = centres.filter { $0["afleveret"]?.isTrue == true }
    #expect(page.contains("<dd>\(delivered.count) af \(centres.count)</dd>"))
    for status in ["kladde", "til drøftelse", "godkendt"] {
      let plans = delivered.count { $0["status"]?.text == status }
      #expect(page.contains("<dt>\(status)</dt><dd>\(plans)</dd>"), "\(status)")
    }
    let acting = ["omsat", "målbart", "fulgt op"]
    let kinds = Set(centres.compactMap { $0["type"]?.text })
    #expect(kinds.count > 1)
    for kind in kinds {
      let those = centres.filter { $0["type"]?.text == kind }
      let row = try #require(page.components(of: "<tr><th scope=row>\(kind)<").dropFirst().first)
        .prefix { $0 != "\n" }
      for theme in report.overview.themes.map(\.id) {
        let enacted = those.count { acting.contains($0["dækning"]?[theme]?["dybde"]?.text ?? "") }
        #expect(row.contains(" · \(enacted) af \(those.count)"), "\(kind), \(theme)")
      }
    }
  }

  @Test func thePageTellsWhatTheOverviewTells() throws {
    let report = try OverviewMaker.sampleReport()
    let overview = report.overview
    let page = try TextFormat.html.write(report)
    let table = try #require(page.components(of: "id=\"matrix-table\"").last)
      .prefix { $0 != "\u{0}" }
    let body = try #require(String(table).components(of: "</table>").first)
    for depth in CoverageDepth.steps {
      let told = String(body).components(of: "<td class=\(HeatMark.of(depth).name)>").count - 1
      #expect(told == overview.themeTotals.reduce(0) { $0 + $1[depth] })
    }
    for (theme, total) in zip(overview.themes, overview.themeTotals) {
      let told = OverviewTexts.plainTotal(
        theme.shortTitle, total, withoutPlan: overview.missing)
      #expect(page.contains("aria-label=\"\(told)\""))
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
