import ArgumentParser
import CommandLineDanish
import DanishText
import PlanStore
import PlanWorkspace
import TerminalSession
import TextLayout

/// `aarsplan hjælp KOMMANDO`: the same as `aarsplan KOMMANDO --hjælp`; and the same for `man` and for
/// the shells.
struct HelpCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hjælp", abstract: Texts.Help.abstract, discussion: Texts.Help.discussion,
      aliases: ["hjaelp", "help"])
  }

  @Argument(help: ArgumentHelp(Texts.Help.commands, valueName: "kommando"))
  var commands: [String] = []

  @Option(
    name: .danish("udfyldning", english: "completion"),
    help: ArgumentHelp(Texts.Help.completion, valueName: "skal"))
  var shell: Shell?

  @Option(
    name: .danish("man", english: "manual"),
    help: ArgumentHelp(Texts.Help.manual, valueName: "mappe"))
  var folder: String?

  @Flag(name: .danish("om", english: "about"), help: ArgumentHelp(Texts.Help.about))
  var tellsAbout = false

  /// A shell, by its name.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  func run() throws {
    if let shell, let script = CompletionScript(rawValue: shell.rawValue) {
      return try StandardStream.output.write(file: Array(CompletionDesk.script(for: script).utf8))
    }
    if let folder { return try writeManual(to: folder) }
    if tellsAbout {
      let width = WindowSize.columns()
      return try StandardStream.output.write(ToldText(About.text(width: width)))
    }
    try StandardStream.output.write(
      ToldText(HelpRequest.page(for: commands, of: AarsplanCommand.self)))
  }

  private func writeManual(to folder: String) throws {
    let day = Moment.now().local?.day.text ?? ""
    let pages = try ManualPage.all(
      of: AarsplanCommand.self, version: "aarsplan \(Program.version)", date: day)
    for page in pages {
      try OverviewFile.write(to: FilePath.join(folder, page.fileName)) { write in
        try write(Array(page.text.utf8))
      }
    }
    StandardStream.error.tell(Texts.Help.manualWritten(pages.count, folder))
  }
}
