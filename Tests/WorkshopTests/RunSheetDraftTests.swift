import DanishText
import PlanFormat
import PlanModel
import PlanRules
import Prompts
import Testing

@testable import Workshop

/// The time of a course, dealt out.
struct RunSheetDraftTests {
  static let guides = Prompts.files.map { LedetraadDocument.read($0.bytes).guide }

  static func wish(_ minutes: Int, guide: Ledetraad = guides[0], start: Int = 9) -> CourseWish {
    var wish = CourseWish(guide: guide)
    wish.minutes = minutes
    wish.start = TimeOfDay(hour: start, minute: 0)
    return wish
  }

  /// What `kursus tjek` says of a draft.
  static func findings(_ draft: RunSheetDraft, _ guide: Ledetraad) -> [Finding] {
    let document = RunSheetDocument.read(RunSheetDocument.bytes(of: draft.runSheet))
    return RunSheetChecker().check(
      document.record, bytes: document.text, guide: guide, formatFindings: document.problems,
      locate: document.located)
  }

  @Test(arguments: Array(stride(from: 45, through: 480, by: 5)), [0, 1])
  func `every length gives a run sheet in which nothing is wrong`(
    minutes: Int, number: Int
  ) throws {
    let guide = Self.guides[number]
    let draft = try RunSheetDraft(Self.wish(minutes, guide: guide, start: 8))
    // That there is no time for a theme is told, and is advice in the file.
    let found = Self.findings(draft, guide).filter {
      $0.rule != "tema-uden-blok" || draft.themesLeftOut.isEmpty
    }
    #expect(found.map(\.message) == [])
    #expect(draft.runSheet.minutes == minutes - draft.minutesLeft)
    #expect(draft.minutesLeft == 0)
  }

  @Test func `three hours have the core of every theme, one break, and themes on the five minutes`()
    throws
  {
    let draft = try RunSheetDraft(Self.wish(180))
    let sheet = draft.runSheet
    let guide = Self.guides[0]
    let core = guide.themes.flatMap(\.questions).filter(\.isCore).map(\.id)
    let written = sheet.blocks.filter { $0.form?.value == .alone }.flatMap(\.questions)
    #expect(written == core)
    let pauses = sheet.blocks.filter { $0.form?.value == .pause }
    #expect(pauses.map { $0.minutes?.value?.number } == [15])
    #expect(sheet.end?.value?.text == "12.00")
    #expect(draft.themesLeftOut.isEmpty && !draft.questionsLeftOut.isEmpty)
    var clock = 0
    for block in sheet.blocks {
      if block.id?.hasSuffix("-alene") ?? false { #expect(clock % 5 == 0) }
      clock += block.minutes?.value?.number ?? 0
    }
    for block in sheet.blocks {
      #expect(block.title.hasText && block.purpose.hasText && block.instruction.hasText)
    }
  }

  @Test func `alone comes before two and two or groups, and that before all`() throws {
    let sheet = try RunSheetDraft(Self.wish(180)).runSheet
    for theme in Self.guides[0].themes {
      let forms = sheet.blocks.filter { $0.id?.hasPrefix(theme.id + "-") ?? false }
        .compactMap { $0.form?.value }
      #expect(forms.first == .alone && forms.last == .plenary && forms.count == 3)
    }
  }

  @Test func `more time never means fewer questions`() throws {
    var before = 0
    for minutes in stride(from: 60, through: 480, by: 30) {
      let sheet = try RunSheetDraft(Self.wish(minutes)).runSheet
      let count = Set(sheet.blocks.flatMap(\.questions)).count
      #expect(count >= before, "\(minutes)")
      before = count
    }
    #expect(before == Self.guides[0].themes.flatMap(\.questions).count)
  }

  @Test func `a long day has lunch about noon`() throws {
    let sheet = try RunSheetDraft(Self.wish(420)).runSheet
    var clock = 9 * 60
    let lunch = sheet.blocks.first { block in
      if block.id == "frokost" { return true }
      clock += block.minutes?.value?.number ?? 0
      return false
    }
    #expect(lunch?.minutes?.value?.number == 45)
    #expect((11 * 60 + 15...13 * 60).contains(clock))
  }

  @Test func `what is no course is refused`() {
    #expect(throws: CourseProblem.tooShort(minutes: 30)) { try RunSheetDraft(Self.wish(30)) }
    #expect(throws: CourseProblem.tooLong(minutes: 700)) { try RunSheetDraft(Self.wish(700)) }
    #expect(throws: CourseProblem.pastMidnight) { try RunSheetDraft(Self.wish(180, start: 22)) }
  }

  @Test func `a theme for others than those who come is left out`() throws {
    var guide = Self.guides[0]
    guide.themes[1].centres = ["jobcenter"]
    var wish = Self.wish(180, guide: guide)
    var school = Centre()
    school.id = "skolen"
    wish.centres = [school]
    let draft = try RunSheetDraft(wish)
    #expect(draft.themesForOthers.map(\.id) == [guide.themes[1].id])
    let used = Set(draft.runSheet.blocks.flatMap(\.questions))
    #expect(!guide.themes[1].questions.contains { used.contains($0.id) })
  }

  @Test func `five people work two and two, and a theme of many questions in rounds`() throws {
    var wish = Self.wish(180)
    wish.participants = 5
    #expect(!(try RunSheetDraft(wish)).runSheet.blocks.contains { $0.form?.value == .group })
    let rounds = CourseShape.rounds(of: Self.guides[0].themes[1].questions)
    #expect(rounds.count == 2)
    #expect(rounds.allSatisfy { $0.reduce(0) { $0 + $1.courseMinutes } <= 24 })
  }

  @Test func `a ledetråd without questions still gives a course`() throws {
    let guide = Ledetraad(
      id: "x", title: "X", year: 2016,
      themes: [Theme(id: "a", title: "A"), Theme(id: "b", title: "B")])
    let draft = try RunSheetDraft(Self.wish(180, guide: guide))
    #expect(Self.findings(draft, guide).map(\.message) == [])
  }
}
