import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanWorkspace
import TerminalSession

/// `aarsplan kursus efter [MAPPE]`: what everyone takes home, and a summary for whoever held the course.
struct WorkshopAfterwardsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "efter", abstract: Texts.Afterwards.abstract,
      discussion: Texts.Afterwards.discussion, aliases: ["after"])
  }

  @Argument(help: ArgumentHelp(Texts.Run.folder, valueName: "mappe"))
  var folder: String?

  @Flag(name: .danish("ja", english: "yes"), help: ArgumentHelp(Texts.Afterwards.yes))
  var isSure = false

  @OptionGroup var day: DayOptions
  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let course = try CourseFolder.find(folder)
    let sheet = try course.readRunSheet()
    let library = try guide.library(beside: [course.runSheet])
    let known = try course.readGuide(of: sheet, from: library)
    let from = day.text == nil ? try sheet.date?.value ?? day.day : try day.day
    let desk = AfterwardsDesk(course, sheet, guide: known.guide, library: library, on: from)
    let line = ProgressLine(isWanted: look.appearance != .plain, text: Texts.progress)
    try known.guide.vocabulary.speaking(command: {
      let outcome = try desk.make(isSure: isSure) { line.show($0, of: $1) }
      line.end()
      tell(outcome, course)
      if !outcome.problems.isEmpty { throw ExitStatus.impossible }
    })
  }

  private func tell(_ outcome: AfterwardsDesk.Outcome, _ course: CourseFolder) {
    for problem in outcome.problems { StandardStream.error.tell(problem.description) }
    for path in outcome.left { StandardStream.error.tell(Texts.Afterwards.left(path)) }
    if !outcome.left.isEmpty { StandardStream.error.tell(Texts.Afterwards.howToReplace) }
    for line in Texts.Afterwards.made(outcome, in: course) { StandardStream.error.tell(line) }
  }
}
