import ArgumentParser
import CommandLineDanish
import DanishText
import PlanModel
import PlanOverview
import PlanProse
import PlanWorkspace
import Workshop

/// `aarsplan kursus ny [MAPPE]`: the folder of a course, with its time dealt out.
struct WorkshopNewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ny", abstract: Texts.Workshop.newAbstract,
      discussion: Texts.Workshop.newDiscussion, aliases: ["new"])
  }

  @Argument(help: ArgumentHelp(Texts.Workshop.newFolder, valueName: "mappe"))
  var folder: String?

  @Option(
    name: .danish("titel", english: "title"),
    help: ArgumentHelp(Texts.Workshop.title, valueName: "titel"))
  var title: String?

  @Option(
    name: .danish("dato", english: "date"),
    help: ArgumentHelp(Texts.Workshop.date, valueName: "dato"))
  var date: String?

  @Option(help: ArgumentHelp(Texts.Workshop.start, valueName: "klokkeslæt"))
  var start: String?

  @Option(
    name: .danish("slut", english: "end"),
    help: ArgumentHelp(Texts.Workshop.end, valueName: "klokkeslæt"))
  var end: String?

  @Option(
    name: .danish("længde", english: "length"),
    help: ArgumentHelp(Texts.Workshop.length, valueName: "tid"))
  var length: String?

  @Option(
    name: .danish("deltagere", english: "participants"),
    help: ArgumentHelp(Texts.Workshop.participants, valueName: "antal"))
  var participants: Int?

  @Option(
    name: .danish("centre", english: "centres"),
    help: ArgumentHelp(Texts.Workshop.centres, valueName: "fil"))
  var centres: String?

  @Flag(name: .danish("ja", english: "yes"), help: ArgumentHelp(Texts.Workshop.yes))
  var isSure = false

  @OptionGroup var guide: GuideOptions
  @OptionGroup var look: LookOptions

  func validate() throws {
    if end != nil, length != nil { throw Refusal(message: Texts.Workshop.oneEnd) }
    if let participants, !(1...Amount.most).contains(participants) {
      throw Refusal(message: Texts.Workshop.noCount(participants))
    }
    if let title, !title.hasText { throw Refusal(message: Texts.Workshop.emptyTitle) }
    _ = try (start.map(Self.time), end.map(Self.time), length.map(Self.minutes))
  }

  private static func time(_ text: String) throws -> TimeOfDay {
    guard let time = TimeOfDay(text: text) else {
      throw Refusal(message: Texts.Workshop.unread(text, Texts.Workshop.noTime))
    }
    return time
  }

  private static func minutes(_ text: String) throws -> Int {
    guard let minutes = CourseLength.minutes(text) else {
      throw Refusal(message: Texts.Workshop.unread(text, Texts.Workshop.noLength))
    }
    return minutes
  }

  func run() throws {
    var asker = CourseQuestions(Stage(appearance: look.appearance), asks: !isSure)
    guard let known = try asker.guide(named: guide.name) else { return tellStopped() }
    try known.guide.vocabulary.speaking(command: {
      guard let wish = try asker.completed(wish(known.guide), asking: missing) else {
        return tellStopped()
      }
      try make(wish, known, &asker)
    })
  }

  /// What the options say.
  private func wish(_ guide: Ledetraad) throws -> CourseWish {
    var wish = CourseWish(guide: guide)
    wish.title = title
    wish.date = try date.map(DayOptions.read)
    wish.start = try start.map(Self.time)
    if let length { wish.minutes = try Self.minutes(length) }
    if let end, let start = wish.start ?? CourseWish.usualStart {
      wish.minutes = try Self.time(end).minutes - start.minutes
    }
    let list = try centres.map(CentreOptions.list)
    wish.centres = list?.members ?? []
    wish.participants = participants ?? list?.centres.count
    return wish
  }

  /// What the options leave open.
  private var missing: Set<CourseQuestions.Field> {
    var missing: Set<CourseQuestions.Field> = []
    if date == nil { missing.insert(.day) }
    if start == nil, end == nil { missing.insert(.start) }
    if length == nil, end == nil { missing.insert(.length) }
    if participants == nil, centres == nil { missing.insert(.people) }
    return missing
  }

  private func tellStopped() { StandardStream.error.tell(Texts.Workshop.stopped) }

  private func make(
    _ wish: CourseWish, _ known: KnownGuide, _ asker: inout CourseQuestions
  ) throws {
    let draft = try Self.draft(wish)
    let folder = CourseFolder(folder ?? CourseFolder.usualName)
    guard asker.agrees(to: draft, in: folder) else { return tellStopped() }
    let outcome = try CourseMaker(folder, guide: known).write(
      draft.runSheet, centres: wish.centres)
    let told = asker.canAsk ? nil : draft
    for line in Texts.Workshop.made(outcome, told, in: folder) { StandardStream.error.tell(line) }
    if outcome.left.contains(folder.runSheet) { throw ExitStatus.impossible }
  }

  static func draft(_ wish: CourseWish) throws -> RunSheetDraft {
    do throws(CourseProblem) {
      return try RunSheetDraft(wish)
    } catch {
      throw Refusal(message: Texts.Workshop.noDraft(error))
    }
  }
}

extension CentreList {
  /// The centres as plans begin with them.
  var members: [Centre] {
    centres.map { expected in
      var centre = Centre()
      (centre.id, centre.name) = (expected.id, expected.name)
      (centre.kind, centre.leader) = (expected.kind, expected.leader)
      return centre
    }
  }
}
