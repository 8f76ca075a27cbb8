import DanishText
import Language
import PlanModel
import PlanOverview
import PlanProse

/// A goal as a row of a table, the same in CSV and in the workbook.
enum GoalTable {
  static func cells(_ row: CentreRow, _ goal: Goal, _ guide: Ledetraad) -> [Sheet.Cell] {
    let theme = goal.theme.flatMap { guide.theme($0) }?.shortTitle ?? goal.theme ?? ""
    let last = goal.lastFollowUp
    return [
      .text(row.name), .text(goal.id ?? ""), .text(goal.title ?? ""), .text(theme),
      .text(goal.depth.shown), .text(goal.responsible ?? ""), date(goal.deadline),
      .text(goal.aim ?? ""), .text(goal.context ?? ""),
      lines(goal.actions.map(ProseTexts.action)), lines(goal.signs.map(ProseTexts.sign)),
      date(goal.evaluation?.when), .text(goal.evaluation?.forum ?? ""),
      .text(last?.status?.shown ?? ""), date(last?.date), .text(last?.measured ?? ""),
      .text(goal.sharedWith.joined(separator: ", ")),
    ]
  }

  /// One a line.
  private static func lines(_ items: [String]) -> Sheet.Cell {
    .text(items.map(CleanText.oneLine).joined(separator: "\n"))
  }

  /// A real date; the words where they are none.
  private static func date(_ entry: Entry<PlanDate>?) -> Sheet.Cell {
    guard let entry else { return .empty }
    return entry.value.map { .date($0) } ?? .text(entry.text)
  }

  /// The cells as texts, for CSV.
  static func texts(_ row: CentreRow, _ goal: Goal, _ guide: Ledetraad) -> [String] {
    cells(row, goal, guide).map(\.csv)
  }
}
