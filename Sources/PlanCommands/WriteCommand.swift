import ArgumentParser
import CommandLineDanish
import DanishText
import Interview
import PlanModel
import PlanWorkspace

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
    let library = try guideOptions.library(beside: file.map { [$0] } ?? [])
    var opening = Opening(
      Wish(file: file, answers: answers, only: only, lastYear: from), library: library,
      host: Stage(appearance: look.appearance), at: Workplace.real().withRecovery())
    guard let start = try opening.start() else { return }
    try start.setting.guide.vocabulary.speaking(command: { try write(start, &opening) })
  }

  private func write(_ start: Opening<Stage>.Start, _ opening: inout Opening<Stage>) throws {
    var interview = PlanInterview(start.setting)
    var desk = start.desk
    desk.lastResort = Self.print
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
    if !opening.host.canChoose, trouble.place != nil { Self.print(trouble.bytes) }
    throw ExitStatus.impossible
  }

  /// There is no other place: the whole plan goes to standard error rather than nowhere.
  private static func print(_ bytes: [UInt8]) {
    StandardStream.error.tell(Texts.Write.rescued)
    try? StandardStream.error.write(file: bytes)
  }
}
