import DanishText
@testable import PlanReports
import PlanModel
import PlanOverview
import Testing

/// The page for those who lead the centres.
@Suite struct BriefPageTests {
  /// So many centres on a list; those with a number below `plans` have sent an empty plan.
  private func report(_ count: Int, plans: Int, leader: String? = "Lis Leder") -> OverviewReport {
    let centres = (0..<count).map { number in
      ExpectedCentre(
        id: "c\(number)", name: "Center nr. \(number)", kind: number % 2 == 0 ? "skole" : "stab",
        leader: leader, email: leader.map { _ in "c\(number)@example.dk" },
        deadline: PlanDate(year: 2015, month: 11, day: 20))
    }
    let facts = (0..<plans).map { number in
      var plan = Plan()
      (plan.guide, plan.centre.id) = (OverviewMaker.guide.id, "c\(number)")
      plan.centre.kind = centres[number].kind
      return OverviewMaker.facts("\(number).yaml", plan)
    }
    return OverviewMaker.report(facts, expecting: centres)
  }

  /// What follows a text that stands once.
  private static func after(_ text: String, in page: String) throws -> String {
    let parts = page.components(of: text)
    #expect(parts.count == 2, "\(text)")
    return String(try #require(parts.last))
  }

  @Test func `the first five are named with whom to talk to, and how many more there are`() throws {
    let page = try TextFormat.brief.write(report(12, plans: 4))
    let list = try Self.after("<ol>", in: page).components(of: "</ol>")
    #expect(list[0].split(separator: "<li>").count == 5)
    for number in [10, 11, 4, 5, 6] {
      #expect(
        list[0].contains(
          "<b>Center nr. \(number)</b>: ikke afleveret. Tal med Lis Leder, c\(number)@example.dk."))
    }
    #expect(list[1].hasPrefix("<p>… og 7 til."))
  }

  @Test(arguments: [6, 44, 60])
  func `every centre is named or counted`(count: Int) throws {
    let page = try TextFormat.brief.write(report(count, plans: 3))
    let table = try Self.after("<table id=\"centres\">", in: page)
    let named = table.components(of: "<th scope=row>").count - 1
    #expect(named == min(count, 44))
    #expect(table.contains("<p>… og \(count - 44) til.") == (count > 44))
  }

  @Test(arguments: [TextFormat.text80, .html, .plain])
  func `a name is never dropped for a number`(format: TextFormat) throws {
    let text = try CleanText.oneLine(format.write(report(12, plans: 9)))
    #expect(
      text.contains("Vi mangler en plan fra Center nr. 9, Center nr. 10 og Center nr. 11."))
    for theme in OverviewMaker.guide.themes {
      #expect(
        text.contains(
          "Hos Center nr. 0, Center nr. 1, Center nr. 2, Center nr. 3, Center nr. 4 og 4 til er der hverken svar eller mål under »\(theme.shortTitle)«."
        ))
    }
  }

  @Test func `those without a plan have the strongest mark, and are in the bars`() throws {
    let report = report(4, plans: 1)
    for format in [TextFormat.brief, .html] {
      let page = try format.write(report)
      let table = try Self.after("<table id=\"centres\">", in: page)
      #expect(table.components(of: "<td class=gone colspan=3>ikke afleveret\n").count == 4)
    }
    let page = try TextFormat.html.write(report)
    for theme in OverviewMaker.guide.themes {
      #expect(page.contains("\(theme.shortTitle). Mangler: 1, ikke afleveret: 3. Mål: 0."))
    }
    #expect(try TextFormat.text80.write(report).contains("x ikke afleveret"))
  }

  @Test func `at least half of a kind decides its mark`() throws {
    let totals = report(5, plans: 2).overview.worstKindsFirst
    // c0, c2 and c4 are schools, of which one has sent a plan; c1 and c3 are stabe, of which one has.
    let reached = totals.map { ($0.kind ?? "", $0.reached(0)) }
    #expect(reached.first { $0.0 == "skole" }?.1 == nil)
    #expect(reached.first { $0.0 == "stab" }?.1 == .missing)
  }

  @Test func `the deadline is told as past or to come`() {
    let overview = report(3, plans: 1).overview
    let told = { (day: Int) in
      OverviewTexts.delivery(overview, on: PlanDate(year: 2015, month: 11, day: day))
    }
    #expect(told(21).hasSuffix("Fristen var 20. november 2015."))
    #expect(told(20).hasSuffix("Fristen er 20. november 2015."))
  }

  @Test func `a centre without a leader on the list is not passed over in silence`() throws {
    let page = try TextFormat.brief.write(report(1, plans: 0, leader: nil))
    #expect(page.contains("ikke afleveret. Vi kender ikke lederen."))
  }

  @Test func `the first page runs nothing, and stands first on the long one`() throws {
    let report = report(3, plans: 2)
    let brief = try TextFormat.brief.write(report)
    #expect(!brief.contains("script"))
    let section = try Self.after("<section id=\"ledelse\"", in: brief)
      .components(of: "</section>")[0]
    let page = try TextFormat.html.write(report)
    let first = try Self.after("<main>\n", in: page)
    #expect(first.hasPrefix("<section id=\"ledelse\"\(section)</section>"))
  }

  @Test(arguments: [false, true])
  func `plans are printed only where they are asked for`(isPrinted: Bool) throws {
    let page = try OverviewHTML(printsPlans: isPrinted).text(of: OverviewMaker.sampleReport())
    #expect(page.contains("class=\"plans printed\"") == isPrinted)
    #expect(page.contains("<section id=\"planer\""))
  }
}
