public import ArgumentParser
import DanishText

/// A page of the manual, in roff: what `--hjælp` says, as `man` wants it.
///
/// It is made of the same description, so that the two never differ. See man-pages(7) for the order
/// of the parts.
public struct ManualPage {
  /// The name of the file: `aarsplan-tjek.1`. In ASCII, as commands may be typed.
  public var fileName: String { Self.pageName(path) + ".1" }

  private let command: CommandDescription
  private let path: [String]
  private let version: String
  private let date: String

  /// The pages of a program: its own, and one for each command that people are told of.
  ///
  /// - Parameters:
  ///   - root: The program's command.
  ///   - version: The program and its version, for the foot.
  ///   - date: The day that the page speaks of, for the foot.
  /// - Returns: The pages, the program's own first.
  /// - Throws: That the commands cannot be described.
  public static func all(
    of root: any ParsableCommand.Type, version: String, date: String
  ) throws -> [ManualPage] {
    let description = try CommandDescription(of: root)
    return pages(of: description, [description.commandName], version, date)
  }

  private static func pages(
    of command: CommandDescription, _ path: [String], _ version: String, _ date: String
  ) -> [ManualPage] {
    let own = ManualPage(command: command, path: path, version: version, date: date)
    return [own]
      + command.listedCommands.flatMap {
        pages(of: $0, path + [$0.commandName], version, date)
      }
  }

  private static func pageName(_ path: [String]) -> String {
    path.map { Spelling.ascii($0) ?? $0 }.joined(separator: "-")
  }

  /// The page, in UTF-8.
  public var text: String {
    let page = HelpPage(of: command, path: path)
    var roff = Roff()
    roff.request(
      "TH", Self.pageName(path).uppercased(), "1", date, version, Texts.Manual.title)
    roff.section(Texts.Manual.name)
    roff.line("\(Self.pageName(path)) \\- ", ending: (command.abstract ?? "").withoutFullStop)
    roff.section(Texts.Manual.synopsis)
    for usage in page.usages {
      roff.request("br")
      roff.line(usage)
    }
    if let discussion = command.discussion, !discussion.isEmpty {
      roff.section(Texts.Manual.description)
      roff.prose(discussion)
    }
    roff.table(Texts.Help.subcommands, page.commands)
    roff.table(Texts.Help.arguments, page.arguments)
    roff.table(Texts.Help.options, page.options)
    roff.table(Texts.Manual.status, Texts.Manual.statuses)
    if path.count == 1 {
      roff.table(Texts.Manual.environment, Texts.Manual.variables)
    }
    roff.section(Texts.Manual.seeAlso)
    roff.line(related.map { "\($0)(1)" }.joined(separator: ", "))
    return roff.text
  }

  /// The command above, and those below.
  private var related: [String] {
    let above = path.count > 1 ? [Array(path.dropLast())] : []
    let below = command.listedCommands.map { path + [$0.commandName] }
    return (above + below).map { Self.pageName($0) }
  }
}

/// Text for roff, in which no word is taken for a request.
private struct Roff {
  private(set) var text = ""

  /// A request of our own.
  mutating func request(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { " \"\(Self.escaped($0).replacing("\"", with: "\\(dq"))\"" }
    text += ".\(name)\(quoted.joined())\n"
  }

  /// A heading.
  mutating func section(_ heading: String) { request("SH", heading.uppercased()) }

  /// A line of text; what stands before it is roff already.
  mutating func line(_ start: String = "", ending line: String) {
    text += start + Self.escaped(line) + "\n"
  }

  /// A line of text.
  mutating func line(_ line: String) {
    let safe = Self.escaped(line)
    text += (safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" : "") + safe + "\n"
  }

  /// Paragraphs; lines that begin with blanks stay as they are.
  mutating func prose(_ prose: String) {
    var isExample = false
    for line in prose.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix(" ") != isExample, !line.isEmpty {
        isExample.toggle()
        request(isExample ? "nf" : "fi")
      }
      if line.isEmpty { request("PP") } else { self.line(line) }
    }
    if isExample { request("fi") }
  }

  /// Words and what they mean.
  mutating func table(_ heading: String, _ rows: [(String, String)]) {
    if rows.isEmpty { return }
    section(heading)
    for (label, text) in rows {
      request("TP")
      self.line("\\fB", ending: label + "\u{0}")
      self.text = self.text.replacing("\u{0}\n", with: "\\fR\n")
      self.line(text.isEmpty ? "\u{A0}" : text)
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("~", with: "\\(ti")
      .replacing("^", with: "\\(ha").replacing("`", with: "\\(ga").replacing("'", with: "\\(aq")
  }
}

extension String {
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
