import ArgumentParser
import Dialogue
import Interview
import PlanFormat
import PlanProse

/// `aarsplan vis FIL`: one plan, as a person reads it; now, or as it was.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vis", abstract: Texts.Show.abstract, discussion: Texts.Show.discussion,
    aliases: ["show"])

  @Argument(help: ArgumentHelp(Texts.Show.file, valueName: "fil"))
  var file: String?

  @OptionGroup var guide: GuideOptions
  @OptionGroup var versions: VersionOptions
  @OptionGroup var document: DocumentOptions

  func run() throws {
    let file = try file ?? PlansHere.single()
    if versions.lists { return try list(file) }
    if let number = versions.restored { return try restore(number, of: file) }
    try show(file)
  }

  private func show(_ file: String) throws {
    let input = InputFile(path: file)
    let bytes = try versions.shown.map { try kept(file).bytes(number: $0) } ?? input.bytes()
    let plan = PlanDocument.read(bytes)
    guard plan.isReadable else { throw Refusal(message: Texts.Show.unreadable(input.name, plan)) }
    if !plan.problems.isEmpty { StandardStream.error.tell(Texts.Show.incomplete(input.name)) }
    let answer = guide.library.guide(for: plan.plan, at: input.pathOnDisk)
    if case .failure(let problem) = answer { StandardStream.error.tell(problem.message) }
    try document.write(PlanStory(of: plan.plan, guide: try? answer.get().guide).passages)
  }

  private func kept(_ file: String) throws -> KeptVersions {
    guard InputFile(path: file).pathOnDisk != nil else {
      throw Refusal(message: Texts.Versions.notFromInput)
    }
    return try KeptVersions(of: file, at: .real())
  }

  private func list(_ file: String) throws {
    let lines = try kept(file).lines()
    try document.write([.heading(Texts.Versions.heading(file))] + lines.map(Passage.paragraph))
  }

  private func restore(_ number: Int, of file: String) throws {
    let kept = try kept(file)
    let moment = try kept.moment(number: number)
    if !versions.isSure {
      var stage = Stage(appearance: document.look.appearance)
      guard stage.isTerminal else {
        throw Refusal(message: Texts.Versions.sayYes(number, file))
      }
      let items = Texts.Versions.restoreChoices.map { ListItem(text: $0) }
      let choice = stage.choose([.paragraph(Texts.Versions.restoreFirst(moment))], items)
      guard choice == 0 else { return }
    }
    try kept.bringBack(number)
    StandardStream.error.tell(Texts.Versions.broughtBack(file, moment))
  }
}
