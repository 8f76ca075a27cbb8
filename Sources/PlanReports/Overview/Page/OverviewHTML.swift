import PlanProse
import PlanModel
public import PlanOverview

/// `overblik --format html`: one page that needs nothing but itself, at most 2 MB.
public struct OverviewHTML: ReportFormat {
  /// The most bytes of the matrix; the rest of the page has room beside it.
  static let matrixBudget = 1_500_000
  /// The most bytes of the whole page but for its last few lines.
  static let budget = 1_950_000

  /// What to know of it.
  public let about: FormatAbout

  private let isBrief: Bool
  private let printsPlans: Bool

  /// A page.
  ///
  /// - Parameters:
  ///   - isBrief: Only what those who lead the centres need: one page of A4 for some 40 centres.
  ///   - printsPlans: Whether the plans come along on paper; on a screen they always do.
  public init(isBrief: Bool = false, printsPlans: Bool = false) {
    about = FormatAbout("html", ending: "html", showsTexts: !isBrief)
    (self.isBrief, self.printsPlans) = (isBrief, printsPlans)
  }

  /// Writes the report, in parts.
  public func write(
    _ report: OverviewReport, look: ReportLook, to sink: inout ReportSink
  ) throws {
    let page = Page(report, printsPlans: printsPlans)
    for part in isBrief ? page.briefParts : page.parts() { try sink.put(part.html) }
  }
}

/// The page's parts, in order.
private struct Page {
  private let report: OverviewReport
  private let printsPlans: Bool
  private let lists: [(id: String, heading: String, body: Markup)]

  private var overview: Overview { report.overview }

  init(_ report: OverviewReport, printsPlans: Bool) {
    (self.report, self.printsPlans) = (report, printsPlans)
    lists = PageLists(report: report).sections()
  }

  /// The first page alone. Nothing on it is filtered or sorted, so that it runs nothing.
  var briefParts: [Markup] {
    [head(skip: "", contents: ""), PageBrief(report: report).markup, foot(script: "")]
  }

  func parts() -> [Markup] {
    let start = [PageBrief(report: report).markup, summary, themes, deadlines]
    let ends = lists.map { section($0.id, $0.heading, $0.body) }
    let used = (start + ends).reduce(8000) { $0 + $1.size } + PageStyle.css.utf8.count
    let matrix = fittingRows()
    let matrixSize = matrix.rows.count * 14 + matrix.size
    let plans = PagePlans(report, room: OverviewHTML.budget - used - matrixSize)
    let skip: Markup = "<a class=\"skip\" href=\"#daekning\">\(OverviewTexts.skip)</a>\n"
    let script: Markup = "<script>\(Markup(stringLiteral: PageScript.javascript))</script>\n"
    let contents = contents(hasPlans: !plans.sections.isEmpty)
    return [head(skip: skip, contents: contents)] + start
      + [self.matrix(matrix.rows, plans.numbers)] + ends
      + [plans.markup(isPrinted: printsPlans), foot(script: script)]
  }

  /// The rows that there is room for: all, or those where the coverage is thinnest.
  private func fittingRows() -> (rows: [CentreRow], size: Int) {
    let matrix = PageMatrix(overview: overview, sections: [:])
    func fitting(_ rows: [CentreRow]) -> (rows: [CentreRow], size: Int) {
      var size = 0
      let fitting = rows.prefix { row in
        size += matrix.row(row).size
        return size <= OverviewHTML.matrixBudget
      }
      return (Array(fitting), min(size, OverviewHTML.matrixBudget))
    }
    let all = fitting(overview.rows)
    guard all.rows.count < overview.rows.count else { return all }
    return fitting(OverviewOrder.depth.sorted(overview.rows, themes: overview.themeNumbers))
  }

  private func contents(hasPlans: Bool) -> Markup {
    let plans = hasPlans ? [("planer", OverviewTexts.plansHeading)] : []
    let links =
      [
        ("ledelse", OverviewTexts.briefHeading(report.day)), ("tal", OverviewTexts.standsOut),
        ("temaer", OverviewTexts.totalsHeading),
      ] + deadlineLink + [
        ("daekning", OverviewTexts.matrixHeading)
      ] + lists.map { ($0.id, $0.heading) } + plans
    let items = links.map { "<li><a href=\"#\($0.0)\">\($0.1)</a>" as Markup }.joined()
    return "\n<nav aria-label=\"\(OverviewTexts.contents)\"><ul>\(items)</ul></nav>"
  }

