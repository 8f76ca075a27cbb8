import DanishText
import Language
public import PlanModel

/// One plan as a person reads it: theme by theme, from the reflections to the follow-up.
public struct PlanStory {
  private let plan: Plan
  private let guide: Ledetraad?
  private let hasReflections: Bool
  /// The answers by their questions' ids.
  private let answers: [String: [Reflection]]

  /// The story of a plan. Without its ledetråd, ids stand for questions and themes. Without the
  /// reflections it tells what was decided, and not what led to it.
  public init(of plan: Plan, guide: Ledetraad?, hasReflections: Bool = true) {
    (self.plan, self.guide, self.hasReflections) = (plan, guide, hasReflections)
    answers = Dictionary(grouping: plan.reflections) { $0.question ?? "" }
  }

  /// What the plan says of one theme.
  public struct Chapter {
    /// The theme.
    public let theme: Theme
    /// How deeply the plan covers it.
    public let coverage: ThemeCoverage
    /// Why it is left out, the answers and the goals; empty where there are none.
    public let passages: [Passage]

    /// The chapter with its heading and the depth.
    var whole: [Passage] {
      [
        .heading(theme.title),
        .field(label: ProseTexts.depth, value: ProseTexts.depth(coverage)),
      ] + passages
    }
  }

  /// The passages, in order.
  public var passages: [Passage] {
    (guide?.vocabulary ?? .current).speaking { telling + coverage }
  }

  /// The passages without the coverage at the end, for what shows that in a way of its own.
  public var telling: [Passage] {
    header + chapters.flatMap(\.whole) + strays + agreement + discussions + exemptions
  }

  /// Title, year and status, and what the centre is.
  public var header: [Passage] {
    let parts = [yearTitle, guide?.title ?? plan.guide, plan.status?.shown]
    let fields: [(String, String?)] = [
      (ProseTexts.kind, plan.centre.kind), (ProseTexts.leader, plan.centre.leader),
      (ProseTexts.coreTask, plan.centre.coreTask),
    ]
    return [
      .title(plan.centre.name.nonEmpty ?? ProseTexts.unnamed),
      .subtitle(parts.compactMap(\.nonEmpty).joined(separator: " · ")),
    ] + fields.compactMap { label, value in value.nonEmpty.map { .field(label: label, value: $0) } }
  }

  /// `Årsplan 2016`, in the frame's words.
  var yearTitle: String {
    let word = (guide?.vocabulary ?? .current).plan.label
    return [word, plan.year?.text ?? ""].filter(\.hasText).joined(separator: " ")
  }

  // MARK: Themes

  /// The ledetråd's themes; without one, those that the goals name, in their order.
  var themes: [Theme] {
    if let guide { return guide.themes(of: plan) }
    var seen: Set<String> = []
    return plan.goals.compactMap(\.theme).filter { seen.insert($0).inserted }
      .map { Theme(id: $0, title: $0) }
  }

  /// One chapter a theme.
  public var chapters: [Chapter] {
    themes.map { theme in
      let goals = plan.goals.filter { $0.theme == theme.id }
      let omissions = plan.omissions.filter { $0.theme == theme.id }
      return Chapter(
        theme: theme, coverage: plan.coverage(of: theme),
        passages: omissions.flatMap(omission) + reflections(of: theme) + goals.flatMap(goal))
    }
  }

  private func omission(_ omission: Omission) -> [Passage] {
    [
      .field(label: ProseTexts.omitted, value: omission.reason.nonEmpty ?? ProseTexts.noReason),
      .field(
        label: ProseTexts.acceptedBy, value: omission.acceptedBy.nonEmpty ?? ProseTexts.nobody),
    ]
  }

  private func reflections(of theme: Theme) -> [Passage] {
    guard hasReflections else { return [] }
    return theme.knownQuestions.flatMap { question in
      (answers[question.id] ?? []).flatMap { reflection($0, question: question.text) }
    }
  }

  private func reflection(_ reflection: Reflection, question: String) -> [Passage] {
    if let answer = reflection.answer.nonEmpty { return [.question(question), .answer(answer)] }
    guard let skipped = reflection.skipped else { return [] }
    return [.question(question), .skipped(ProseTexts.skipped(skipped))]
  }

  private func goal(_ goal: Goal) -> [Passage] {
    GoalStory(of: goal, guide: guide, hasOrigin: hasReflections).passages
  }

  // MARK: What belongs to no theme

  /// Answers, goals and omissions that the ledetråd has no place for.
  public var strays: [Passage] {
    let known = Set(themes.map(\.id))
    let unasked = plan.reflections.filter { guide?.question($0.question ?? "") == nil }
    let answers = (hasReflections ? unasked : [])
      .flatMap { reflection($0, question: $0.question.nonEmpty ?? ProseTexts.noQuestion) }
    let goals = plan.goals.filter { !known.contains($0.theme ?? "") }.flatMap(goal)
    let omissions = plan.omissions.filter { !known.contains($0.theme ?? "") }
      .flatMap { [.subheading($0.theme.nonEmpty ?? ProseTexts.noTheme)] + omission($0) }
    let all = answers + goals + omissions
    return all.isEmpty ? [] : [.heading(guide == nil ? ProseTexts.rest : ProseTexts.strays)] + all
  }

  // MARK: The end

  /// What makes the plan an agreement: its period, and who signed it.
  public var agreement: [Passage] {
    guard let agreement = plan.agreement else { return [] }
    let items =
      [ProseTexts.period(agreement)].compactMap(\.self)
      + agreement.parties.map(ProseTexts.party)
    return items.isEmpty ? [] : [.heading(ProseTexts.agreement), .points(items)]
  }

  /// Where the plan has been, and that it was opened again.
  public var discussions: [Passage] {
    points(ProseTexts.discussions, forums)
      + points(ProseTexts.reopenings, plan.reopenings.map(ProseTexts.reopening))
  }

  /// The forums that the plan has been at, each with what it said.
  var forums: [String] {
    let marked = plan.discussions.contains { $0.version.hasText }
    let mark = marked ? plan.contentFingerprint : nil
    return plan.discussions.map {
      ProseTexts.discussion($0, isChangedSince: $0.isOfOther(than: mark))
    }
  }

  private func points(_ heading: String, _ items: [String]) -> [Passage] {
    items.isEmpty ? [] : [.heading(heading), .points(items)]
  }

  /// Which rules the plan is excepted from.
  public var exemptions: [Passage] {
    let items = plan.exemptions.map(ProseTexts.exemption)
    return items.isEmpty ? [] : [.heading(ProseTexts.exemptions), .points(items)]
  }

  /// How deeply the plan covers each theme, at a glance.
  public var coverage: [Passage] {
    guard let guide else { return [] }
    return [.heading(ProseTexts.coverage)]
      + guide.themes.map { theme in
        .field(label: theme.shortTitle, value: ProseTexts.depth(plan.coverage(of: theme)))
      }
  }
}

extension Discussion {
  /// Whether the forum saw something else than a plan of this mark says.
  fileprivate func isOfOther(than mark: String?) -> Bool {
    guard let mark, let version = version.nonEmpty else { return false }
    return version.lowercased() != mark
  }
}
