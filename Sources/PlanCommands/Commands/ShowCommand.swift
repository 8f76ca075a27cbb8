import ArgumentParser
import PlanFormat
import PlanReports

/// `aarsplan vis FIL`: one plan, as a person reads it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vis", abstract: Texts.Show.abstract, discussion: Texts.Show.discussion,
    aliases: ["show"])

  @Argument(help: ArgumentHelp(Texts.Show.file, valueName: "fil"))
  var file: String

  @OptionGroup var guide: GuideOptions
  @OptionGroup var document: DocumentOptions

  func run() throws {
    let input = InputFile(path: file)
    let plan = PlanDocument.read(try input.bytes())
    guard plan.isReadable else { throw Refusal(message: Texts.Show.unreadable(input.name, plan)) }
    if !plan.problems.isEmpty { StandardStream.error.tell(Texts.Show.incomplete(input.name)) }
    let answer = guide.library.guide(for: plan.plan, at: input.pathOnDisk)
    if case .failure(let problem) = answer { StandardStream.error.tell(problem.message) }
    try document.write(PlanStory(of: plan.plan, guide: try? answer.get().guide).passages)
  }
}
