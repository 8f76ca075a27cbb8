import DanishText
public import PlanModel

/// What somebody gets who is going to write a plan: what it is about, how it goes, what is asked; for a
/// course, when and where one is in it, too.
public struct ParticipantStory {
  private let guide: Ledetraad
  private let runSheet: RunSheet?

  /// The story of a ledetråd, for those who write plans from it; at a course, where there is one.
  public init(of guide: Ledetraad, on runSheet: RunSheet? = nil) {
    (self.guide, self.runSheet) = (guide, runSheet)
  }

  /// The passages, in order.
  public var passages: [Passage] {
    let whole = GuideStory(of: guide).passages
    // The ledetråd's own head comes first, then how to begin, then its chapters.
    let head = whole.prefix { if case .heading = $0 { false } else { true } }
    return head + course + beginning + whole.dropFirst(head.count)
  }

  private var beginning: [Passage] {
    [
      .heading(ProseTexts.Participants.heading),
      .points(ProseTexts.Participants.steps),
      .paragraph(ProseTexts.Participants.together),
    ]
  }

  /// The course and its blocks, without what is for the instructor.
  private var course: [Passage] {
    guard let runSheet else { return [] }
    let story = RunSheetStory(of: runSheet, guide: guide)
    return [.heading(runSheet.title.nonEmpty ?? ProseTexts.Course.title)]
      + [story.when].compactMap { $0.map(Passage.paragraph) } + [.table(story.timetable)]
  }
}
