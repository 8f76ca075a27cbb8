import DanishText
import PlanModel

/// One centre's plan as a section of the page.
struct PagePlan {
  let guide: Ledetraad
  let row: CentreRow
  let facts: CentreFacts
  let issues: [FoundIssue]

  func markup(number: Int) -> Markup {
    let plan = facts.plan
    let known = Set(guide.themes.map(\.id))
    let others = plan.goals.filter { !($0.theme.map(known.contains) ?? false) }
    let themes = guide.themes.map(theme).joined()
    let rest: Markup =
      others.isEmpty
      ? "" : "<h4>\(OverviewTexts.unknownTheme)</h4>\(others.map(goal).joined())"
    let task: Markup = plan.centre.coreTask.hasText ? "<p>\(plan.centre.coreTask ?? "")" : ""
    return """
      <article id="p\(number)" aria-labelledby="p\(number)-h"><h3 id="p\(number)-h">\(row.name)</h3>
      <p class="soft">\(facts.headline(row))</p>
      \(task)\(themes)\(rest)\(findings)</article>

      """
  }

  private func theme(_ theme: Theme) -> Markup {
    let plan = facts.plan
    let depth = plan.coverage(of: theme).depth
    let goals = plan.goals.filter { $0.theme == theme.id }
    let omissions = plan.omissions.filter { $0.theme == theme.id }.map { omission -> Markup in
      "<p>\(OverviewTexts.omission(omission, theme: OverviewTexts.leftOut))"
    }
    return """
      <h4>\(theme.shortTitle) <span class="tag d\(PageDepth.number(depth))">\(depth.rawValue)</span></h4>
      \(answers(theme))\(omissions.joined())\(goals.map(goal).joined())
      """
  }

  private func answers(_ theme: Theme) -> Markup {
    let items = theme.questions.compactMap { question -> Markup? in
      let reflection = facts.plan.reflections.first { $0.question == question.id }
      guard let answer = reflection?.answer, answer.hasText else { return nil }
      return "<dt>\(question.text)<dd>\(Markup.paragraphs(answer))"
    }
    return items.isEmpty ? "" : "<dl class=\"talk\">\(items.joined())</dl>"
  }

  private func goal(_ goal: Goal) -> Markup {
    let title = goal.title.hasText ? goal.title ?? "" : OverviewTexts.untitled
    let evaluation = goal.evaluation.map(OverviewTexts.evaluation)
    let parts: [(String, Markup)] = [
      (OverviewTexts.context, prose(goal.context)), (OverviewTexts.goal, prose(goal.aim)),
      (OverviewTexts.actions, .list(goal.actions.map { Markup(text: OverviewTexts.action($0)) })),
      (OverviewTexts.signs, .list(goal.signs.map { Markup(text: OverviewTexts.sign($0)) })),
      (OverviewTexts.evaluationHeading, prose(evaluation)),
      (OverviewTexts.responsible, prose(goal.responsible ?? OverviewTexts.nobody)),
      (OverviewTexts.deadline, prose(goal.deadline.map(OverviewTexts.date))),
      (
        OverviewTexts.followUp,
        .list(goal.followUps.map { Markup(text: OverviewTexts.followUp($0)) })
      ),
    ]
    let list = parts.filter { $0.1.size > 0 }.map { "<dt>\($0.0)<dd>\($0.1)" as Markup }
    return "<h5>\(title)</h5><dl>\(list.joined())</dl>\n"
  }

  private func prose(_ text: String?) -> Markup { text.map(Markup.paragraphs) ?? "" }

  private var findings: Markup {
    guard !issues.isEmpty else { return "" }
    let shown = issues.prefix(40).map { Markup(text: OverviewTexts.issue($0)) }
    let more: Markup =
      issues.count > shown.count ? "<p>\(OverviewTexts.more(issues.count - shown.count))" : ""
    return "<h4>\(OverviewTexts.findingsHeading)</h4>\(Markup.list(shown))\(more)"
  }
}

extension CentreFacts {
  /// Kind, leader, status and file, on one line.
  func headline(_ row: CentreRow) -> String {
    let part = reading == .part ? OverviewTexts.partlyRead : nil
    let parts = [row.kind, row.leader, row.status?.rawValue, file, part]
    return parts.compactMap { $0 }.filter(\.hasText).joined(separator: " · ")
  }
}
