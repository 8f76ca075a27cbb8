import Language
import PlanModel
import PlanOverview
import TextLayout

/// The parts of the overview in a terminal, written one after the other.
struct TextPage {
  let report: OverviewReport
  let look: ReportLook
  var sink: ReportSink

  private var overview: Overview { report.overview }

  mutating func line(_ text: String = "") throws { try sink.put(text + "\n") }

  mutating func heading(_ text: String) throws {
    try line()
    try line(Ink.strong(text, look))
  }

  mutating func paragraph(_ text: String, indent: String = "") throws {
    for line in Cells.wrapped(text, look.columns, indent: indent) { try self.line(line) }
  }

  mutating func headline() throws {
    for text in Cells.wrapped(OverviewTexts.headline(overview), look.columns) {
      try line(Ink.strong(text, look))
    }
    if let filter = overview.filter {
      try paragraph(OverviewTexts.filtered(filter, overview.guide))
    }
  }

  /// The centres, as a matrix or in sentences.
  mutating func rows() throws {
    try line()
    if look.isPlain { try plainRows() } else { try matrix() }
  }

  /// The matrix; on a small window only the centres where something is missing, and says so.
  private mutating func matrix() throws {
    let matrix = OverviewMatrix(overview, look)
    let rows = fittingRows
    let isNarrowed = rows.count < overview.rows.count
    try matrix.write(rows) { try sink.put($0 + "\n") }
    if isNarrowed {
      try paragraph(OverviewTexts.narrowed(rows.count, of: overview.rows.count))
    }
    let legend = matrix.legend
    if !legend.isEmpty { try line() }
    for text in legend { try line(Ink.quiet(text, look)) }
    if overview.partlyRead > 0 { try line(Ink.quiet(OverviewTexts.partlyReadLegend, look)) }
  }

  private var fittingRows: ArraySlice<CentreRow> {
    let rows = overview.rows
    guard let height = look.height, rows.count > max(20, height * 3) else { return rows[...] }
    return OverviewOrder.depth.sorted(rows, themes: overview.themeNumbers)
      .prefix(max(10, height - 4))
  }

  /// One sentence a centre, for `--enkel`.
  private mutating func plainRows() throws {
    for row in overview.rows {
      let cells = overview.cells(row).map { zip(overview.themes, $0).map { ($0, $1) } }
      try paragraph(OverviewTexts.plainRow(row, cells))
    }
  }

  mutating func totals() throws {
    guard overview.rows.contains(where: { $0.cells != nil }) else { return }
    try heading(OverviewTexts.totalsHeading)
    for (theme, total) in zip(overview.themes, overview.themeTotals) {
      if look.isPlain {
        try paragraph(
          OverviewTexts.plainTotal(theme.shortTitle, total, withoutPlan: total.withoutPlan))
      } else {
        try bar(theme, total)
      }
    }
    if !look.isPlain {
      let depths = CoverageDepth.steps.reversed().map { "\($0.block) \($0.shown)" }
      let gone = overview.withoutPlan > 0 ? ["\(Self.noPlan) \(HeatMark.gone.word)"] : []
      let key = depths + gone
      for text in Cells.filled(key, look.columns) { try line(Ink.quiet(text, look)) }
    }
  }

  /// The piece of a bar for those without a plan.
  private static let noPlan = "x"

  private func bar(_ total: ThemeTotal, width: Int) -> String {
    let bar = HeatBar(total, withoutPlan: total.withoutPlan)
    let depths = CoverageDepth.steps.reversed().map { (Ink($0), $0.block) }
    return zip(depths + [(Ink.bad, Self.noPlan)], bar.widths(width)).map { piece, width in
      piece.0(String(repeating: piece.1, count: width), look)
    }.joined()
  }

  private mutating func bar(_ theme: Theme, _ total: ThemeTotal) throws {
    let text = OverviewTexts.themeTotal(total)
    let name = min(24, look.columns / 3)
    let isWide = look.columns >= 76
    let width =
      isWide ? max(10, look.columns - name - 2 - Cells.width(text)) : look.columns - name - 2
    let title = Cells.fit(Cells.shortened(theme.shortTitle, name), name)
    try line(
      "\(title) \(bar(total, width: min(width, 30)))\(isWide ? " " + text : "")")
    if !isWide { try line("  " + Cells.shortened(text, look.columns - 2)) }
  }

  mutating func standsOut() throws {
    let sentences = OverviewSentences.make(overview)
    guard !sentences.isEmpty else { return }
    try heading(OverviewTexts.standsOut)
    for sentence in sentences {
      try paragraph(look.isPlain ? sentence : "• " + sentence, indent: look.isPlain ? "" : "  ")
    }
  }
}
