import Testing

@testable import CommandLineDanish

/// What a command line leads to, and the first thing on it that does not fit, on a small program
/// of its own: `prog` with `vis` (usual) and `liste`.
@Suite("Walking along the arguments")
struct ArgumentWalkTests {
  private static func name(_ name: String) -> ArgumentDescription.Name {
    ArgumentDescription.Name(kind: name.count == 1 ? .short : .long, name: name)
  }

  private static func option(_ names: String..., values: [String]? = nil) -> ArgumentDescription {
    ArgumentDescription(
      kind: .option, shouldDisplay: true, isOptional: true, isRepeating: false,
      names: names.map(name), valueName: names[0], allValues: values)
  }

  private static func flag(_ names: String...) -> ArgumentDescription {
    ArgumentDescription(
      kind: .flag, shouldDisplay: true, isOptional: true, isRepeating: false,
      names: names.map(name))
  }

  private static func value(
    _ name: String, isOptional: Bool = false, isRepeating: Bool = false, values: [String]? = nil
  ) -> ArgumentDescription {
    ArgumentDescription(
      kind: .positional, shouldDisplay: true, isOptional: isOptional, isRepeating: isRepeating,
      names: nil, valueName: name, allValues: values)
  }

  /// An option that takes all that follows, up to the next option.
  private static func list(_ name: String) -> ArgumentDescription {
    ArgumentDescription(
      kind: .option, shouldDisplay: true, isOptional: true, isRepeating: true,
      parsingStrategy: .upToNextOption, names: [self.name(name)], valueName: name)
  }

  private static let help = flag("hjælp", "h")
  private static let program = CommandDescription(
    commandName: "prog", defaultSubcommand: "vis",
    subcommands: [
      CommandDescription(
        commandName: "vis", aliases: ["show"],
        arguments: [
          value("fil"), option("format", "f", values: ["tekst", "færdig"]), flag("alt"), help,
        ], shouldDisplay: true),
      CommandDescription(
        commandName: "liste",
        subcommands: [
          CommandDescription(
            commandName: "ny", arguments: [value("navn", isRepeating: true), list("kun"), help],
            shouldDisplay: true),
          CommandDescription(
            commandName: "vælg", arguments: [value("hvad", values: ["plan", "guide"]), help],
            shouldDisplay: true),
        ], arguments: [help], shouldDisplay: true),
    ], arguments: [help], shouldDisplay: true)

  struct Line: Sendable, CustomTestStringConvertible {
    var arguments: String
    var path: String
    var problem: ArgumentWalk.Problem?
    var testDescription: String { arguments.isEmpty ? "(nothing)" : arguments }

    init(_ arguments: String, _ path: String, _ problem: ArgumentWalk.Problem? = nil) {
      (self.arguments, self.path, self.problem) = (arguments, path, problem)
    }
  }

  private static let words = ["tekst", "færdig"]

