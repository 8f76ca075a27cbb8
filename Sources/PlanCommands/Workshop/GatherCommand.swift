import ArgumentParser
import CommandLineDanish
import DanishText
import Dialogue
import PlanFormat
import PlanModel
import PlanReports
import PlanWorkspace
import TerminalSession
import TextLayout
import Workshop

/// `aarsplan saml A.yaml B.yaml -o C.yaml`: makes one plan of several people's.
struct GatherCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "saml", abstract: Texts.Gather.abstract, discussion: Texts.Gather.discussion,
      aliases: ["merge"])
  }

  @Argument(help: ArgumentHelp(Texts.Gather.plans, valueName: "plan"))
  var plans: [String]

  @Option(
    name: .danish("til", short: "o", english: "into"),
    help: ArgumentHelp(Texts.Gather.target, valueName: "fil"))
  var target: String

  @Option(
    name: .danish("fra", english: "base"), help: ArgumentHelp(Texts.Gather.base, valueName: "plan"))
  var base: String?

  @Flag(name: .danish("ja", english: "yes"), help: ArgumentHelp(Texts.Gather.yes))
  var isSure = false

  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func validate() throws {
    if plans.count < 2 { throw Refusal(message: Texts.Gather.needsTwo) }
  }

  func run() throws {
    let library = try guide.library(beside: plans)
    let desk = try GatheringDesk(plans, into: target, base: base, library: library)
    try (desk.guide?.vocabulary ?? .standard).speaking(command: { try gather(desk) })
  }

  private func gather(_ desk: GatheringDesk) throws {
    var asker = GatherQuestions(
      stage: Stage(appearance: look.appearance), asks: !isSure, desk.gathering)
    if desk.isThere, !isSure {
      guard asker.canAsk else { throw Refusal(message: Texts.Gather.isThere(desk.path)) }
      guard asker.agrees(toReplace: desk.path) else { return tellStopped() }
    }
    guard let decided = asker.decide(desk.guide) else { return tellStopped() }
    let plan = desk.gathering.plan(deciding: decided)
    let left = desk.gathering.leftOver(plan, deciding: decided)
    let document = try desk.save(plan, keeping: left)
    try tell(desk, document, decided, left)
  }

  /// What was done goes to standard error; what is to be decided is the result.
  private func tell(
    _ desk: GatheringDesk, _ document: PlanDocument, _ decided: [Int: String],
    _ left: [PlanGathering.LeftOver]
  ) throws {
    let gathering = desk.gathering
    for goal in gathering.renamed {
      StandardStream.error.tell(Texts.Gather.renamed(goal, gathering.sources[goal.source].name))
    }
    let open = gathering.decisions.indices.filter { decided[$0] == nil }
    let output = StandardStream.output
    for (count, number) in open.enumerated() {
      let decision = gathering.decisions[number]
      let start = count < Self.mostPlaces ? document.place(of: decision.path)?.start : nil
      let place = start.map { "\(desk.path):\($0.line):\($0.column)" } ?? desk.path
      let text = Texts.Gather.open(decision, gathering, at: place)
      try output.write(output.fitted(ToldText(text + "\n")))
    }
    let kept = left.filter { item in
      !open.contains { gathering.decisions[$0].place == item.place }
    }
    for item in kept.prefix(Self.mostKept) {
      StandardStream.error.tell(Texts.Gather.kept(item, gathering.sources[item.source].name))
    }
    if kept.count > Self.mostKept {
      StandardStream.error.tell(Texts.Gather.moreKept(kept.count - Self.mostKept))
    }
    StandardStream.error.tell(
      Texts.Gather.done(desk.path, gathering.sources.count, open: open.count))
    if !open.isEmpty { throw ExitStatus.findings }
  }

  /// How many places are looked up in the file, each at the cost of its length.
  private static let mostPlaces = 200
  /// How many are told of one by one; all stand in the file.
  private static let mostKept = 20

  private func tellStopped() { StandardStream.error.tell(Texts.Gather.stopped) }
}
