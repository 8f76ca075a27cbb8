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
    var opening = GuideOpening(
      wish, host: Stage(appearance: look.appearance), at: Workplace.real().withGuideRecovery())
    guard let start = try opening.start() else { return }
    let words = start.setting.guide.vocabulary.ofAuthors
    try words.speaking(command: { try hold(start, &opening.host) })
  }

  private static func hold(_ start: GuideOpening<Stage>.Start, _ stage: inout Stage) throws {
    var interview = GuideInterview(start.setting)
    var desk = start.desk
    desk.lastResort = print
    stage.run(&interview, &desk)
    desk.finish()
    let refusals = stage.refusals
    for line in refusals.map(Texts.Write.refused) ?? [] { StandardStream.error.tell(line) }
    guard let trouble = desk.trouble else {
      if refusals != nil { throw ExitStatus.impossible }
      return
    }
    if let told = desk.leftAside { StandardStream.error.tell(told) }
    // Nobody may be there to read it: whoever runs this must not think that all is well.
    if !stage.canChoose, trouble.place != nil { print(trouble.bytes) }
    throw ExitStatus.impossible
  }

  /// There is no other place: the whole ledetråd goes to standard error rather than nowhere.
  private static func print(_ bytes: [UInt8]) {
    StandardStream.error.tell(Texts.Guide.rescued)
    try? StandardStream.error.write(file: bytes)
  }
}
