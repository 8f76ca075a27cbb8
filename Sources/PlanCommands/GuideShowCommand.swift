import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanProse
import PlanWorkspace

/// `aarsplan ledetråd vis`: a whole ledetråd, to be read beforehand.
struct GuideShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "vis", abstract: Texts.Guide.showAbstract,
      discussion: Texts.Guide.showDiscussion, aliases: ["show"])
  }

  @Argument(help: ArgumentHelp(Texts.Guide.which, valueName: "id-eller-fil"))
  var guide: String?

  @Flag(name: .danish("alt", english: "all"), help: ArgumentHelp(Texts.Guide.everything))
  var isWhole = false

  @Option(
    name: .danish("tema", english: "theme"),
    help: ArgumentHelp(Texts.Guide.oneTheme, valueName: "id"))
  var theme: String?

  @OptionGroup var document: DocumentOptions

  func run() throws {
    let found = try GuideLibrary.guide(guide)
    try found.guide.vocabulary.speaking(command: {
      let chosen = try theme.map { try Self.theme($0, in: found.guide) }
      try document.write(
        GuideStory(of: found.guide, theme: chosen, isWhole: isWhole).passages,
        named: { DocumentName.suggested(for: found.guide, theme: chosen, ending: $0) })
    })
  }

  private static func theme(_ id: String, in guide: Ledetraad) throws -> Theme {
    let wanted = PlainSpelling.of(id)
    if let theme = guide.themes.first(where: { PlainSpelling.of($0.id) == wanted }) { return theme }
    throw Refusal(message: Texts.Overview.noSuchTheme(id, guide.themes.map(\.id)))
  }
}
