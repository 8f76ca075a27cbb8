import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanStore
import PlanWorkspace

/// `aarsplan ledetråd ny [FIL]`: one's own ledetråd, in a conversation or as a file to write in.
struct GuideNewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ny", abstract: Texts.Guide.newAbstract, discussion: Texts.Guide.newDiscussion,
      aliases: ["new"])
  }

  @Argument(help: ArgumentHelp(Texts.Guide.newFile, valueName: "fil"))
  var file: String?

  @OptionGroup var start: GuideStartOptions

  @Option(
    name: .danish("strategier", english: "strategies"),
    help: ArgumentHelp(Texts.Guide.fromRegister, valueName: "register"))
  var register: String?

  @Flag(name: .danish("skabelon", english: "template"), help: ArgumentHelp(Texts.Guide.template))
  var wantsTemplate = false

  @OptionGroup var look: LookOptions

  func validate() throws {
    if start.source != nil, register != nil { throw Refusal(message: Texts.Guide.oneSource) }
  }

  /// The conversation where somebody sits there; else, and on request, a file to write in.
  func run() throws {
    let isFile = wantsTemplate || register != nil || file == "-"
    guard !isFile, Stage.isAttended else { return try makeFile() }
    if let file, InputFile(file).isThere { throw Refusal(message: Texts.Guide.existsToWrite(file)) }
    try GuideSittingRun.hold(start.wish(file: file), look)
  }

  private func makeFile() throws {
    let source = try start.source.map { try GuideLibrary.guide($0).guide }
    let register = try register.map {
      try RegisterLibrary().register($0, beside: file.map { [$0] } ?? []).register
    }
    let year = newYear(after: source)
    if let register, !StrategyGuide(of: register, year: year).hasThemes {
      throw Refusal(message: Texts.Guide.noStrategies(year))
    }
    let template = GuideTemplate(year: year, source: source, register: register, file: file)
    if file == "-" { return try StandardStream.output.write(file: Array(template.text.utf8)) }
    guard try template.create() else {
      throw Refusal(message: Texts.Guide.exists(template.file))
    }
    StandardStream.error.tell(Texts.Guide.written(template.file))
  }

  /// The year asked for; else the one after the source; else the next one.
  private func newYear(after source: Ledetraad?) -> Int {
    if let number = start.year.flatMap({ Int($0) }) { return number }
    return source.map { min($0.year, 9_998) + 1 } ?? (Moment.now().local?.day.year ?? 2015) + 1
  }
}
