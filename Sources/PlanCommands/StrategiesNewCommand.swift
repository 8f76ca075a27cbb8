import ArgumentParser
import CommandLineDanish
import DanishText
import PlanStore
import PlanWorkspace

/// `aarsplan strategier ny [FIL]`: a file to write one's own register in.
struct StrategiesNewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ny", abstract: Texts.Strategies.newAbstract,
      discussion: Texts.Strategies.newDiscussion, aliases: ["new"])
  }

  @Argument(help: ArgumentHelp(Texts.Guide.newFile, valueName: "fil"))
  var file: String?

  @Option(
    name: .danish("år", english: "year"),
    help: ArgumentHelp(Texts.Strategies.exampleYear, valueName: "år"))
  var year: YearNumber?

  func run() throws {
    let thisYear = Moment.now().local?.day.year ?? 2020
    let template = RegisterTemplate(year: year?.value ?? thisYear, file: file)
    if file == "-" { return try StandardStream.output.write(file: Array(template.text.utf8)) }
    guard try template.create() else {
      throw Refusal(message: Texts.Guide.exists(template.file))
    }
    StandardStream.error.tell(Texts.Strategies.written(template.file))
  }
}
