import ArgumentParser
import CommandLineDanish
import PlanWorkspace

/// `aarsplan ledetråd skriv [FIL]`: the conversation about a ledetråd, a new one or one that is there.
struct GuideWriteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "skriv", abstract: Texts.Guide.writeAbstract,
      discussion: Texts.Guide.writeDiscussion, aliases: ["write"])
  }

  @Argument(help: ArgumentHelp(Texts.Guide.writeFile, valueName: "fil"))
  var file: String?

  @OptionGroup var start: GuideStartOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    try GuideSittingRun.hold(start.wish(file: file), look)
  }
}

/// What a new ledetråd starts from, and what is known of last year's questions.
struct GuideStartOptions: ParsableArguments {
  @Option(
    name: .danish("fra", english: "from"),
    help: ArgumentHelp(Texts.Guide.from, valueName: "id-eller-fil"))
  var source: String?

  @Option(
    name: .danish("år", english: "year"), help: ArgumentHelp(Texts.Guide.year, valueName: "år"))
  var year: String?

  @Option(
    name: .danish("overblik", english: "overview"),
    help: ArgumentHelp(Texts.Guide.overview, valueName: "json-eller-mappe"))
  var overview: String?

  func validate() throws {
    guard let year else { return }
    guard let number = Int(year), (1900...2999).contains(number) else {
      throw Refusal(message: Texts.Guide.notYear(year))
    }
  }

  /// What is wanted with a file.
  func wish(file: String?) -> GuideWish {
    GuideWish(file: file, source: source, year: year.flatMap { Int($0) }, overview: overview)
  }
}
