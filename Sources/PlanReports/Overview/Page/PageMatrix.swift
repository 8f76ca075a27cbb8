import Language
import PlanProse
import PlanOverview
import PlanModel

/// The heat map: a real table with words in every cell, in few bytes a row.
struct PageMatrix {
  let overview: Overview
  /// The rows that have a section further down, by file.
  let sections: [String: Int]

  var head: Markup {
    let words = [OverviewTexts.centre, ProseTexts.kind] + overview.themes.map(\.shortTitle)
    let numbers = [OverviewTexts.goalsHeading, OverviewTexts.errorsHeading]
    return words.map { "<th scope=col>\($0)" as Markup }.joined()
      + numbers.map { "<th scope=col class=n>\($0)" as Markup }.joined()
  }

  func row(_ row: CentreRow) -> Markup {
    let name: Markup =
      row.file.flatMap { sections[$0] }.map { "<a href=\"#p\($0)\">\(row.name)</a>" }
      ?? "\(row.name)"
    let part: Markup = row.reading == .part ? " (\(OverviewTexts.partlyRead))" : ""
    let start: Markup = "<tr><th scope=row>\(name)\(part)<td>\(row.kind ?? "")"
    guard let cells = overview.cells(row) else {
      let word = DeliveryTexts.word(row) ?? OverviewTexts.notDelivered
      let empty = overview.themes.map { _ in HeatMark.gone.cell("\(word)") }.joined()
      return start + empty + (row.file != nil ? numbers(row) : "<td class=n>–<td class=n>–\n")
    }
    return start + cells.map(cell).joined() + numbers(row)
  }

  private func cell(_ cell: CentreRow.Cell) -> Markup {
    let goals: Markup = cell.goals == 0 ? "" : " · \(Int(cell.goals)) mål"
    return HeatMark.of(cell.depth).cell("\(cell.depth.shown)\(goals)")
  }

  private func numbers(_ row: CentreRow) -> Markup {
    let errors: Markup =
      row.findings.errors == 0 ? "<td class=n>0" : "<td class=\"n bad\">\(row.findings.errors)"
    return "<td class=n>\(row.goalCount)\(errors)\n"
  }
}
