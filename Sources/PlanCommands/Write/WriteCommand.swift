import ArgumentParser
import DanishText
import Interview
import PlanStore
import TerminalSession

/// `aarsplan skriv`: the conversation.
struct WriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "skriv", abstract: Texts.Write.abstract, discussion: Texts.Write.discussion,
    aliases: ["write"])

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

  func run() throws {
    var opening = Opening(
      command: self, stage: Stage(appearance: look.appearance),
      place: Workplace.real().withRecovery())
    guard let start = try opening.start() else { return }
    var interview = PlanInterview(start.setting)
    var desk = start.desk
    opening.stage.run(&interview, &desk)
    desk.finish()
    guard let trouble = desk.trouble else { return }
    if let place = trouble.place {
      StandardStream.error.tell(
        Texts.Recovery.kept(desk.keeper?.path, place.planPath, isPassing: place.isPassing))
    }
    // Nobody may be there to read it: whoever runs this must not think that all is well.
    if !opening.stage.isTerminal, trouble.place != nil { Rescue.print(trouble.bytes) }
    throw ExitStatus.impossible
  }
}
