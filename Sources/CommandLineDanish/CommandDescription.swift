import ArgumentParser
import FoundationEssentials

/// A command as ArgumentParser describes itself (`--experimental-dump-help`, version 0): as much
/// of it as help and error messages need.
struct CommandDescription: Decodable {
  var commandName: String
  var aliases: [String]?
  var abstract: String?
  var discussion: String?
  var defaultSubcommand: String?
  var subcommands: [CommandDescription]?
  var arguments: [ArgumentDescription]?
  var shouldDisplay: Bool

  /// The subcommand with a name, or with an alias.
  func subcommand(_ name: String) -> CommandDescription? {
    subcommands?.first { $0.commandName == name || $0.aliases?.contains(name) ?? false }
  }

  /// The subcommand that is meant when none is named.
  var usualSubcommand: CommandDescription? { defaultSubcommand.flatMap(subcommand) }

  /// The subcommands that people are told of.
  var listedCommands: [CommandDescription] {
    // ArgumentParser adds an English `help` of its own after ours.
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  /// What stands on the line without a name.
  var positionals: [ArgumentDescription] { arguments?.filter { $0.kind == .positional } ?? [] }

  /// What is named with dashes.
  var options: [ArgumentDescription] { arguments?.filter { $0.kind != .positional } ?? [] }

  /// The option with a name, dashes included.
  func option(_ name: String) -> ArgumentDescription? {
    options.first { $0.spellings.contains(name) }
  }
}

extension CommandDescription {
  /// What a command says of itself, with all below it.
  init(of root: any ParsableCommand.Type) throws {
    struct Tool: Decodable { var command: CommandDescription }
    let json = Data(root._dumpHelp().utf8)
    self = try JSONDecoder().decode(Tool.self, from: json).command
  }
}

/// An argument, an option or a flag.
struct ArgumentDescription: Decodable {
  enum Kind: String, Decodable { case positional, option, flag }

  /// How its values are read, as far as that matters here.
  enum Strategy: String, Decodable {
    /// One value, or what else ArgumentParser does.
    case other
    /// All that stands there up to the next option.
    case upToNextOption

    init(from decoder: any Decoder) throws {
      let name = try decoder.singleValueContainer().decode(String.self)
      self = Strategy(rawValue: name) ?? .other
    }
  }

  struct Name: Decodable {
    enum Kind: String, Decodable { case long, short, longWithSingleDash }
    var kind: Kind
    var name: String
  }

  var kind: Kind
  var shouldDisplay: Bool
  var isOptional: Bool
  var isRepeating: Bool
  var parsingStrategy: Strategy?
  var names: [Name]?
  var valueName: String?
  var defaultValue: String?
  var allValues: [String]?
  var abstract: String?

  /// How it can be written, dashes included.
  var spellings: [String] {
    (names ?? []).map { ($0.kind == .long ? "--" : "-") + $0.name }
  }
}
