import ArgumentParser
import CommandLineDanish
import Glibc
import PlanModel
import PlanWorkspace
import TerminalSession
import Workshop

/// `aarsplan kursus kør [MAPPE]`: the clock of a course, on the projector.
struct WorkshopRunCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kør", abstract: Texts.Run.abstract, discussion: Texts.Run.discussion,
      aliases: ["koer", "run"])
  }

  @Argument(help: ArgumentHelp(Texts.Run.folder, valueName: "mappe"))
  var folder: String?

  @Flag(name: .danish("selv", english: "automatic"), help: ArgumentHelp(Texts.Run.automatic))
  var isAutomatic = false

  @Flag(name: .danish("lyd", english: "sound"), help: ArgumentHelp(Texts.Run.sound))
  var hasSound = false

  @OptionGroup var look: LookOptions

  func run() throws {
    let course = try CourseFolder.find(folder)
    let sheet = try course.readRunSheet()
    guard !sheet.blocks.isEmpty else { throw Refusal(message: Texts.Run.noBlocks(course.runSheet)) }
    let timer = WorkshopTimer(sheet, in: course.path)
    timer.act(.automatic(isAutomatic))
    let appearance = look.appearance
    if appearance == .plain || !TimerDriver.isPossible {
      return try CourseStream(sheet, timer, log: course.log, hasSound: hasSound).run()
    }
    var talk = CourseScreenTalk(sheet, timer, log: course.log)
    TimerDriver(appearance: appearance, rings: hasSound).run(&talk)
    if timer.standing().current != nil { StandardStream.error.tell(Texts.Run.stillRuns(folder)) }
  }
}
