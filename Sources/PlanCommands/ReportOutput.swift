import ArgumentParser
import CommandLineDanish
import PlanReports
import TerminalSession

/// In which format something is told, and where it goes: for commands that only tell.
struct ReportOutput<Content: Reportable>: ParsableArguments {
  @Option(
    name: .danish("format"), help: ArgumentHelp(Texts.Options.format, valueName: "format"))
  var form = FormatName<Content>()

  @Option(
    name: .danish("til", english: "output"),
    help: ArgumentHelp(Texts.Options.target, valueName: "fil"))
  var target: String?

  @OptionGroup var look: LookOptions

  /// Refuses the name of a file that says it is something else.
  func validate() throws {
    try form.refuseUnknownEnding(of: target)
  }

  /// Whether the format with a name is what is written.
  func writes(_ name: String) -> Bool { form.suiting(target).about.name == name }

  /// Writes it: to the file, or to standard output; in the format that was asked for, or in one that
  /// has no name of its own.
  func write(_ content: Content, as other: (any ReportFormat<Content>)? = nil) throws {
    let format = other ?? form.suiting(target)
    let look = look.report(inFile: target != nil)
    try ReportTarget(path: target).write(format.about, look) { sink in
      try format.write(content, look: look, to: &sink)
    }
  }
}