  static let lines = [
    Line("vis plan.yaml", "prog vis"), Line("show plan.yaml", "prog vis"),
    // Without a command, a file leads to the usual one; a word is taken for a command.
    Line("plan.yaml", "prog vis"), Line("- --alt", "prog vis"),
    Line("viss", "prog", .unknownCommand("viss", nearest: "vis")),
    Line("--alt plan.yaml", "prog vis"),
    Line("liste ny a b c", "prog liste ny"),
    Line("liste", "prog liste", .missingCommand),
    Line("liste nyt", "prog liste", .unknownCommand("nyt", nearest: "ny")),
    // A command's name is none where a value has come before it.
    Line("vis vis", "prog vis"),
    Line("vis plan.yaml liste", "prog vis", .extraArgument("liste")),
    Line("vis", "prog vis", .missingArgument("fil")),
    Line("liste ny", "prog liste ny", .missingArgument("navn")),
    Line("vis plan.yaml --format tekst", "prog vis"),
    Line("vis plan.yaml --format=færdig", "prog vis"),
    Line("vis plan.yaml -f faerdig", "prog vis"),
    Line("vis plan.yaml --format", "prog vis", .missingValue(option: "--format")),
    Line("vis --format --alt plan.yaml", "prog vis", .missingValue(option: "--format")),
    Line(
      "vis plan.yaml --format=teksd", "prog vis",
      .invalidValue("teksd", option: "--format", allowed: words, nearest: "tekst")),
    Line("vis plan.yaml --alt=ja", "prog vis", .unwantedValue(option: "--alt")),
    Line("vis plan.yaml --formet x", "prog vis", .unknownOption("--formet", nearest: "--format")),
    Line("vis plan.yaml -x", "prog vis", .unknownOption("-x", nearest: nil)),
    Line(
      "liste vælg plann", "prog liste vælg",
      .invalidValue("plann", option: "hvad", allowed: ["plan", "guide"], nearest: "plan")),
    Line("liste ny x --kun a b c", "prog liste ny"),
    Line("liste ny x --kun", "prog liste ny", .missingValue(option: "--kun")),
    Line("liste ny --kun a b c", "prog liste ny", .missingArgument("navn")),
    Line(
      "liste ny x --kun a b c --ukendt", "prog liste ny",
      .unknownOption("--ukendt", nearest: nil)),
    // The first that does not fit is told, and nothing after it.
    Line("vis --formet --alt=ja", "prog vis", .unknownOption("--formet", nearest: "--format")),
    // After `--` nothing is an option.
    Line("vis -- --alt", "prog vis"), Line("vis --", "prog vis", .missingArgument("fil")),
  ]

  @Test("where it leads, and what does not fit", arguments: lines)
  func walks(line: Line) {
    let walk = ArgumentWalk(
      line.arguments.split(separator: " ").map(String.init), from: Self.program)
    #expect(walk.path.joined(separator: " ") == line.path)
    #expect(walk.problem == line.problem)
    #expect(walk.command.commandName == walk.path.last)
  }

  @Test("help is seen wherever it stands before what does not fit")
  func seesHelp() {
    for arguments in [
      ["--hjælp"], ["-h"], ["vis", "plan.yaml", "--hjælp"], ["liste", "ny", "-h"],
    ] {
      #expect(ArgumentWalk(arguments, from: Self.program).asksForHelp, "\(arguments)")
    }
    for arguments in [["vis", "--formet", "-h"], ["vis", "--", "-h"], ["vis"]] {
      #expect(!ArgumentWalk(arguments, from: Self.program).asksForHelp, "\(arguments)")
    }
  }

  @Test(
    "the command comes before the options that were written in front of it",
    arguments: [
      ("--alt vis plan.yaml", "vis --alt plan.yaml"),
      ("--format tekst vis plan.yaml", "vis --format tekst plan.yaml"),
      ("-f tekst show -", "show -f tekst -"),
      ("--format=vis plan.yaml", "--format=vis plan.yaml"),
      ("--format vis plan.yaml", "--format vis plan.yaml"),
      ("--alt liste --hjælp ny a", "liste ny --alt --hjælp a"),
      ("liste --kun a b ny c", "liste ny --kun a b c"),
      ("--alt plan.yaml liste", "--alt plan.yaml liste"),
      ("--ukendt vis", "--ukendt vis"), ("--alt -- vis", "--alt -- vis"),
      ("vis --alt liste", "vis --alt liste"), ("--alt", "--alt"), ("", ""),
    ])
  func putsTheCommandFirst(line: String, ordered: String) {
    let found = CommandFirst(Self.words(line), from: Self.program)
    #expect(found.arguments == Self.words(ordered))
    #expect(found.unknownCommand == nil)
  }

  @Test("a word behind options that is neither a command nor a file is no file")
  func seesUnknownCommand() {
    let found = CommandFirst(["--alt", "--format", "tekst", "viss"], from: Self.program)
    #expect(found.unknownCommand == "viss")
    #expect(found.arguments == ["--alt", "--format", "tekst", "viss"])
  }

  private static func words(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init)
  }
}
