import CommandLineDanish
import Interview
import PlanModel
import PlanStore
import PlanWorkspace

/// A conversation about a plan, from its opening to its exit status.
enum SittingRun {
  /// Holds it, in the words of the plan's ledetråd. Throws where it could not be begun, or ended with
  /// something that is not saved or was not used.
  static func hold(_ wish: Wish, _ library: GuideLibrary, _ look: LookOptions) throws {
    var opening = Opening(
      wish, library: library, host: Stage(appearance: look.appearance),
      at: Workplace.real().withRecovery())
    guard let start = try opening.start() else { return }
    try start.setting.guide.vocabulary.speaking(command: { try hold(start, &opening) })
  }

  private static func hold(_ start: Opening<Stage>.Start, _ opening: inout Opening<Stage>) throws {
    var interview = PlanInterview(start.setting)
    var desk = start.desk
    desk.lastResort = print
    opening.host.run(&interview, &desk)
    desk.finish()
    let refusals = opening.host.refusals
    for line in refusals.map(Texts.Write.refused) ?? [] { StandardStream.error.tell(line) }
    guard let trouble = desk.trouble else {
      if refusals != nil { throw ExitStatus.impossible }
      return
    }
    if let told = desk.leftAside { StandardStream.error.tell(told) }
    // Nobody may be there to read it: whoever runs this must not think that all is well.
    if !opening.host.canChoose, trouble.place != nil { print(trouble.bytes) }
    throw ExitStatus.impossible
  }

  /// There is no other place: the whole plan goes to standard error rather than nowhere.
  private static func print(_ bytes: [UInt8]) {
    StandardStream.error.tell(Texts.Write.rescued)
    try? StandardStream.error.write(file: bytes)
  }
}
