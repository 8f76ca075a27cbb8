import ArgumentParser
import Glibc
import Interview
import PlanFormat
import PlanModel
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
    let disk = Disk.real()
    var opening = Opening(command: self, stage: Stage(appearance: look.appearance), disk: disk)
    guard let start = try opening.start() else { return }
    var interview = PlanInterview(start.setting)
    var desk = start.desk
    opening.stage.run(&interview, &desk)
    desk.finish()
    if let plan = desk.unsaved, !opening.stage.isTerminal { try rescue(plan) }
  }

  /// Nobody is there to be asked: the plan goes to standard error rather than nowhere.
  private func rescue(_ plan: Plan) throws {
    StandardStream.error.tell(Texts.Write.rescued)
    StandardStream.error.tell(String(decoding: PlanWriter.bytes(of: plan), as: UTF8.self))
    throw ExitStatus.impossible
  }
}
