import ArgumentParser
import CommandLineDanish
import DanishText
import Glibc
import PlanProse
import PlanReports
import TerminalSession
import TextLayout

/// How things look in the terminal: for every command that shows something there.
struct LookOptions: ParsableArguments {
  /// `--farve`.
  enum Colour: String, ExpressibleByArgument, CaseIterable {
    case never = "aldrig"
    case always = "altid"
    case automatic = "auto"
  }

  @Option(
    name: .danish("farve", english: "color"),
    help: ArgumentHelp(Texts.Options.colour, valueName: "hvornår"))
  var colour = Colour.automatic

  @Flag(name: .danish("enkel", english: "plain"), help: ArgumentHelp(Texts.Options.plain))
  var plain = false

  /// How blocks look on standard output, by these options and the environment.
  var appearance: Appearance {
    .suited(plain: plain, colour: colour.choice)
  }

  /// How a report looks: on standard output, or in a file, where neither the window nor the colours
  /// of a terminal are of any account.
  func report(inFile isFile: Bool) -> ReportLook {
    let appearance = appearance
    return ReportLook(
      width: isFile ? nil : WindowSize.columns(), hasColour: appearance == .rich && !isFile,
      isPlain: appearance == .plain)
  }

  /// Shows passages on standard output, as they are read there.
  func show(_ passages: [Passage], as format: any ReportFormat<Document> = PlainDocument()) throws {
    let look = report(inFile: false)
    let text = try format.text(of: Document(passages), look: look)
    try StandardStream.output.write(ToldText(document: text, ink: look.hasColour))
  }

  /// How findings look on standard output: broken to the window of a terminal, unless they are to
  /// be brief.
  func findings(isBrief: Bool) -> ReportLook {
    let appearance = appearance
    let fits = isatty(1) == 1 && !isBrief
    return ReportLook(
      width: fits ? WindowSize.columns() : nil, hasColour: appearance == .rich,
      isPlain: appearance == .plain)
  }
}

extension LookOptions.Colour {
  fileprivate var choice: ColourChoice {
    switch self {
    case .never: .never
    case .always: .always
    case .automatic: .automatic
    }
  }
}
