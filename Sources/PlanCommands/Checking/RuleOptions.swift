import ArgumentParser
import DanishText
import PlanModel
import PlanRules

/// Which rules a run is about.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .danish("regler", english: "rules"),
    help: ArgumentHelp(Texts.Check.only, valueName: "regel,…"))
  var only: [String] = []

  @Option(
    name: .danish("uden", english: "without"),
    help: ArgumentHelp(Texts.Check.without, valueName: "regel,…"))
  var without: [String] = []

  @Option(
    name: .danish("forklar", english: "explain"),
    help: ArgumentHelp(Texts.Check.explain, valueName: "regel"))
  var explain: String?

  /// The rules as the checker wants them. Throws a `Refusal` for a rule that does not exist.
  var selection: RuleSelection {
    get throws {
      RuleSelection(
        only: only.isEmpty ? nil : Set(try only.flatMap(Self.ids)),
        without: Set(try without.flatMap(Self.ids)))
    }
  }

  /// The rule that is to be explained; nil where none is.
  var explained: (any Rule)? {
    get throws { try explain.map(Self.rule) }
  }

  private static func ids(_ list: String) throws -> [String] {
    try list.split(separator: ",").map { try rule(String($0)).about.id }
  }

  private static func rule(_ name: String) throws -> any Rule {
    let name = name.trimmed
    if let rule = RuleRegistry.rule(typed: name) { return rule }
    let nearest = RuleRegistry.nearest(to: name)?.word
    throw Refusal(message: Texts.Check.unknownRule(name, nearest: nearest))
  }
}
