import PlanOverview
import PlanModel

/// The plans as sections, as many as there is room for.
struct PagePlans {
  /// The sections' numbers, by the plans' files.
  private(set) var numbers: [String: Int] = [:]
  private(set) var sections: [Markup] = []
  private let all: Int

  init(_ report: OverviewReport, room: Int) {
    let delivered = report.overview.rows.filter(\.isDelivered)
    all = delivered.count
    var left = room
    for row in delivered {
      guard let facts = report.facts(of: row), let file = row.file else { continue }
      let plan = PagePlan(
        guide: report.overview.guide, row: row, facts: facts,
        issues: report.findings(of: row, facts))
      let section = plan.markup(number: sections.count + 1)
      // The link in the matrix takes room, too.
      left -= section.size + 30
      if left < 0 { break }
      sections.append(section)
      numbers[file] = sections.count
    }
  }

  /// The sections; on paper only where they are wanted there.
  func markup(isPrinted: Bool) -> Markup {
    guard !sections.isEmpty else { return "" }
    let note: Markup =
      sections.count < all ? "<p>\(OverviewTexts.plansNarrowed(sections.count, of: all))" : ""
    return """
      <section id="planer" class="\(isPrinted ? "plans printed" : "plans")" aria-labelledby="planer-h"><h2 id="planer-h">\(OverviewTexts.plansHeading)</h2>
      \(note)\(sections.joined())</section>

      """
  }
}
