import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanStore
import PlanWorkspace
import TerminalSession

/// `aarsplan kursus sammen MAPPE --center ID --spørgsmål ID`: several people on one question.
struct WorkshopTogetherCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sammen", abstract: Texts.Together.abstract,
      discussion: Texts.Together.discussion, aliases: ["together"])
  }

  @Argument(help: ArgumentHelp(Texts.Together.folder, valueName: "mappe"))
  var folder: String?

  @Option(
    name: .danish("center", english: "centre"),
    help: ArgumentHelp(Texts.Together.centre, valueName: "id"))
  var centre: String

  @Option(
    name: .danish("spørgsmål", english: "question"),
    help: ArgumentHelp(Texts.Together.question, valueName: "id"))
  var question: String

  @Flag(
    name: .danish("med-navne", english: "with-names"), help: ArgumentHelp(Texts.Together.names))
  var hasNames = false

  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let course = CourseFolder(folder ?? CourseFolder.usual)
    let library = try guide.library(beside: [course.runSheet, course.plans + "/"])
    let desk = try TogetherDesk(
      course, centre: centre, question: question, library: library,
      at: Workplace.real().withRecovery())
    try desk.guide.vocabulary.speaking(command: {
      var run = TogetherRun(
        desk, stage: Stage(appearance: look.appearance), hasNames: hasNames)
      try run.hold()
    })
  }
}

extension CourseFolder {
  /// The folder of the course here: this one, or one in it that has the usual name.
  static var usual: String {
    let isHere = InputFile(CourseFolder(".").runSheet).isThere
    let isBelow = InputFile(CourseFolder(usualName).runSheet).isThere
    return !isHere && isBelow ? usualName : "."
  }
}
