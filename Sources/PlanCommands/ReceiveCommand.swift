import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanOverview
import PlanReports
import PlanWorkspace
import TerminalSession
import TextLayout

/// `aarsplan modtag MAPPE --centre LISTE`: sorts what came in.
struct ReceiveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "modtag", abstract: Texts.Receive.abstract, discussion: Texts.Receive.discussion,
      aliases: ["receive"])
  }

  @Argument(help: ArgumentHelp(Texts.Receive.folder, valueName: "mappe"))
  var folder: String

  @OptionGroup var centres: CentreOptions
  @OptionGroup var deadline: DeadlineOptions

  @Flag(name: .danish("flyt", english: "move"), help: ArgumentHelp(Texts.Receive.move))
  var moves = false

  @Flag(name: .danish("alle", english: "all"), help: ArgumentHelp(Texts.Receive.all))
  var all = false

  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    guard let list = centres.path else { throw Refusal(message: Texts.Receive.needsList(folder)) }
    let (centres, day) = (try CentreOptions.list(list).centres, try deadline.day)
    let line = ProgressLine(isWanted: look.appearance != .plain, text: Texts.progress)
    let desk = try ReceivingDesk(folder, list: list, guide: guide.name, progress: line.show)
    try desk.words.speaking(command: { try sort(desk, centres, day, line) })
  }

  private func sort(
    _ desk: ReceivingDesk, _ centres: [ExpectedCentre], _ day: PlanDate?, _ line: ProgressLine
  ) throws {
    var outcome = try desk.sort(expecting: centres, by: day)
    line.end()
    let isFirst = !outcome.receipts.contains(where: \.isKnown)
    try show(outcome)
    if moves { desk.move(&outcome) }
    let isWritten = try desk.writeLog(outcome)
    for problem in outcome.problems { StandardStream.error.tell(problem.description) }
    for line in Texts.Receive.summary(outcome, moves: moves, isFirst: isFirst) {
      StandardStream.error.tell(line)
    }
    if isWritten { StandardStream.error.tell(Texts.Receive.written(folder)) }
    if !outcome.problems.isEmpty { throw ExitStatus.impossible }
  }

  /// What becomes of the files that are new; of all of them where that is wanted.
  private func show(_ outcome: ReceivingDesk.Outcome) throws {
    let receipts = outcome.receipts.filter { all || !$0.isKnown }
    var text = DeliveryTexts.whole(outcome.overview.deliveries) + ".\n"
    for status in Receipt.Status.allCases {
      let files = receipts.filter { $0.status == status }
      if files.isEmpty { continue }
      text += "\n\(Texts.Receive.heading(status, files.count))\n"
      for file in files { text += "  \(Texts.Receive.line(file))\n" }
    }
    let output = StandardStream.output
    try output.write(output.fitted(ToldText(report: text)))
  }
}
