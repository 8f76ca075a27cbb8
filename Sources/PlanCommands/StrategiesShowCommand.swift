import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanProse
import PlanReports
import PlanWorkspace

/// `aarsplan strategier vis`: a whole register, or one strategy, as a person reads it.
struct StrategiesShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "vis", abstract: Texts.Strategies.showAbstract,
      discussion: Texts.Strategies.showDiscussion, aliases: ["show"])
  }

  @Argument(help: ArgumentHelp(Texts.Strategies.register, valueName: "register"))
  var register: String?

  @Option(
    name: .danish("strategi", english: "strategy"),
    help: ArgumentHelp(Texts.Strategies.strategy, valueName: "id"))
  var strategy: String?

  @OptionGroup var output: ReportOutput<Document>

  func run() throws {
    let known = try RegisterLibrary().register(register)
    let chosen = try strategy.map { try Self.strategy($0, in: known.register) }
    try output.write(Document(RegisterStory(of: known.register, strategy: chosen).passages))
  }

  private static func strategy(_ id: String, in register: StrategyRegister) throws -> Strategy {
    let wanted = PlainSpelling.of(id)
    let found = register.strategies.first { $0.id.map(PlainSpelling.of) == wanted }
    if let found { return found }
    let nearest = NearestMatch.find(id, among: register.strategies.compactMap(\.id))
    throw WorkspaceProblem.register(.noSuchStrategy(id: id, nearest: nearest))
  }
}
