import ArgumentParser
import CommandLineDanish
import PlanFormat
import PlanForms
import PlanModel
import PlanProse
import PlanReports
import PlanWorkspace

/// `aarsplan vis FIL`: one plan, as a person reads it; now, or as it was.
struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "vis", abstract: Texts.Show.abstract, discussion: Texts.Show.discussion,
      aliases: ["show"])
  }

  @Argument(help: ArgumentHelp(Texts.Show.file, valueName: "fil"))
  var file: String?

  @Flag(name: .danish("åbne", english: "open"), help: ArgumentHelp(Texts.Show.open))
  var isOnlyOpen = false

  @Flag(
    name: .danish("uden-refleksioner", english: "without-reflections"),
    help: ArgumentHelp(Texts.Show.noReflections))
  var hidesReflections = false

  @Flag(name: .danish("formular", english: "form"), help: ArgumentHelp(Texts.Show.form))
  var isForm = false

  @Option(
    name: .danish("billede", english: "picture"),
    help: ArgumentHelp(Texts.Show.picture, valueName: "billede"))
  var picture: PictureName?

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
    if isForm, file == nil, guide.name != nil { return try showEmptyForm() }
    let file = try file ?? PlansHere.single(elseWrite: Texts.Here.show)
    if versions.lists { return try document.write(versions.list(of: file)) }
    if versions.forgets { return try versions.forget(of: file, asking: document.look) }
    if let number = versions.restored {
      return try versions.restore(number, of: file, asking: document.look)
    }
    if document.writes("ics"), PlanDaysOutput.isFolder(file) {
      return try PlanDaysOutput(folder: file, guide: guide, document: document)
        .write(isSure: versions.isSure)
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
    if picture != nil, !document.isHandedOut {
      throw Refusal(message: Texts.Show.pictureNeedsTarget)
    }
    try (found?.vocabulary ?? .standard).speaking(command: {
      if isForm {
        let form = try FormMaker.form(of: plan, at: input.pathOnDisk, library: library)
        return try document.write(
          other: form, named: { DocumentName.suggested(for: plan.plan, ending: $0) },
          isSure: versions.isSure)
      }
      if document.isHandedOut, !isOnlyOpen {
        let desk = PaperDesk(plan, at: input.pathOnDisk, library: library)
        let paper = try chosen(desk.paper(hasReflections: !hidesReflections))
        return try document.write(
          paper,
          named: { DocumentName.suggested(for: plan.plan, ending: $0) }, isSure: versions.isSure)
      }
      try document.write(passages(of: plan.plan, found))
    })
  }

  /// The whole, or the picture that was asked for.
  private func chosen(_ paper: Document) throws -> Document {
    guard let picture else { return paper }
    guard let drawn = paper.showing(picture: picture.id) else {
      throw Refusal(message: Texts.Show.noPicture(picture.rawValue))
    }
    return drawn
  }

  /// A form from a ledetråd alone, for a plan that nobody has begun.
  private func showEmptyForm() throws {
    let library = try guide.library(beside: [])
    var plan = Plan()
    plan.guide = guide.name
    let found = try library.guide(for: plan, at: nil).get().guide
    try found.vocabulary.speaking(command: {
      try document.write(
        other: PlanForm(emptyFor: found), named: { "\(Texts.Show.emptyForm).\($0)" },
        isSure: versions.isSure)
    })
  }

  private func passages(of plan: Plan, _ guide: Ledetraad?) -> [Passage] {
    isOnlyOpen
      ? OpenQuestions(of: plan, guide: guide).passages
      : PlanStory(of: plan, guide: guide, hasReflections: !hidesReflections).passages
  }
}
