import DanishText
import PlanFollowUp
import PlanModel
import PlanProse
import PlanReports
import TestSupport
import Testing

/// What is told of a register: all of it, and nothing that could do harm.
struct StrategyReportTests {
  /// What no reader is told of a register, and why.
  private static let untold = [
    // Ids for references: people know what has a name by that.
    "id", "udvalg.id", "strategier.id", "strategier.mål.id", "strategier.opfølgning.id",
  ]

  @Test func `every declared field is told, but for those that are meant for references`() {
    let full = FilledRecord.made(StrategyRegister.self)
    let told = "\(RegisterStory(of: full).passages)"
    #expect(FieldTree(full).paths(missingIn: told) == Self.untold)
  }

  private static let day = PlanDate(text: "2020-06-15") ?? .earliest

  /// A register in which every text is harmful: it steers a terminal, is a formula, is markup, or
  /// names a person.
  private static let harmful: StrategyRegister = {
    let bad = "=1+1\u{1B}[31m<script>010203-1234|"
    var register = StrategyRegister()
    (register.id, register.title) = (bad, bad)
    var committee = Committee()
    (committee.id, committee.name) = ("\(bad)bsu", bad)
    committee.meetings = [Entry(text: "2020-03-17")]
    register.committees = [committee]
    var strategy = Strategy()
    (strategy.id, strategy.title, strategy.owner) = (bad, bad, bad)
    (strategy.kind, strategy.version, strategy.centres) = (bad, bad, [bad])
    var goal = StrategyGoal()
    (goal.id, goal.title) = (bad, bad)
    strategy.goals = [goal]
    var followUp = StrategyFollowUp()
    (followUp.id, followUp.form) = (bad, bad)
    (followUp.due, followUp.recurrence) = (Entry(text: "2020-03"), Entry(text: "hvert år"))
    followUp.committees = ["\(bad)bsu", "\(bad)fsu"]
    strategy.followUps = [followUp]
    var presentation = Presentation()
    (presentation.followUp, presentation.round) = (bad, Entry(text: "2020-03"))
    (presentation.committee, presentation.date) = ("\(bad)bsu", Entry(text: "2020-03-17"))
    (presentation.outcome, presentation.caseNumber) = (.known(.noted), bad)
    presentation.summary = bad
    strategy.presentations = [presentation]
    register.strategies = [strategy]
    return register
  }()

  /// The register as a document, with the picture and the days of a plan that is as harmful.
  private static var document: Document {
    let bad = harmful.title ?? ""
    var plan = Plan()
    (plan.year, plan.centre.id, plan.centre.name) = (.known(2020), bad, bad)
    var goal = Goal(id: bad, title: bad, theme: bad)
    (goal.deadline, goal.responsible) = (Entry(text: "2020-06-01"), bad)
    plan.goals = [goal]
    let days = PlanCalendar(FollowedPlan(plan, in: bad, guide: nil)).meeting(harmful)
    let pictures = [YearWheel(days)?.picture, RedThread(of: plan, guide: nil)?.picture]
    return Document(
      RegisterStory(of: harmful).passages + pictures.compactMap(\.self).map(Passage.picture),
      calendars: [days])
  }

  private static func all<Content: Reportable>(_ content: Content) throws -> [(String, String)] {
    try Content.formats.filter(\.about.isText).map { format in
      let texts = try [ReportLook(), ReportLook(width: 40), ReportLook(isPlain: true)].map {
        try format.text(of: content, look: $0)
      }
      return (format.about.name, texts.joined())
    }
  }

  @Test func `no report steers a terminal, runs anything or shows a CPR number`() throws {
    let reports =
      try Self.all(FollowUpPlan(Self.harmful, year: 2020, on: Self.day))
      + Self.all(StrategyList(Self.harmful, on: Self.day))
      + Self.all(Self.document)
    #expect(reports.count > 10)
    for (name, text) in reports {
      if ["html", "markdown", "svg"].contains(name) {
        #expect(!text.contains("<script>"), "\(name)")
      }
      #expect(CPRNumber.hits(in: text).isEmpty, "\(name)")
      // What people read goes through a gate that shows what is left; programs' formats do not.
      if name == "csv" || name == "json" { #expect(!text.contains("\u{1B}"), "\(name)") }
      if name == "csv" { #expect(!text.contains(";=1") && !text.contains("\n=1")) }
      #expect(!text.isEmpty)
    }
  }

  @Test func `an empty register is told as one`() throws {
    let register = StrategyRegister()
    for (name, text) in try Self.all(FollowUpPlan(register, year: 2020, on: Self.day)) {
      #expect(!text.isEmpty, "\(name)")
    }
    for (name, text) in try Self.all(StrategyList(register, on: Self.day)) {
      #expect(!text.isEmpty, "\(name)")
    }
  }

  @Test(arguments: 0..<30)
  func `every round has a row in every format, and no row is made up`(seed: Int) throws {
    var random = RandomRegisters(seed: UInt64(seed))
    let register = random.register()
    for year in 2018...2021 {
      let plan = FollowUpPlan(register, year: year, on: Self.day)
      let rounds = FollowUpCalendar(register).rounds(dueIn: year)
      #expect(plan.rows.count == rounds.count)
      for round in rounds { #expect(plan.rows.contains { $0.round == round }) }
      #expect(plan.overdue == rounds.count { $0.state(on: Self.day) == .overdue })
      let json = try #require(FollowUpPlan.formats.first { $0.about.name == "json" })
      let text = try json.text(of: plan)
      #expect(text.occurrences("\"stade\":") == rounds.count)
    }
  }
}

extension String {
  /// How often a word stands in it.
  fileprivate func occurrences(_ word: String) -> Int { ranges(of: word).count }
}
