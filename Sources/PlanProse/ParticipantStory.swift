import DanishText
public import PlanModel

/// What somebody gets who is going to write a plan: what it is about, how it goes, what is asked.
public struct ParticipantStory {
  private let guide: Ledetraad

  /// The story of a ledetråd, for those who write plans from it.
  public init(of guide: Ledetraad) { self.guide = guide }

  /// The passages, in order.
  public var passages: [Passage] {
    let whole = GuideStory(of: guide).passages
    // The ledetråd's own head comes first, then how to begin, then its chapters.
    let head = whole.prefix { if case .heading = $0 { false } else { true } }
    return head + beginning + whole.dropFirst(head.count)
  }

  private var beginning: [Passage] {
    [
      .heading(ProseTexts.Participants.heading),
      .points(ProseTexts.Participants.steps),
      .paragraph(ProseTexts.Participants.together),
    ]
  }
}
