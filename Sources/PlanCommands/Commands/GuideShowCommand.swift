import ArgumentParser
import DanishText
import PlanModel
import PlanProse

/// `aarsplan ledetråd vis`: a whole ledetråd, to be read beforehand.
struct GuideShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vis", abstract: Texts.Guide.showAbstract,
    discussion: Texts.Guide.showDiscussion, aliases: ["show"])

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
    let found = try GuideLibrary.named(guide)
    let chosen = try theme.map { try Self.theme($0, in: found.guide) }
    try document.write(GuideStory(of: found.guide, theme: chosen, isWhole: isWhole).passages)
  }

  private static func theme(_ id: String, in guide: Ledetraad) throws -> Theme {
    let wanted = GuideName.folded(id)
    if let theme = guide.themes.first(where: { GuideName.folded($0.id) == wanted }) { return theme }
    throw Refusal(message: Texts.Guide.noTheme(id, guide))
  }
}

extension GuideLibrary {
  /// The ledetråd that is named; the newest one known where none is.
  static func named(_ name: String?) throws -> KnownGuide {
    let library = GuideLibrary(choice: name)
    if name == nil, let newest = library.all().max(by: { $0.guide.year < $1.guide.year }) {
      return newest
    }
    do {
      return try library.guide(named: nil).get()
    } catch {
      throw Refusal(message: error.message)
    }
  }
}
