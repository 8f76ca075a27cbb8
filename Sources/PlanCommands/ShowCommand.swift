import ArgumentParser
import CommandLineDanish
import PlanFormat
import PlanModel
import PlanProse
import PlanWorkspace

/// `aarsplan vis FIL`: one plan, as a person reads it; now, or as it was.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vis", abstract: Texts.Show.abstract, discussion: Texts.Show.discussion,
    aliases: ["show"])

  @Argument(help: ArgumentHelp(Texts.Show.file, valueName: "fil"))
  var file: String?

  @Flag(name: .danish("åbne", english: "open"), help: ArgumentHelp(Texts.Show.open))
  var isOnlyOpen = false

  @Flag(
    name: .danish("uden-refleksioner", english: "without-reflections"),
    help: ArgumentHelp(Texts.Show.noReflections))
  var hidesReflections = false

  @Option(
    name: .danish("forskel", english: "difference"), parsing: .upToNextOption,
    help: ArgumentHelp(Texts.Show.difference, valueName: "forum-eller-fil"))
  var difference: [String] = []

  @OptionGroup var guide: GuideOptions
  @OptionGroup var versions: VersionOptions
  @OptionGroup var document: DocumentOptions

  func run() throws {
    if !difference.isEmpty {
      return try PlanComparison(file: file, with: difference, guide: guide, document: document)
        .run()
    }
    let file = try file ?? PlansHere.single(elseWrite: Texts.Here.show)
    if versions.lists { return try document.write(versions.list(of: file)) }
    if versions.forgets { return try versions.forget(of: file, asking: document.look) }
    if let number = versions.restored {
      return try versions.restore(number, of: file, asking: document.look)
    }
    try show(file)
  }

  private func show(_ file: String) throws {
    let input = InputFile(file)
    let bytes = try versions.shownBytes(of: file) ?? input.bytes()
    let plan = PlanDocument.read(bytes)
    guard plan.isReadable else { throw Refusal(message: Texts.Show.unreadable(input.name, plan)) }
    let library = try guide.library(beside: [file])
    if !plan.problems.isEmpty {
      StandardStream.error.tell(Texts.Show.incomplete(input.pathOnDisk ?? PlanInput.standard))
    }
    let answer = library.guide(for: plan.plan, at: input.pathOnDisk)
    if case .failure(let problem) = answer { StandardStream.error.tell(problem.message) }
    let found = try? answer.get().guide
    try (found?.vocabulary ?? .standard).speaking(command: {
      if document.isHandedOut, !isOnlyOpen {
        let desk = PaperDesk(plan, at: input.pathOnDisk, library: library)
        return try document.write(
          desk.paper(hasReflections: !hidesReflections),
          named: { DocumentName.suggested(for: plan.plan, ending: $0) }, isSure: versions.isSure)
      }
      try document.write(passages(of: plan.plan, found))
    })
  }

  private func passages(of plan: Plan, _ guide: Ledetraad?) -> [Passage] {
    isOnlyOpen
      ? OpenQuestions(of: plan, guide: guide).passages
      : PlanStory(of: plan, guide: guide, hasReflections: !hidesReflections).passages
  }
}
