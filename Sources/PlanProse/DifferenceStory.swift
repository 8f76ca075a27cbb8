import DanishText
public import PlanModel

/// What differs between two plans, as a person reads it: goal by goal, field by field.
public struct DifferenceStory {
  private let difference: PlanDifference
  private let origin: ComparedWith
  private let centre: String?
  private let values: ChangedValues

  /// The story of a difference. Without its ledetråd, ids stand for questions and themes. What is
  /// read aloud has words instead of arrows.
  public init(
    from earlier: Plan, to later: Plan, _ origin: ComparedWith, guide: Ledetraad?,
    isSpoken: Bool = false
  ) {
    difference = PlanDifference(from: earlier, to: later)
    (self.origin, centre) = (origin, later.centre.name.nonEmpty ?? earlier.centre.name.nonEmpty)
    values = ChangedValues(guide: guide, isSpoken: isSpoken)
  }

  /// The passages, in order: what has changed, what is new or gone, and what is as it was.
  public var passages: [Passage] {
    let header: [Passage] =
      [.title(ProseTexts.title(of: origin))] + [centre].compactMap(\.self).map(Passage.subtitle)
    if difference.isEmpty { return header + [.paragraph(ProseTexts.sameContent)] }
    let rest = news + [unchanged].compactMap(\.self)
    let changed = changed
    if changed.isEmpty { return header + rest }
    return header + [.heading(ProseTexts.changed)] + changed
      + (rest.isEmpty ? [] : [.heading(ProseTexts.otherwise)] + rest)
  }

  // MARK: What has changed

  private var changed: [Passage] { goals + answers + omissions + agreement }

  private var goals: [Passage] {
    changes(difference.goals) { .subheading(ProseTexts.heading($0)) }
  }

  private var answers: [Passage] {
    changes(difference.reflections) { .subheading(question($0)) }
  }

  private var omissions: [Passage] {
    changes(difference.omissions) { .subheading("\(ProseTexts.omitted): \(theme($0))") }
  }

  private func changes<Item>(
    _ list: ListDifference<Item>, heading: (Item) -> Passage
  ) -> [Passage] {
    list.entries.flatMap { entry -> [Passage] in
      guard entry.before != nil, let item = entry.after, !entry.fields.isEmpty else { return [] }
      return [heading(item)] + values.passages(entry.fields)
    }
  }

  private var agreement: [Passage] {
    difference.agreement.isEmpty
      ? [] : [.subheading(ProseTexts.agreement)] + values.passages(difference.agreement)
  }

  private func question(_ reflection: Reflection) -> String {
    let id = reflection.question.nonEmpty
    return id.flatMap { values.guide?.question($0)?.text } ?? id ?? ProseTexts.noQuestion
  }

  private func theme(_ omission: Omission) -> String {
    let id = omission.theme.nonEmpty
    return id.flatMap { values.guide?.theme($0)?.shortTitle } ?? id ?? ProseTexts.noTheme
  }

  // MARK: What is new, gone, or as it was

  private var news: [Passage] {
    let goals = Self.comings(difference.goals, ProseTexts.heading)
    let answers = Self.comings(difference.reflections, question)
    let omissions = Self.comings(difference.omissions, theme)
    return [
      Self.list(ProseTexts.newGoals, goals.new), Self.list(ProseTexts.goneGoals, goals.gone),
      Self.list(ProseTexts.newAnswers, answers.new),
      Self.list(ProseTexts.goneAnswers, answers.gone),
      Self.list(ProseTexts.newOmissions, omissions.new),
      Self.list(ProseTexts.goneOmissions, omissions.gone),
    ].compactMap(\.self)
  }

  private static func comings<Item>(
    _ list: ListDifference<Item>, _ name: (Item) -> String
  ) -> (new: [String], gone: [String]) {
    (
      list.entries.filter { $0.before == nil }.compactMap { $0.after.map(name) },
      list.entries.filter { $0.after == nil }.compactMap { $0.before.map(name) }
    )
  }

  private static func list(_ label: (Int) -> String, _ items: [String]) -> Passage? {
    switch items.count {
    case 0: nil
    case 1: .field(label: label(1), value: items[0])
    default: .list(label: label(items.count), items: items)
    }
  }

  /// In one line: `Uændret: M2, M3 og refleksionerne`.
  private var unchanged: Passage? {
    let goals = difference.goals.entries.filter(\.isUnchanged).compactMap { entry in
      entry.after.map { $0.id.nonEmpty ?? ProseTexts.heading($0) }
    }
    let agreement =
      difference.isAgreement && difference.agreement.isEmpty ? [ProseTexts.theAgreement] : []
    let all =
      goals + Self.same(difference.reflections, ProseTexts.theReflections, ProseTexts.otherAnswers)
      + Self.same(difference.omissions, ProseTexts.theOmissions) { _ in nil } + agreement
    return all.isEmpty ? nil : .field(label: ProseTexts.unchanged, value: TextFigures.list(all))
  }

  /// A chapter in a word, or how many of it are as they were.
  private static func same<Item>(
    _ list: ListDifference<Item>, _ all: String, _ some: (Int) -> String?
  ) -> [String] {
    let count = list.entries.count(where: \.isUnchanged)
    if count == 0 { return [] }
    return [count == list.entries.count ? all : some(count)].compactMap(\.self)
  }
}
