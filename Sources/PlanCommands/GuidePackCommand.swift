import ArgumentParser
import CommandLineDanish
import PlanModel
import PlanWorkspace

/// `aarsplan ledetråd pak`: a folder to hand out, with all that is needed to work with a ledetråd.
struct GuidePackCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pak", abstract: Texts.Guide.packAbstract,
      discussion: Texts.Guide.packDiscussion,
      aliases: ["pack"])
  }

  @Argument(help: ArgumentHelp(Texts.Guide.which, valueName: "id-eller-fil"))
  var guide: String?

  @Option(
    name: .danish("til", english: "to"), help: ArgumentHelp(Texts.Guide.packTo, valueName: "mappe"))
  var folder: String?

  func run() throws {
    let known = try GuideLibrary.guide(guide)
    try known.guide.vocabulary.speaking(command: { try write(GuidePack(of: known)) })
  }

  private func write(_ pack: GuidePack) throws {
    let folder = folder ?? pack.usualFolder
    let outcome = try pack.write(to: folder)
    for line in Texts.Guide.packed(outcome, in: folder) { StandardStream.error.tell(line) }
    if !outcome.left.isEmpty { throw ExitStatus.impossible }
  }
}
