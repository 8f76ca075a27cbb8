import ArgumentParser
import DanishText
import PlanFormat
import PlanModel
import PlanReports
import PlanRules
import TerminalSession

/// `aarsplan ledetråd tjek FIL…`: what is wrong in a ledetråd, and advice on its questions.
struct GuideCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tjek", abstract: Texts.Guide.checkAbstract,
    discussion: Texts.Guide.checkDiscussion, aliases: ["check"])

  @Argument(help: ArgumentHelp(Texts.Guide.files, valueName: "fil"))
  var files: [String]

  @Flag(name: .danish("streng", english: "strict"), help: ArgumentHelp(Texts.Guide.strict))
  var isStrict = false

  @OptionGroup var look: LookOptions

  func run() throws {
    let text = CheckText()
    var all: [Finding] = []
    for file in files {
      let input = InputFile(path: file)
      let findings = Self.findings(in: LedetraadDocument.read(try input.bytes()))
      let report = CheckedPlan(file: input.path, findings: findings)
      try StandardStream.output.write(text.text(of: report, look: look.findings(isBrief: false)))
      all += findings
    }
    StandardStream.error.tell(Texts.Guide.summary(files: files.count, all))
    let failing = isStrict ? Level.warning : .error
    if all.contains(where: { $0.level >= failing }) { throw ExitStatus.findings }
  }

  /// What the reader noticed, and the advice, in the order of the file.
  private static func findings(in document: LedetraadDocument) -> [Finding] {
    let advice = document.located(GuideChecker.check(document.guide))
    return (document.problems + advice).sorted { left, right in
      let (one, other) = (left.place?.start ?? .first, right.place?.start ?? .first)
      return one == other ? left.rule < right.rule : one < other
    }
  }
}

extension SourcePosition {
  /// The beginning of a file.
  fileprivate static let first = SourcePosition(line: 1, column: 1)
}
