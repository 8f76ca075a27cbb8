import DanishText
import Language
import PlanModel
import TerminalSession
import TextLayout

/// What `--hjælp` shows of one command.
struct HelpPage {
  private let command: CommandDescription
  private let path: [String]
  private let width: Int

  /// A page of that width in columns.
  init(of command: CommandDescription, path: [String], width: Int = WindowSize.columns()) {
    self.command = command
    self.path = path
    self.width = min(width, 100)
  }

  /// The page, with a line break at the end.
  var text: String {
    let sections = [
      (command.abstract ?? "").wrapped(to: width),
      section(
        Texts.Help.usage, usages.flatMap { $0.wrapped(to: width, first: "  ", rest: "      ") }),
      section(Texts.Help.subcommands, table(commands)),
      section(Texts.Help.arguments, table(arguments)),
      section(Texts.Help.options, table(options)),
      discussion,
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func section(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(heading):"] + lines
  }

  private var name: String { path.joined(separator: " ") }

  /// How the command is written; then how the one that is meant where none is named is written
  /// without its name, where something can be said to it.
  var usages: [String] {
    let own = usage(of: command, [name] + choice)
    guard let usual = command.usualSubcommand, !usual.positionals.isEmpty else { return [own] }
    return [own, usage(of: usual, [name])]
  }

  private var choice: [String] {
    if command.listedCommands.isEmpty { return [] }
    return [command.defaultSubcommand == nil ? Texts.Help.command : "[\(Texts.Help.command)]"]
  }

  private func usage(of command: CommandDescription, _ parts: [String]) -> String {
    let option = command.options.contains(where: \.shouldDisplay) ? ["[\(Texts.Help.option)]"] : []
    return (parts + option + command.positionals.map(\.usage)).joined(separator: " ")
  }

  var commands: [(String, String)] {
    command.listedCommands.map { command in
      let english = (command.aliases ?? []).filter { $0 != Spelling.ascii(command.commandName) }
      let names = [command.commandName] + english
      return (names.joined(separator: ", "), command.abstract ?? "")
    }
  }

  var arguments: [(String, String)] {
    command.positionals.filter(\.shouldDisplay).map { ($0.shownName, $0.explanation) }
  }

  var options: [(String, String)] {
    let own = command.options.filter(\.shouldDisplay).map { option in
      if ArgumentWalk.helpNames.isSuperset(of: option.spellings) {
        return ("-h, --hjælp", Texts.Help.help)
      }
      if option.spellings == ["--version"] { return ("--version", Texts.Help.version) }
      return (option.heading, option.explanation)
    }
    // Taken before any command is known, so no command declares it.
    let place = own.firstIndex { $0.0 == "--version" || $0.0.hasPrefix("-h, ") } ?? own.endIndex
    let language = (Texts.Help.languageOption, Texts.Help.language)
    return own[..<place] + [language] + own[place...]
  }

  private func table(_ rows: [(String, String)]) -> [String] {
    let widest = min(28, rows.map(\.0.columns).max() ?? 0)
    return rows.flatMap { label, text in
      let lead = "  " + label.padded(to: widest) + "  "
      let margin = String(repeating: " ", count: widest + 4)
      guard lead.columns > margin.columns else {
        return text.wrapped(to: width, first: lead, rest: margin)
      }
      return ["  " + label] + text.wrapped(to: width, first: margin, rest: margin)
    }
  }

  /// Paragraphs are wrapped; lines that begin with blanks are examples and stay as they are.
  private var discussion: [String] {
    guard let text = command.discussion, !text.isEmpty else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.hasPrefix(" ") ? example(String(line)) : String(line).wrapped(to: width)
    }
  }

  /// A command and, after a gap, what it does; below it where the window has no room beside it.
  private func example(_ line: String) -> [String] {
    if line.columns <= width { return [line] }
    let indent = String(line.prefix { $0 == " " })
    let text = line.dropFirst(indent.count)
    guard let gap = text.firstRange(of: "  ") else {
      return text.trimmed.wrapped(to: width, first: indent, rest: indent + "  ")
    }
    let command = text[..<gap.lowerBound].trimmed
    let remark = text[gap.upperBound...].trimmed
    return command.wrapped(to: width, first: indent, rest: indent + "  ")
      + remark.wrapped(to: width, first: indent + "    ", rest: indent + "    ")
  }
}

extension ArgumentDescription {
  /// What its value is called, in the language in force.
  fileprivate var shownName: String { tr(known: valueName ?? "") }

  fileprivate var usage: String {
    let name = shownName.uppercased() + (isRepeating ? " …" : "")
    return isOptional ? "[\(name)]" : name
  }

  /// `--ledetråd ID`. The English spelling and the one without æ, ø and å are understood, but not
  /// listed.
  fileprivate var heading: String {
    let long = spellings.first { $0.hasPrefix("--") }
    let short = spellings.first { !$0.hasPrefix("--") }
    let value = kind == .option ? " " + shownName.uppercased() : ""
    return [short, long].compactMap(\.self).joined(separator: ", ") + value
  }

  fileprivate var explanation: String {
    let choices = allValues.map { Texts.Help.choices($0) }
    let usual = defaultValue.map { Texts.Help.usual($0) }
    return [abstract, choices, usual].compactMap(\.self).joined(separator: " ")
  }
}
