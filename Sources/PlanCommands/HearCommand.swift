import ArgumentParser
import CommandLineDanish
import DanishText
import Interview
import PlanModel
import PlanStore
import PlanWorkspace

/// `aarsplan forelæg FIL`: a plan is laid before a forum, or dealt with by it.
struct HearCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "forelæg", abstract: Texts.Hear.abstract, discussion: Texts.Hear.discussion,
      aliases: ["forelaeg", "present"])
  }

  @Argument(help: ArgumentHelp(Texts.Hear.file, valueName: "fil"))
  var file: String?

  @Option(name: .danish("forum"), help: ArgumentHelp(Texts.Hear.forum, valueName: "forum"))
  var forum: String?

  @Option(
    name: .danish("dato", english: "date"),
    help: ArgumentHelp(Texts.Hear.date, valueName: "dato"))
  var date: String?

  @Option(
    name: .danish("udfald", english: "outcome"),
    help: ArgumentHelp(Texts.Hear.outcome, valueName: "udfald"))
  var outcome: OutcomeName?

  @Option(
    name: .danish("protokol", english: "minutes"),
    help: ArgumentHelp(Texts.Hear.minutes, valueName: "tekst"))
  var minutes: String?

  @Option(
    name: .danish("sag", english: "case"),
    help: ArgumentHelp(Texts.Hear.caseNumber, valueName: "nummer"))
  var caseNumber: String?

  @Flag(name: .danish("ja", english: "yes"), help: ArgumentHelp(Texts.Hear.yes))
  var isSure = false

  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let file = try file ?? PlansHere.single(elseWrite: Texts.Here.hear)
    guard InputFile(file).pathOnDisk != nil else { throw Refusal(message: Texts.Hear.notFromInput) }
    let library = try guide.library(beside: [file])
    let work = PlanHearing(of: file)
    let plan = try work.plan()
    let guide = try? library.guide(for: plan, at: file).get().guide
    try (guide?.vocabulary ?? .standard).speaking(command: {
      guard let hearing = try hearing(of: plan, guide) else { return }
      try Self.tell(work.record(hearing), wants: Self.wanted(hearing.forum, guide), file)
    })
  }

  // MARK: What is heard

  /// What the options say, and what is asked for besides; nil where the leader stopped.
  private func hearing(of plan: Plan, _ guide: Ledetraad?) throws -> Hearing? {
    let today = Moment.now().local?.day ?? .earliest
    let known = try known(in: plan, guide, today)
    var hearing = known
    if known == nil || needsDate(known, in: plan) {
      var stage = Stage(appearance: look.appearance)
      guard stage.canChoose else {
        throw Refusal(message: Texts.Hear.missing(forum: known == nil, date: date == nil))
      }
      var interview = HearingInterview(plan, guide: guide, known: known, today: today)
      stage.ask(&interview)
      hearing = interview.hearing
      try take(options: &hearing, today)
    }
    if let hearing { try refuseFuture(hearing, in: plan, today) }
    return hearing
  }

  private func known(in plan: Plan, _ guide: Ledetraad?, _ today: PlanDate) throws -> Hearing? {
    guard let name = forum?.trimmed, name.hasText else { return nil }
    let forums = HearingInterview.forums(plan, guide)
    if !isSure, let nearest = HearingInterview.nearest(name, among: forums) {
      throw Refusal(message: Texts.Hear.unknownForum(name, nearest))
    }
    var hearing: Hearing? = Hearing(forum: HearingInterview.known(name, among: forums) ?? name)
    try take(options: &hearing, today)
    return hearing
  }

  private func take(options hearing: inout Hearing?, _ today: PlanDate) throws {
    if let date { hearing?.date = try DayOptions.read(date) }
    if let outcome { hearing?.outcome = outcome.outcome }
    if let minutes, minutes.hasText { hearing?.minutes = minutes.trimmed }
    if let caseNumber, caseNumber.hasText { hearing?.caseNumber = caseNumber.trimmed }
  }

  /// What completes a drøftelse that says its day needs no other.
  private func needsDate(_ hearing: Hearing?, in plan: Plan) -> Bool {
    guard let hearing, hearing.date == nil else { return false }
    return Self.day(of: hearing, in: plan) == nil
      || hearing.outcome == nil && hearing.minutes == nil && hearing.caseNumber == nil
  }

  private static func day(of hearing: Hearing, in plan: Plan) -> PlanDate? {
    hearing.date ?? plan.discussion(of: hearing).flatMap { plan.discussions[$0].date?.value }
  }

  private func refuseFuture(_ hearing: Hearing, in plan: Plan, _ today: PlanDate) throws {
    guard hearing.outcome != nil, let day = Self.day(of: hearing, in: plan), day > today else {
      return
    }
    throw Refusal(message: Texts.Hear.notYet(day))
  }

  /// What the ledetråd wants to come of it.
  private static func wanted(_ forum: String, _ guide: Ledetraad?) -> Outcome {
    let hearings = guide?.requirements.hearings ?? []
    return hearings.first { $0.isBefore(Discussion(forum: forum)) }?.outcome ?? .discussed
  }

  private static func tell(
    _ outcome: PlanHearing.Outcome, wants wanted: Outcome, _ file: String
  ) {
    for line in Texts.Hear.told(outcome, wants: wanted, file) { StandardStream.error.tell(line) }
  }
}

/// `--udfald`: one of the words, or as much of it as makes it clear.
struct OutcomeName: ExpressibleByArgument {
  let outcome: Outcome

  static var allValueStrings: [String] { Outcome.allCases.map(\.rawValue) }

  init?(argument: String) {
    let word = PlainSpelling.of(argument.trimmed)
    let meant = Outcome.allCases.filter { PlainSpelling.of($0.rawValue).hasPrefix(word) }
    let exact = meant.first { PlainSpelling.of($0.rawValue) == word }
    guard !word.isEmpty, let outcome = exact ?? (meant.count == 1 ? meant.first : nil) else {
      return nil
    }
    self.outcome = outcome
  }
}
