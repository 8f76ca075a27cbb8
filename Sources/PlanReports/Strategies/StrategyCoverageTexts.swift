import DanishText
import Language
import PlanFollowUp
import PlanModel

/// What `overblik --strategier` says, in Danish.
enum StrategyCoverageTexts {
  static var title: String { tr("Strategier i \(Words.plan.theMany)") }
  static var about: String {
    tr("\(Words.centre.many.capital) med et mål der kan måles, af dem det gælder for")
  }
  static var strategy: String { tr("Strategi") }
  static var nothing: String { tr("Ingen strategi i registeret gælder i de år.") }
  static var dataColumns: [String] {
    ["strategi", "mål", "titel", "arv", "år", "gælder", "målbare", "af"]
  }

  /// A strategy by its title; a goal of it behind a point, with what became of it.
  static func name(_ row: StrategyCoverage.Row, isPlain: Bool) -> String {
    guard let goal = row.goal else {
      return row.strategy.title.shown ?? row.strategy.id.shown ?? ""
    }
    let heritage = goal.heritage?.value.map { " (\($0.shown))" } ?? ""
    let name = (goal.title.shown ?? goal.id.shown ?? "") + heritage
    return isPlain ? name : "· \(name)"
  }

  /// `4 af 6`; a dash where the strategy is not in force.
  static func cell(_ cell: StrategyCoverage.Cell?) -> String {
    guard let cell else { return "–" }
    return tr("\(TextFigures.grouped(cell.reached)) af \(TextFigures.grouped(cell.meant))")
  }
}
