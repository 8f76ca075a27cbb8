import DanishText
public import PlanModel

/// A ledetråd as a person reads it: the themes with their questions.
public struct GuideStory {
  private let guide: Ledetraad
  private let isWhole: Bool
  private let chosen: Theme?

  /// The story of a ledetråd; of one theme where one is chosen. The whole of it has help,
  /// follow-up questions and examples too.
  public init(of guide: Ledetraad, theme: Theme? = nil, isWhole: Bool = false) {
    self.guide = guide
    self.isWhole = isWhole
    chosen = theme
  }

  /// The passages, in order.
  public var passages: [Passage] { guide.vocabulary.speaking { told } }

  private var told: [Passage] {
    guard let chosen else {
      return header + guide.themes.flatMap(chapter) + requirements + calendar
    }
    return chapter(chosen)
  }

  private var header: [Passage] {
    let parts = [
      guide.sender, String(guide.year), guide.caseNumber.map(ProseTexts.caseNumber),
    ]
    return [
      .title(guide.title), .subtitle(parts.compactMap(\.nonEmpty).joined(separator: " · ")),
      .subtitle(ProseTexts.extent(of: guide)),
    ] + paragraph(guide.about)
  }

  private func chapter(_ theme: Theme) -> [Passage] {
    [.heading(theme.title)]
      + [ProseTexts.heritage(of: theme), ProseTexts.centres(of: theme)].compactMap(\.self)
      .map(Passage.subtitle)
      + paragraph(theme.about) + theme.questions.flatMap(question)
  }

  private func question(_ question: Question) -> [Passage] {
    let details = ProseTexts.details(of: question)
    let head: [Passage] = [.question(question.text), .answer(details)]
    guard isWhole else { return head }
    return head + field(ProseTexts.help, question.help)
      + (question.followUps.isEmpty
        ? [] : [.list(label: ProseTexts.followUpQuestions, items: question.followUps)])
      + question.allExamples.flatMap {
        field(ProseTexts.example(from: $0.centreKind), $0.text)
      }
  }

  private var requirements: [Passage] {
    let items = ProseTexts.requirements(guide.requirements)
    return items.isEmpty ? [] : [.heading(ProseTexts.required), .points(items)]
  }

  private var calendar: [Passage] {
    guard !guide.calendar.isEmpty else { return [] }
    return [.heading(ProseTexts.calendar)]
      + guide.calendar.map { .field(label: $0.date.danish, value: ProseTexts.event($0)) }
  }

  private func paragraph(_ text: String?) -> [Passage] {
    text.nonEmpty.map { [.paragraph($0)] } ?? []
  }

  private func field(_ label: String, _ value: String?) -> [Passage] {
    value.nonEmpty.map { [.field(label: label, value: $0)] } ?? []
  }
}
