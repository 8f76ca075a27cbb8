import CommandLineDanish
import Interview
import PlanModel
import PlanStore
import PlanWorkspace

/// A conversation about a ledetråd, from its opening to its exit status.
enum GuideSittingRun {
  /// Holds it. Throws where it could not be begun, or ended with something that is not saved or was
  /// not used.
  static func hold(_ wish: GuideWish, _ look: LookOptions) throws {
    var opening = GuideOpening(wish, host: Stage(appearance: look.appearance), at: .real())
    guard let start = try opening.start() else { return }
    let words = start.setting.guide.vocabulary.ofAuthors
    try words.speaking(command: { try hold(start, &opening.host) })
  }

  private static func hold(_ start: GuideOpening<Stage>.Start, _ stage: inout Stage) throws {
    var interview = GuideInterview(start.setting)
    var desk = start.desk
    stage.run(&interview, &desk)
    desk.finish()
    let refusals = stage.refusals
    for line in refusals.map(Texts.Write.refused) ?? [] { StandardStream.error.tell(line) }
    if let bytes = desk.unsaved {
      StandardStream.error.tell(Texts.Guide.rescued)
      try? StandardStream.error.write(file: bytes)
      throw ExitStatus.impossible
    }
    if refusals != nil { throw ExitStatus.impossible }
  }
}
