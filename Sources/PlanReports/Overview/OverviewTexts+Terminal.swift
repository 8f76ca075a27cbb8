import DanishText
import Language
import PlanOverview
import PlanProse
import PlanModel

/// What the overview says in a terminal.
extension OverviewTexts {
  static var partlyReadLegend: String { tr("! \(Words.plan.the) er kun delvist læst") }

  static func narrowed(_ shown: Int, of all: Int) -> String {
    tr(
      """
      Her står \(number(shown)) af de \(number(all)) centre: \(shown == 1 ? tr("det") : tr("dem")) hvor \
      dækningen er mindst. Skriv --alle for at se alle.
      """)
  }

  static func more(_ count: Int) -> String { tr("… og \(number(count)) til.") }

  static func title(of goal: Goal) -> String {
    goal.title.hasText ? tr("»\(CleanText.oneLine(goal.title ?? ""))«") : ProseTexts.untitled
  }

  static func exemption(_ exemption: Exemption) -> String {
    CleanText.oneLine(ProseTexts.exemption(exemption))
  }

  static func plainRow(
    _ row: CentreRow, _ cells: [(theme: Theme, cell: CentreRow.Cell)]?
  ) -> String {
    guard let cells else {
      return "\(row.name): \(DeliveryTexts.reason(row) ?? notDelivered)."
    }
    let parts = cells.map { theme, cell in
      "\(theme.shortTitle): \(cell.depth.shown)"
        + (cell.goals == 0 ? "" : ", \(goals(Int(cell.goals)))")
    }
    var text = "\(row.name): " + parts.joined(separator: "; ")
    if row.findings.errors > 0 { text += "; \(errors(row.findings.errors))" }
    if row.reading == .part { text += "; \(partlyRead)" }
    return text + "."
  }

  static func plainTotal(_ title: String, _ total: ThemeTotal, withoutPlan: Int) -> String {
    let depths = HeatBar(total, withoutPlan: withoutPlan).pieces.filter { $0.count > 0 }
      .map { "\($0.mark.word): \(number($0.count))" }.joined(separator: ", ")
    let figures = depths.isEmpty ? "" : depths.prefix(1).uppercased() + depths.dropFirst() + ". "
    return tr("\(title). \(figures)Mål: \(number(total.goals)).")
  }
}
