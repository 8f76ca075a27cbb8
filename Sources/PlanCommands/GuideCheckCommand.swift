import ArgumentParser
import CommandLineDanish
import DanishText
import PlanFormat
import PlanModel
import PlanReports
import PlanWorkspace
import TextLayout

/// `aarsplan ledetråd tjek FIL…`: what is wrong in a ledetråd, and advice on its questions.
struct GuideCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tjek", abstract: Texts.Guide.checkAbstract,
      discussion: Texts.Guide.checkDiscussion, aliases: ["check"])
  }

  @Argument(help: ArgumentHelp(Texts.Guide.files, valueName: "fil"))
  var files: [String]

  @Flag(name: .danish("streng", english: "strict"), help: ArgumentHelp(Texts.Guide.strict))
  var isStrict = false

  @OptionGroup var look: LookOptions

  func run() throws {
    let text = CheckText()
    var report = CheckReport(plans: [])
    for file in files {
      let checked = try GuideCheck.run(file)
      let look = look.findings(isBrief: false)
      try StandardStream.output.write(
        ToldText(report: text.text(of: checked, look: look), ink: look.hasColour))
      report.plans.append(checked)
    }
    let all = report.plans.flatMap(\.findings)
    StandardStream.error.tell(
      report.words.speaking { Texts.Guide.summary(files: files.count, all) })
    let failing = isStrict ? Level.warning : .error
    if all.contains(where: { $0.level >= failing }) { throw ExitStatus.findings }
  }
}
