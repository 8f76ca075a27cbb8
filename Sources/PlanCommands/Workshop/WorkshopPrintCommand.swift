import ArgumentParser
import CommandLineDanish
import PlanModel
import PlanWorkspace

/// `aarsplan kursus print [MAPPE]`: what lies on the tables at a course.
struct WorkshopPrintCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "print", abstract: Texts.Workshop.printAbstract,
      discussion: Texts.Workshop.printDiscussion)
  }

  @Argument(help: ArgumentHelp(Texts.Workshop.folder, valueName: "mappe"))
  var folder: String?

  @Option(
    name: .danish("ark", english: "sheets"),
    help: ArgumentHelp(Texts.Workshop.sheets, valueName: "ark,…"))
  var sheets: [String] = []

  @Flag(
    name: .danish("alle", english: "all"), help: ArgumentHelp(Texts.Workshop.allCards))
  var hasAllCards = false

  @Option(
    name: .danish("format"), help: ArgumentHelp(Texts.Workshop.printFormat, valueName: "format"))
  var form: CourseSheet.Form?

  @Option(
    name: .danish("til", english: "output"),
    help: ArgumentHelp(Texts.Workshop.printTarget, valueName: "fil-eller-mappe"))
  var target: String?

  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func validate() throws { _ = try chosen }

  func run() throws {
    let course = try CourseFolder.find(folder)
    let sheet = try course.readRunSheet()
    let library = try guide.library(beside: [course.runSheet])
    let known = try course.readGuide(of: sheet, from: library)
    let desk = CourseSheets(
      sheet, guide: known.guide, hasAllCards: hasAllCards, look: look)
    try known.guide.vocabulary.speaking(command: {
      guard let target else { return try desk.write(chosen, as: form, into: course.print) }
      try desk.write(chosen, as: form, to: target)
    })
  }

  /// The sheets that are wanted; all where none are named.
  private var chosen: [CourseSheet] {
    get throws {
      let named = try sheets.flatMap { $0.split(whereSeparator: { ", ;".contains($0) }) }.map {
        word in
        guard let sheet = CourseSheet(argument: String(word)) else {
          throw Refusal(message: Texts.Workshop.noSheet(String(word)))
        }
        return sheet
      }
      return named.isEmpty ? CourseSheet.allCases : CourseSheet.allCases.filter(named.contains)
    }
  }
}
