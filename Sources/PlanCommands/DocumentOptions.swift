import ArgumentParser
import CommandLineDanish
import PlanReports
import TerminalSession

/// How a document is written out: for commands that show one to read.
struct DocumentOptions: ParsableArguments {
  /// `--format`.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text = "tekst"
    case markdown
  }

  @Option(name: .long, help: ArgumentHelp(Texts.Options.documentFormat, valueName: "format"))
  var format = Format.text

  @OptionGroup var look: LookOptions

  /// Writes the passages to standard output.
  func write(_ passages: [Passage]) throws {
    try StandardStream.output.write(text(of: passages))
  }

  private func text(of passages: [Passage]) -> String {
    guard format == .text else { return MarkdownDocument().text(of: passages) }
    let appearance = look.appearance
    return PlainDocument(
      width: WindowSize.columns(), isColoured: appearance == .rich,
      hasRules: appearance != .plain
    ).text(of: passages)
  }
}
