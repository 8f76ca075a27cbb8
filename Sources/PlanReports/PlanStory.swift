import DanishText
public import PlanModel

/// One plan as a person reads it: theme by theme, from the reflections to the follow-up.
public struct PlanStory {
  private let plan: Plan
  private let guide: Ledetraad?

  /// The story of a plan. Without its ledetråd, ids stand for questions and themes.
  public init(of plan: Plan, guide: Ledetraad?) {
    self.plan = plan
    self.guide = guide
  }

  /// The passages, in order.
  public var passages: [Passage] {
    header + themes.flatMap(chapter) + strays + discussions + exemptions + coverage
  }

  private var header: [Passage] {
    let parts = [yearTitle, guide?.title ?? plan.guide, plan.status?.text]
    let fields: [(String, String?)] = [
      (StoryTexts.kind, plan.centre.kind), (StoryTexts.leader, plan.centre.leader),
      (StoryTexts.coreTask, plan.centre.coreTask),
    ]
    return [
      .title(plan.centre.name.nonEmpty ?? StoryTexts.unnamed),
      .subtitle(parts.compactMap(\.nonEmpty).joined(separator: " · ")),
    ] + fields.compactMap { label, value in value.nonEmpty.map { .field(label: label, value: $0) } }
  }

  private var yearTitle: String {
    let word = (guide?.vocabulary ?? Vocabulary()).plan
    let capital = word.prefix(1).uppercased() + word.dropFirst()
    return [capital, plan.year?.text ?? ""].filter(\.hasText).joined(separator: " ")
  }

  // MARK: Themes

  /// The ledetråd's themes; without one, those that the goals name, in their order.
  private var themes: [Theme] {
    if let guide { return guide.themes }
    var seen: Set<String> = []
    return plan.goals.compactMap(\.theme).filter { seen.insert($0).inserted }
      .map { Theme(id: $0, title: $0) }
  }

  private func chapter(_ theme: Theme) -> [Passage] {
    let covered = plan.coverage(of: theme)
    let own = plan.goals.filter { $0.theme == theme.id }
    return [
      .heading(theme.title), .field(label: StoryTexts.depth, value: StoryTexts.depth(covered)),
    ]
      + plan.omissions.filter { $0.theme == theme.id }.flatMap(omission)
      + reflections(of: theme) + own.flatMap(goal)
  }

  private func omission(_ omission: Omission) -> [Passage] {
    [
      .field(label: StoryTexts.omitted, value: omission.reason.nonEmpty ?? StoryTexts.noReason),
      .field(
        label: StoryTexts.acceptedBy, value: omission.acceptedBy.nonEmpty ?? StoryTexts.nobody),
    ]
  }

  private func reflections(of theme: Theme) -> [Passage] {
    theme.questions.flatMap { question in
      plan.reflections.filter { $0.question == question.id }
        .flatMap { reflection($0, question: question.text) }
    }
  }

  private func reflection(_ reflection: Reflection, question: String) -> [Passage] {
    if let answer = reflection.answer.nonEmpty { return [.question(question), .answer(answer)] }
    guard let skipped = reflection.skipped else { return [] }
    return [.question(question), .answer(StoryTexts.skipped(skipped))]
  }

  private func goal(_ goal: Goal) -> [Passage] {
    GoalStory(of: goal, plan: plan, guide: guide).passages
  }

  // MARK: What belongs to no theme

  /// Answers, goals and omissions that the ledetråd has no place for.
  private var strays: [Passage] {
    let known = Set(themes.map(\.id))
    let answers = plan.reflections.filter { guide?.question($0.question ?? "") == nil }
      .flatMap { reflection($0, question: $0.question.nonEmpty ?? StoryTexts.noQuestion) }
    let goals = plan.goals.filter { !known.contains($0.theme ?? "") }.flatMap(goal)
    let omissions = plan.omissions.filter { !known.contains($0.theme ?? "") }
      .flatMap { [.subheading($0.theme.nonEmpty ?? StoryTexts.noTheme)] + omission($0) }
    let all = answers + goals + omissions
    return all.isEmpty ? [] : [.heading(guide == nil ? StoryTexts.rest : StoryTexts.strays)] + all
  }

  // MARK: The end

  private var discussions: [Passage] {
    let items = plan.discussions.map(StoryTexts.discussion)
    return items.isEmpty ? [] : [.heading(StoryTexts.discussions), .points(items)]
  }

  private var exemptions: [Passage] {
    let items = plan.exemptions.map(StoryTexts.exemption)
    return items.isEmpty ? [] : [.heading(StoryTexts.exemptions), .points(items)]
  }

  private var coverage: [Passage] {
    guard let guide else { return [] }
    return [.heading(StoryTexts.coverage)]
      + guide.themes.map { theme in
        .field(label: theme.shortTitle, value: StoryTexts.depth(plan.coverage(of: theme)))
      }
  }
}
