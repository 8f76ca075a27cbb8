import DanishText
import Language
import PlanModel
import PlanOverview
import PlanProse

/// One centre's plan as a section of the page.
struct PagePlan {
  private let row: CentreRow
  private let facts: CentreFacts
  private let issues: [FoundIssue]
  private let story: PlanStory

  init(guide: Ledetraad, row: CentreRow, facts: CentreFacts, issues: [FoundIssue]) {
    (self.row, self.facts, self.issues) = (row, facts, issues)
    story = PlanStory(of: facts.plan, guide: guide)
  }

  func markup(number: Int) -> Markup {
    let task = facts.plan.centre.coreTask
    let rest = story.strays + story.agreement + story.discussions + story.exemptions
    return """
      <article id="p\(number)" aria-labelledby="p\(number)-h"><h3 id="p\(number)-h">\(row.name)</h3>
      <p class="soft">\(headline)</p>
      \(task.map(Markup.paragraphs) ?? "")\(story.chapters.map(chapter).joined())\(PassageMarkup.of(rest, level: 4))\(findings)</article>

      """
  }

  /// Kind, leader, status and file, on one line.
  private var headline: String {
    let part = facts.reading == .part ? OverviewTexts.partlyRead : nil
    let parts = [row.kind, row.leader, row.status?.shown, facts.file, part]
    return parts.compactMap { $0 }.filter(\.hasText).joined(separator: " · ")
  }

  private func chapter(_ chapter: PlanStory.Chapter) -> Markup {
    let depth = chapter.coverage.depth
    return """
      <h4>\(chapter.theme.shortTitle) <span class="tag \(HeatMark.of(depth).name)">\(depth.shown)</span></h4>
      \(PassageMarkup.of(chapter.passages, level: 4))
      """
  }

  private var findings: Markup {
    guard !issues.isEmpty else { return "" }
    let shown = issues.prefix(40).map { issue in
      Markup(text: ProseTexts.finding(issue.level, line: issue.line, message: issue.message))
    }
    let more: Markup =
      issues.count > shown.count ? "<p>\(OverviewTexts.more(issues.count - shown.count))" : ""
    return "<h4>\(OverviewTexts.findingsHeading)</h4>\(Markup.list(shown))\(more)"
  }
}
