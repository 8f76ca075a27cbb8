public import PlanModel

/// A goal put together from the leader's own words. What was not found in them is nil.
public struct ProposedGoal: Sendable, Equatable {
  /// A short stretch of the aim's sentence that can stand alone, at most 60 characters.
  public var title: ProposedPart<String>?
  /// Mål: the sentence that says what is to be different.
  public var aim: ProposedPart<String>?
  /// Tegn: the sentence that says what is counted or measured.
  public var sign: ProposedPart<String>?
  /// Where the sign stands today.
  public var baseline: ProposedPart<String>?
  /// Where the sign is to stand; never without a baseline.
  public var target: ProposedPart<String>?
  /// Tiltag: the sentence that says what they will do first.
  public var action: ProposedPart<String>?
  /// When the first step is to be taken.
  public var date: ProposedPart<ProposedDate>?
  /// The person or function that is to do it.
  public var responsible: ProposedPart<String>?

  /// Nothing proposed.
  public init() {}

  /// Every source, in the order of the parts.
  public var sources: [ProposalSource] {
    [
      aim?.source, sign?.source, baseline?.source, target?.source, action?.source, date?.source,
      responsible?.source,
    ].compactMap(\.self)
  }

  /// The questions that some part was taken from, each once, in the order of the parts: what the
  /// goal springs from.
  public var springsFrom: [String] {
    sources.reduce(into: []) { ids, source in
      if !ids.contains(source.question) { ids.append(source.question) }
    }
  }

  /// Whether the answers gave nothing at all.
  public var isEmpty: Bool { sources.isEmpty }

  /// The proposal as a goal of a plan, ready to be shown and edited: what was not found is not
  /// filled in. The baseline's sentence is the context where it is not the sign itself.
  public func goal(id: String, theme: String, questions: [String]) -> Goal {
    var goal = Goal()
    (goal.id, goal.theme) = (id, theme)
    goal.title = title?.value
    goal.aim = aim?.value
    // One sentence says one thing: what is a tegn, or what is to be different, is not the context,
    // too.
    let context = baseline?.source.sentence
    goal.context = [aim?.value, sign?.value, action?.value].contains(context) ? nil : context
    goal.springsFrom = questions.filter(springsFrom.contains)
    goal.responsible = responsible?.value
    if let sign {
      goal.signs = [Sign(sign: sign.value, baseline: baseline?.value, target: target?.value)]
    }
    if action != nil || date != nil {
      goal.actions = [
        Action(what: step, who: responsible?.value, when: date?.value.entry)
      ]
    }
    return goal
  }

  /// The first step, with the words of a time that is longer than a day: *i januar* is shown as the
  /// last of its days.
  private var step: String? {
    guard let action = action?.value, action != aim?.value else { return nil }
    guard let words = date?.value.words, date?.value.day != nil, !isDay(words),
      !action.lowercased().contains(words)
    else { return action }
    return (action.last.map { ".!".contains($0) } ?? false ? String(action.dropLast()) : action)
      + ", " + words
  }

  /// *14. januar*, *15/2*: a day, and no longer time.
  private func isDay(_ words: String) -> Bool { words.contains(#/\d\s*[.\/]/#) }
}
