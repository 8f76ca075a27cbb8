import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanStore
import PlanWorkspace

/// `aarsplan ledetråd ny [FIL]`: a file to write one's own ledetråd in.
struct GuideNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ny", abstract: Texts.Guide.newAbstract, discussion: Texts.Guide.newDiscussion,
    aliases: ["new"])

  @Argument(help: ArgumentHelp(Texts.Guide.newFile, valueName: "fil"))
  var file: String?

  @Option(
    name: .danish("fra", english: "from"),
    help: ArgumentHelp(Texts.Guide.from, valueName: "id-eller-fil"))
  var source: String?

  @Option(
    name: .danish("strategier", english: "strategies"),
    help: ArgumentHelp(Texts.Guide.fromRegister, valueName: "register"))
  var register: String?

  @Option(
    name: .danish("år", english: "year"), help: ArgumentHelp(Texts.Guide.year, valueName: "år"))
  var year: String?

  func validate() throws {
    if source != nil, register != nil { throw Refusal(message: Texts.Guide.oneSource) }
    guard let year else { return }
    guard let number = Int(year), (1900...2999).contains(number) else {
      throw Refusal(message: Texts.Guide.notYear(year))
    }
  }

  func run() throws {
    let source = try source.map { try GuideLibrary.guide($0).guide }
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
    if let year, let number = Int(year) { return number }
    return source.map { min($0.year, 9_998) + 1 } ?? (Moment.now().local?.day.year ?? 2015) + 1
  }
}
