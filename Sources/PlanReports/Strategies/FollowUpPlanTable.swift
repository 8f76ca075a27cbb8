import DanishText
import Language
import PlanModel

/// The follow-up plan as a table of cells, the same in CSV, in the workbook and in JSON.
enum FollowUpPlanTable {
  static func cells(_ row: FollowUpPlan.Row, _ plan: FollowUpPlan) -> [Sheet.Cell] {
    let answer = row.answer
    return [
      .number(plan.year), date(row.meeting), .date(row.round.due),
      text(row.committee.name ?? row.committee.id), text(row.strategy.title),
      text(row.followUp.form), text(row.strategy.owner), .text(row.state.shown),
      date(answer?.date?.value), text(answer?.outcome?.shown), text(answer?.caseNumber),
      text(answer?.summary), text(row.strategy.id), text(row.followUp.id),
      text(row.round.committee), .text(row.round.term.text),
    ]
  }

  static func text(_ text: String?) -> Sheet.Cell { .text(text.shown ?? "") }

  static func date(_ day: PlanDate?) -> Sheet.Cell { day.map { .date($0) } ?? .empty }
}

extension Sheet.Cell {
  /// As CSV has it.
  var csv: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .date(let day): day.text
    case .empty: ""
    }
  }
}
