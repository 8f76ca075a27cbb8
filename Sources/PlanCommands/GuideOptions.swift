import ArgumentParser
import DanishText
import TerminalSession

/// Which ledetråd: for every command that holds plans against one.
struct GuideOptions: ParsableArguments {
  @Option(
    name: .danish("ledetråd", english: "guide"),
    help: ArgumentHelp(Texts.Options.guide, valueName: "id-eller-fil"))
  var guide: String?

  /// The library that the command asks.
  var library: GuideLibrary { GuideLibrary(choice: guide) }
}
