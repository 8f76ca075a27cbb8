import DanishText
import ArgumentParser
import PlanProse
import PlanReports
import TerminalSession

/// How a document is written out: for commands that show one to read.
struct DocumentOptions: ParsableArguments {
  @Option(
    name: .danish("format"),
    help: ArgumentHelp(Texts.Options.documentFormat, valueName: "format"))
  var form = FormatName<Document>()

  @OptionGroup var look: LookOptions

  /// Writes the passages to standard output.
  func write(_ passages: [Passage]) throws {
    let appearance = look.appearance
    let look = ReportLook(
      width: WindowSize.columns(), hasColour: appearance == .rich, isPlain: appearance == .plain)
    try StandardStream.output.write(form.format.text(of: Document(passages), look: look))
  }
}