  private var deadlineLink: [(String, String)] {
    DeadlineWheel(overview) == nil ? [] : [("frister", OverviewTexts.deadlinesHeading)]
  }

  private func head(skip: Markup, contents: Markup) -> Markup {
    let title = OverviewTexts.title(overview.guide)
    let filter: Markup =
      overview.filter.map { "<p><b>\(OverviewTexts.filtered($0, overview.guide))</b>" } ?? ""
    let start = PageFrame.start(
      titled: title, css: (PageStyle.css, PageStyle.hash),
      script: contents.size > 0 ? PageScript.hash : nil)
    return """
      \(start)\(skip)<header><p class="over">\(overview.guide.sender.map { "\(overview.guide.title) · \($0)" } ?? overview.guide.title)</p>
      <h1>\(OverviewTexts.pageTitle)</h1>\(filter)\(contents)</header>
      <main>

      """
  }

  private func section(_ id: String, _ heading: String, _ body: Markup) -> Markup {
    """
    <section id="\(id)" aria-labelledby="\(id)-h"><h2 id="\(id)-h">\(heading)</h2>
    \(body)</section>

    """
  }

  private var summary: Markup {
    let figures = OverviewTexts.figures(overview).map { figure -> Markup in
      "<div><dt>\(figure.label)</dt><dd>\(figure.value)</dd></div>"
    }
    let sentences = OverviewSentences.make(overview).map { "<li>\($0)" as Markup }
    return section(
      "tal", OverviewTexts.standsOut,
      "<dl class=\"figures\">\(figures.joined())</dl>\n<ul class=\"sums\">\(sentences.joined())</ul>"
    )
  }

  /// Nothing where no goal has a deadline in the year.
  private var deadlines: Markup {
    guard let picture = DeadlineWheel(overview)?.picture else { return "" }
    var table = PageTable(
      id: "frister-tabel", caption: picture.table.caption,
      columns: picture.table.columns.enumerated().map {
        PageTable.Column(heading: $1, isNumber: $0 > 0)
      })
    table.rows = picture.table.rows.map { $0.map(Markup.init(text:)) }
    return section(
      "frister", OverviewTexts.deadlinesHeading,
      "<figure>\(Markup(stringLiteral: picture.svg))</figure>\n\(table.markup)")
  }

  private var themes: Markup {
    let figures = zip(overview.themes, overview.themeTotals).map { theme, total -> Markup in
      """
      <figure><figcaption><b>\(theme.title)</b> <span>\(OverviewTexts.themeTotal(total))</span></figcaption>
      \(PageBar.make(theme.shortTitle, total, withoutPlan: total.withoutPlan))</figure>

      """
    }
    return section(
      "temaer", OverviewTexts.totalsHeading,
      "<div class=\"bars\">\(figures.joined())</div>\(HeatMark.key)")
  }

  private func matrix(_ rows: [CentreRow], _ sections: [String: Int]) -> Markup {
    let matrix = PageMatrix(overview: overview, sections: sections)
    let note: Markup =
      rows.count < overview.rows.count
      ? "<p>\(OverviewTexts.pageNarrowed(rows.count, of: overview.rows.count))" : ""
    let kinds = overview.kindTotals.compactMap(\.kind).map { kind -> Markup in
      "<option value=\"\(kind.lowercased())\">\(kind)</option>"
    }
    let tools: Markup = """
      <div class="tools" id="tools" data-one="\(Words.centre.one)" data-many="\(Words.centre.many)" data-said="\(OverviewTexts.filterSaid)" hidden>
      <label>\(OverviewTexts.filterName)<input id="f-name" type="search" autocomplete="off"></label>
      <label>\(ProseTexts.kind)<select id="f-kind"><option value="">\(OverviewTexts.allKinds)</option>\(kinds.joined())</select></label>
      <label class="line"><input id="f-gaps" type="checkbox">\(OverviewTexts.filterGaps)</label>
      <span id="f-said" role="status"></span></div>

      """
    let table = PageTable.framed(
      "matrix-table", OverviewTexts.matrixCaption, matrix.head, rows.map(matrix.row).joined(),
      cue: OverviewTexts.scrollCue)
    return section("daekning", OverviewTexts.matrixHeading, note + tools + table)
  }

  private func foot(script: Markup) -> Markup {
    """
    </main>
    <footer><p>\(OverviewTexts.footer)</p></footer>
    \(script)</body></html>

    """
  }
}
