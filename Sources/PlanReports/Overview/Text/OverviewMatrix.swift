import DanishText
import Language
import PlanOverview
import PlanModel
import TextLayout

/// The matrix of centres and themes, in lines.
struct OverviewMatrix {
  let overview: Overview
  let look: ReportLook
  let layout: MatrixLayout

  init(_ overview: Overview, _ look: ReportLook) {
    (self.overview, self.look) = (overview, look)
    layout = MatrixLayout(overview, look)
  }

  /// Writes the lines of rows, with headings over each part.
  func write(_ rows: ArraySlice<CentreRow>, _ put: (String) throws -> Void) rethrows {
    for part in layout.parts {
      for line in head(part) { try put(line) }
      for row in rows { try put(line(row, part)) }
      if part.upperBound < overview.themes.count { try put("") }
    }
  }

  /// The legend: what the signs mean, and the numbered themes.
  var legend: [String] {
    let hasOthers = overview.themes.contains { !$0.centres.isEmpty }
    let signs = (CoverageDepth.steps.reversed() + (hasOthers ? [.notApplicable] : []))
      .map { "\($0.sign) \($0.shown)" }
    let depths = Cells.filled(signs, look.columns)
    guard !layout.hasWords else { return [] }
    let themes = overview.themes.enumerated().flatMap { number, theme in
      Cells.wrapped("\(number + 1)  \(theme.shortTitle)", look.columns, indent: "   ")
    }
    return themes + depths
  }

  private func head(_ part: Range<Int>) -> [String] {
    let titles = part.map { place in
      layout.hasWords
        ? Cells.wrapped(overview.themes[place].shortTitle, layout.cell - 2) : ["\(place + 1)"]
    }
    let height = titles.map(\.count).max() ?? 1
    let lines = (0..<height).map { line in
      let isLast = line == height - 1
      let cells = titles.map { title in
        let index = line - (height - title.count)
        return Cells.fit(index >= 0 ? title[index] : "", layout.cell)
      }
      let numbers =
        isLast && layout.hasNumbers
        ? numbers(OverviewTexts.goalsHeading, OverviewTexts.errorsHeading) : ""
      return Cells.fit(isLast ? OverviewTexts.centre : "", layout.name) + cells.joined() + numbers
    }
    return lines.map { Ink.strong(trimmed($0), look) }
  }

  private func line(_ row: CentreRow, _ part: Range<Int>) -> String {
    let name = Cells.fit(Cells.shortened(row.name, layout.name - 2), layout.name)
    guard let cells = overview.cells(row) else {
      let word = DeliveryTexts.word(row) ?? OverviewTexts.notDelivered
      let columns = part.count * layout.cell
      let told = Ink.bad(Cells.shortened(word, columns), look)
      guard row.file != nil else { return name + told }
      return name + told + Cells.blanks(columns - Cells.width(word)) + tail(row)
    }
    return name + part.map { self.cell(cells[$0]) }.joined() + tail(row)
  }

  private func cell(_ cell: CentreRow.Cell) -> String {
    let text =
      layout.hasWords
      ? "\(cell.depth.sign) \(cell.depth.shown)"
      : "\(cell.depth.sign) \(cell.goals == 0 ? "" : String(cell.goals))"
    return Ink(cell.depth)(text, look) + Cells.blanks(layout.cell - Cells.width(text))
  }

  private func tail(_ row: CentreRow) -> String {
    guard layout.hasNumbers else { return "" }
    let errors = row.findings.errors == 0 ? "" : String(row.findings.errors)
    let text = numbers(String(row.goalCount), errors)
    let mark = row.reading == .part ? " !" : ""
    return (row.findings.errors > 0 ? Ink.bad(text, look) : trimmed(text)) + mark
  }

  private func numbers(_ goals: String, _ errors: String) -> String {
    let widths = MatrixLayout.numberWidths
    return Cells.right(goals, widths.goals) + Cells.right(errors, widths.errors)
  }

  private func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
