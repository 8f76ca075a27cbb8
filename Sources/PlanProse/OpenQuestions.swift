import DanishText
public import PlanModel

/// The questions of a plan that wait for an answer: those that nobody could answer yet and that are
/// kept for a staff meeting, and those that nobody has come to.
public struct OpenQuestions {
  /// A theme with questions in it.
  public struct Group: Sendable, Equatable {
    /// The theme's title; nil for questions that the ledetråd does not have.
    public let theme: String?
    /// The questions in the ledetråd's words, or ids where it does not have them.
    public let questions: [String]
  }

  /// The questions that are kept for a staff meeting, theme by theme.
  public let forMeeting: [Group]
  /// The questions that are neither answered nor passed over, theme by theme.
  public let unanswered: [Group]
  private let name: String?

  /// Finds them. Without its ledetråd only those that are kept are known, by their ids.
  public init(of plan: Plan, guide: Ledetraad?) {
    let themes = guide?.themes ?? []
    let kept = plan.reflections.filter(\.isForMeeting).compactMap(\.question)
    let touched = Set(
      plan.reflections.filter { $0.isAnswered || $0.skipped != nil }.compactMap(\.question))
    let leftOut = Set(plan.omissions.compactMap(\.theme))
    let known = Set(themes.flatMap(\.knownQuestions).map(\.id))
    let strays = kept.filter { !known.contains($0) }
    forMeeting =
      Self.groups(themes) { $0.knownQuestions.filter { kept.contains($0.id) } }
      + (strays.isEmpty ? [] : [Group(theme: nil, questions: strays)])
    unanswered = Self.groups(themes.filter { !leftOut.contains($0.id) }) { theme in
      theme.questions.filter { !touched.contains($0.id) }
    }
    name = plan.centre.name
  }

  private static func groups(_ themes: [Theme], _ questions: (Theme) -> [Question]) -> [Group] {
    themes.compactMap { theme in
      let texts = questions(theme).map(\.text)
      return texts.isEmpty ? nil : Group(theme: theme.shortTitle, questions: texts)
    }
  }

  /// Both, as a person reads them.
  public var passages: [Passage] {
    [.title(name.nonEmpty ?? ProseTexts.unnamed), .heading(ProseTexts.forMeeting)]
      + (forMeeting.isEmpty ? [.paragraph(ProseTexts.noneForMeeting)] : Self.told(forMeeting))
      + (unanswered.isEmpty
        ? [] : [.heading(ProseTexts.unansweredYet)] + Self.told(unanswered))
  }

  private static func told(_ groups: [Group]) -> [Passage] {
    groups.flatMap { group -> [Passage] in
      [.subheading(group.theme ?? ProseTexts.strays), .points(group.questions)]
    }
  }
}

extension Reflection {
  /// Whether nobody could answer it yet: it is kept for a staff meeting.
  public var isForMeeting: Bool {
    guard !isAnswered, let skipped else { return false }
    return UnknownYet.begins(skipped)
  }
}
