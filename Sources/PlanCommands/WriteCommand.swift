import ArgumentParser
import CommandLineDanish
import PlanWorkspace

/// `aarsplan skriv`: the conversation.
struct WriteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "skriv", abstract: Texts.Write.abstract, discussion: Texts.Write.discussion,
      aliases: ["write"])
  }

  @Argument(help: ArgumentHelp(Texts.Write.fileHelp, valueName: "fil"))
  var file: String?

  @OptionGroup var guideOptions: GuideOptions
  @OptionGroup var look: LookOptions

  @Option(
    name: .danish("svar", english: "answers"),
    help: ArgumentHelp(Texts.Write.answersHelp, valueName: "fil"))
  var answers: String?

  @Option(
    name: .danish("kun", english: "only"), parsing: .upToNextOption,
    help: ArgumentHelp(Texts.Write.onlyHelp, valueName: "spørgsmål"))
  var only: [String] = []

  @Option(
    name: .danish("fra", english: "from"),
    help: ArgumentHelp(Texts.Write.fromHelp, valueName: "sidste-år"))
  var from: String?

  @Flag(name: .danish("fra-papir", english: "from-paper"), help: ArgumentHelp(Texts.Write.paper))
  var isFromPaper = false

  func run() throws {
    let library = try guideOptions.library(beside: file.map { [$0] } ?? [])
    var wish = Wish(file: file, answers: answers, only: only, lastYear: from)
    wish.isFromPaper = isFromPaper
    try SittingRun.hold(wish, library, look)
  }
}
