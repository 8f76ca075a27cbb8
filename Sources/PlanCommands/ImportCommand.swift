import ArgumentParser
import CommandLineDanish
import DanishText
import Dialogue
import PlanForms
import PlanModel
import PlanProse
import PlanReports
import PlanStore
import PlanWorkspace
import TerminalSession
import TextLayout

/// `aarsplan hent FIL.docx`: reads a form that came back from Word into a plan.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "hent", abstract: Texts.Import.abstract, discussion: Texts.Import.discussion,
      aliases: ["import"])
  }

  @Argument(help: ArgumentHelp(Texts.Import.form, valueName: "skema"))
  var form: String

  @Option(
    name: .danish("plan", short: "o", english: "into"),
    help: ArgumentHelp(Texts.Import.target, valueName: "fil"))
  var target: String?

  @Flag(name: .danish("ja", english: "yes"), help: ArgumentHelp(Texts.Import.yes))
  var isSure = false

  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let today = Moment.now().local?.day ?? .earliest
    let desk = try FormDesk(form, into: target, today: today) {
      try guide.library(beside: [$0])
    }
    try (desk.guide?.vocabulary ?? .standard).speaking(command: { try take(desk) })
  }

  private func take(_ desk: FormDesk) throws {
    var asker = ImportQuestions(stage: Stage(appearance: look.appearance), asks: !isSure)
    guard let decisions = asker.decisions(on: desk.reading) else { return tellStopped() }
    guard let merge = desk.merge(decisions) else {
      return try save(desk.newPlan(decisions), desk, [])
    }
    if !desk.knowsBase { StandardStream.error.tell(Texts.Import.noBase(desk.path)) }
    guard let chosen = asker.choices(among: merge.clashes) else { return tellStopped() }
    let plan = merge.plan(asInForm: chosen)
    for place in merge.kept { StandardStream.error.tell(Texts.Import.kept(place)) }
    if let current = desk.current, current != plan {
      try show(from: current, to: plan, desk)
      guard try isSure || agreed(&asker, desk) else { return tellStopped() }
    }
    let left = merge.clashes.indices.filter { !chosen.contains($0) }.map { merge.clashes[$0] }
    try save(plan, desk, left)
  }

  private func show(from current: Plan, to plan: Plan, _ desk: FormDesk) throws {
    let story = ImportStory(
      from: current, to: plan, form: FilePath.name(of: form), guide: desk.guide,
      isSpoken: look.appearance == .plain)
    try look.show(story.passages)
  }

  private func agreed(_ asker: inout ImportQuestions, _ desk: FormDesk) throws -> Bool {
    guard asker.canAsk else {
      throw Refusal(message: Texts.Import.sayYes(form, into: target, desk.path))
    }
    return asker.agrees(to: Texts.Import.saveFirst(desk.path))
  }

  private func save(_ plan: Plan, _ desk: FormDesk, _ left: [FormMerge.Clash]) throws {
    let isChanged = try desk.save(plan, leavingOut: left)
    let remarks = desk.reading.remarks
    for remark in remarks.prefix(Self.mostRemarks) { StandardStream.error.tell(remark.message) }
    if remarks.count > Self.mostRemarks {
      StandardStream.error.tell(Texts.Import.moreRemarks(remarks.count - Self.mostRemarks))
    }
    let isKept = !left.isEmpty || remarks.contains { $0.kept != nil }
    StandardStream.error.tell(
      Texts.Import.done(desk.path, isNew: desk.current == nil, isChanged: isChanged))
    if isChanged, isKept { StandardStream.error.tell(Texts.Import.keptAsComments) }
  }

  /// So many remarks are told; a document that somebody pasted a book into has thousands.
  private static let mostRemarks = 100

  private func tellStopped() { StandardStream.error.tell(Texts.Import.stopped) }
}
