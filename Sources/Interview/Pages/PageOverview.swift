import Dialogue

/// Everything that an interview asks for, with its state.
public struct PageOverview: Sendable {
  /// How far the plan is, in a sentence.
  public var summary: String
  /// How many questions are done with, of how many.
  public var progress: (done: Int, total: Int)
  /// The lines, theme by theme.
  public var rows: [PageRow]

  init(_ scene: Scene) {
    // A page has room for whole questions, as somebody who listens has time.
    var scene = scene
    scene.readsAloud = true
    let count = QuestionCount(scene.plan, scene.guide, isShort: scene.isShort)
    summary = Progress.summary(scene)
    progress = (count.done, count.total)
    // What happens to a plan after the course is no part of it.
    rows = OverviewList(scene).lines
      .filter { !($0.step is DiscussionStep || $0.step is StatusStep) }
      .map { PageRow($0.item, step: $0.step) }
  }
}
