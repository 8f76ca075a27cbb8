import DanishText
import ArgumentParser
import CommandLineDanish
import PlanProse
import PlanReports
import TerminalSession
import TextLayout

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
    let text = try form.format.text(of: Document(passages), look: look)
    try StandardStream.output.write(ToldText(document: text, ink: look.hasColour))
  }
}
