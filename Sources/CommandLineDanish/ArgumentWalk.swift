import Language

/// Walks along the arguments, held against the description of the commands, up to the first that
/// does not fit.
struct ArgumentWalk {
  /// What does not fit.
  enum Problem: Equatable {
    case unknownCommand(String, nearest: String?)
    case missingCommand
    case unknownOption(String, nearest: String?)
    case missingValue(option: String)
    case invalidValue(String, option: String, allowed: [String], nearest: String?)
    case unwantedValue(option: String)
    case missingArgument(String)
    case extraArgument(String)
  }

  /// The command that the arguments lead to.
  private(set) var command: CommandDescription
  /// The names that lead there, the program's first.
  private(set) var path: [String]
  /// Whether help is asked for.
  private(set) var asksForHelp = false
  /// The first thing that does not fit; nil where nothing is seen.
  private(set) var problem: Problem?

  private var rest: ArraySlice<String>
  /// How many values stand there without a name.
  private(set) var values = 0
  /// Whether the name of a command may come next.
  private(set) var mayBeCommand = true
  /// The option that the last value belongs to, where it takes more of them.
  private(set) var openOption: ArgumentDescription?

  /// Walks.
  init(_ arguments: [String], from root: CommandDescription) {
    command = root
    path = [root.commandName]
    rest = arguments[...]
    while problem == nil, let argument = rest.popFirst() {
      if argument == "--" { break }
      take(argument)
    }
    values += rest.count
    if problem == nil { problem = lack }
  }

  /// Whether all that stands there fits, though more may be needed.
  var isSound: Bool {
    switch problem {
    case nil, .missingCommand, .missingArgument: true
    default: false
    }
  }

  private mutating func take(_ argument: String) {
    openOption = nil
    if Self.isOption(argument) {
      takeOption(argument)
    } else {
      takeValue(argument)
    }
  }

  private mutating func takeValue(_ argument: String) {
    if mayBeCommand, let next = command.subcommand(argument) { return descend(to: next) }
    if let usual = command.usualSubcommand, Spelling.looksLikeFile(argument) {
      descend(to: usual)
    }
    mayBeCommand = false
    values += 1
    let places = command.positionals
    if values > places.count, !(places.last?.isRepeating ?? false) {
      problem =
        command.subcommands.hasMembers
        ? .unknownCommand(argument, nearest: nearestCommand(to: argument))
        : .extraArgument(argument)
    } else if let place = places.last {
      problem = misfit(argument, in: place, tr(known: place.valueName ?? ""))
    }
  }

  private mutating func descend(to next: CommandDescription) {
    command = next
    path.append(next.commandName)
  }

  private mutating func takeOption(_ argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    if command.option(name) == nil, let usual = command.usualSubcommand { descend(to: usual) }
    guard let option = command.option(name) else {
      problem = .unknownOption(name, nearest: nearestOption(to: name))
      return
    }
    if Self.helpNames.contains(name) { asksForHelp = true }
    let attached = parts.count > 1 ? String(parts[1]) : nil
    guard option.kind == .option else {
      if attached != nil { problem = .unwantedValue(option: name) }
      return
    }
    takeValue(of: option, name, attached)
  }

  private mutating func takeValue(
    of option: ArgumentDescription, _ name: String, _ attached: String?
  ) {
    let isNext = rest.first.map { !Self.isOption($0) } ?? false
    guard let value = attached ?? (isNext ? rest.popFirst() : nil) else {
      problem = .missingValue(option: name)
      return
    }
    problem = misfit(value, in: option, name)
    guard option.parsingStrategy == .upToNextOption else { return }
    openOption = option
    while problem == nil, let next = rest.first, !Self.isOption(next) {
      problem = misfit(rest.removeFirst(), in: option, name)
    }
  }

  /// Whether a word names an option; a dash alone is standard input.
  static func isOption(_ word: String) -> Bool { word.hasPrefix("-") && word != "-" }

  /// Where only certain words are allowed, and this is none of them.
  private func misfit(
    _ value: String, in place: ArgumentDescription, _ name: String
  ) -> Problem? {
    guard let allowed = place.allValues, !allowed.isEmpty, !Spelling.contains(allowed, value)
    else { return nil }
    let nearest = Spelling.nearest(to: value, among: allowed)
    return .invalidValue(value, option: name, allowed: allowed, nearest: nearest)
  }

  /// What is still missing at the end.
  private var lack: Problem? {
    if command.subcommands.hasMembers, command.defaultSubcommand == nil { return .missingCommand }
    let required = command.positionals.filter { !$0.isOptional }
    guard values < required.count else { return nil }
    return .missingArgument(tr(known: required[values].valueName ?? ""))
  }

  static let helpNames: Set<String> = ["-h", "--help", "--hjælp", "--hjaelp"]

  private func nearestCommand(to word: String) -> String? {
    Spelling.nearest(
      to: word,
      among: (command.subcommands ?? []).flatMap { [$0.commandName] + ($0.aliases ?? []) })
  }

  private func nearestOption(to word: String) -> String? {
    Spelling.nearest(to: word, among: command.options.flatMap(\.spellings))
  }
}

extension [CommandDescription]? {
  fileprivate var hasMembers: Bool { !(self ?? []).isEmpty }
}
