import DanishText
public import PlanFollowUp
public import PlanModel

/// One plan as a document to be handed out: a front page, the plan at a glance, theme by theme, and
/// in a draft what is still missing.
public struct PlanPaper {
  private let plan: Plan
  private let story: PlanStory
  private let remarks: [String]
  private let pictures: [Picture]
  private let calendar: PlanCalendar?
  private let words: Vocabulary

  /// A plan on paper.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - guide: Its ledetråd; without one, ids stand for questions and themes.
  ///   - hasReflections: Whether the answers are shown from which the goals grew: the public edition
  ///     has none.
  ///   - remarks: What the checker says of it, a sentence each; shown in a draft only.
  ///   - pictures: Its pictures, each with a table that says the same.
  ///   - calendar: Its days; nil where nobody asks for them.
  public init(
    of plan: Plan, guide: Ledetraad?, hasReflections: Bool = true, remarks: [String] = [],
    pictures: [Picture] = [], calendar: PlanCalendar? = nil
  ) {
    self.plan = plan
    story = PlanStory(of: plan, guide: guide, hasReflections: hasReflections)
    self.remarks = remarks
    (self.pictures, self.calendar) = (pictures, calendar)
    words = guide?.vocabulary ?? .current
  }

  /// The document.
  public var document: Document {
    words.speaking {
      Document(
        front + summary + chapters + story.strays + drawn + story.agreement + ending,
        about: about, calendars: [calendar].compactMap(\.self))
    }
  }

  private var about: DocumentAbout {
    DocumentAbout(
      title: plan.centre.name.nonEmpty ?? ProseTexts.unnamed, subject: story.yearTitle,
      author: plan.centre.leader.nonEmpty, isDraft: isDraft, day: plan.latestDay)
  }

  /// What nobody has approved yet, and what does not say, is a draft.
  private var isDraft: Bool {
    switch plan.status?.value {
    case .approved, .closed: false
    case .draft, .forDiscussion, nil: true
    }
  }

  private var front: [Passage] {
    let forums = story.forums
    return story.header
      + (forums.isEmpty ? [] : [.list(label: ProseTexts.discussions, items: forums)])
      + (isDraft ? [.remark(ProseTexts.isDraft)] : [])
  }

  // MARK: The plan at a glance

  private var summary: [Passage] {
    let known = Set(story.themes.map(\.id))
    let astray = plan.goals.filter { !known.contains($0.theme ?? "") }.map { row($0, theme: "") }
    let rows = story.themes.flatMap(rows) + astray
    guard !rows.isEmpty else { return [] }
    let columns = [
      Words.theme.one.capital, ProseTexts.goal, ProseTexts.responsible, ProseTexts.deadline,
    ]
    return [
      .heading(ProseTexts.atAGlance),
      .table(
        PassageTable(caption: ProseTexts.goalsAtAGlance, columns: columns, rows: rows)),
    ]
  }

  /// A theme's goals, a row each; the theme stands in the first. One without goals is there, too.
  private func rows(_ theme: Theme) -> [[String]] {
    let goals = plan.goals.filter { $0.theme == theme.id }
    guard !goals.isEmpty else {
      let isLeftOut = plan.omissions.contains { $0.theme == theme.id }
      return [[theme.shortTitle, isLeftOut ? ProseTexts.omitted : ProseTexts.noGoals, "", ""]]
    }
    return goals.enumerated().map { row($1, theme: $0 == 0 ? theme.shortTitle : "") }
  }

  private func row(_ goal: Goal, theme: String) -> [String] {
    [
      theme, ProseTexts.heading(goal), goal.responsible.nonEmpty ?? "",
      goal.deadline?.danish ?? "",
    ]
  }

  private var drawn: [Passage] {
    pictures.flatMap { [.heading($0.title), .picture($0)] }
  }

  // MARK: The rest

  private var chapters: [Passage] {
    story.chapters.flatMap { chapter in
      [.heading(chapter.theme.title)]
        + (chapter.passages.isEmpty ? [.paragraph(ProseTexts.nothingYet)] : chapter.passages)
    }
  }

  private var ending: [Passage] {
    let reopened = plan.reopenings.map(ProseTexts.reopening)
    let again: [Passage] =
      reopened.isEmpty ? [] : [.heading(ProseTexts.reopenings), .points(reopened)]
    return again + story.exemptions + (isDraft ? missing : [])
  }

  private var missing: [Passage] {
    remarks.isEmpty ? [] : [.heading(ProseTexts.stillMissing)] + remarks.map(Passage.remark)
  }
}

extension Plan {
  /// The latest day on which something happened to the plan or its goals; nil where nothing has.
  fileprivate var latestDay: PlanDate? {
    (discussions.compactMap { $0.date?.value } + reopenings.compactMap { $0.date?.value }
      + goals.flatMap { $0.followUps.compactMap { $0.date?.value } }).max()
  }
}
