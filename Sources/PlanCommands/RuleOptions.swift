import ArgumentParser
import CommandLineDanish
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
  func selection(among rules: [any Rule] = RuleRegistry.rules) throws -> RuleSelection {
    RuleSelection(
      only: only.isEmpty ? nil : Set(try only.flatMap { try Self.ids($0, rules) }),
      without: Set(try without.flatMap { try Self.ids($0, rules) }))
  }

  /// The rule that is to be explained; nil where none is.
  var explained: (any Rule)? {
    get throws { try explain.map { try Self.rule($0, RuleRegistry.everyRule) } }
  }

  private static func ids(_ list: String, _ rules: [any Rule]) throws -> [String] {
    try list.split(separator: ",").map { try rule(String($0), rules).about.id }
  }

  private static func rule(_ name: String, _ rules: [any Rule]) throws -> any Rule {
    let name = name.trimmed
    if let rule = RuleRegistry.rule(typed: name, among: rules) { return rule }
    let nearest = RuleRegistry.nearest(to: name, among: rules)?.word
    throw Refusal(
      message: Texts.Check.unknownRule(name, nearest: nearest, among: rules.map(\.about.id)))
  }
}
