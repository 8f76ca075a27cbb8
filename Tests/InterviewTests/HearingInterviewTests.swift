import DanishText
import Dialogue
import Interview
import PlanModel
import Testing

/// What is asked of a hearing, and what comes of the answers.
struct HearingInterviewTests {
  private static let guide: Ledetraad = {
    var guide = Example.guide2016
    guide.requirements.hearings = [
      RequiredHearing(forum: "LMU", outcome: .discussed),
      RequiredHearing(forum: "Direktionen", outcome: .approved),
    ]
    return guide
  }()

  private static func plan(_ discussions: [Discussion] = []) -> Plan {
    var plan = Plan()
    plan.year = .known(2016)
    plan.discussions = discussions
    return plan
  }

  /// A drøftelse on 14 January 2016.
  private static func heard(_ forum: String, _ outcome: Outcome?) -> Discussion {
    Discussion(
      forum: forum, date: Entry(text: "2016-01-14"), outcome: outcome.map(Entry.known))
  }

  /// Answers line after line; the prompts, what was shown, and the hearing.
  private static func talk(
    _ plan: Plan, _ lines: [String], known: Hearing? = nil, today: String = "2016-02-01"
  ) throws -> (prompts: [String], shown: [Block], hearing: Hearing?, isOver: Bool) {
    let day = try #require(PlanDate(text: today))
    var interview = HearingInterview(plan, guide: guide, known: known, today: day)
    var (prompts, shown, isOver) = ([String](), [Block](), false)
    func take(_ effects: [Effect]) {
      for effect in effects {
        switch effect {
        case .ask(let prompt): prompts.append(prompt.label)
        case .show(let block): shown.append(block)
        case .leave: isOver = true
        case .edit, .save, .saveGuide: Issue.record("nothing is edited or saved")
        }
      }
    }
    take(interview.handle(.begin))
    for line in lines {
      #expect(!isOver, "\(line)")
      take(interview.handle(.line(line)))
    }
    return (prompts, shown, interview.hearing, isOver)
  }

  @Test func `Enter is the next forum, today, and not dealt with yet`() throws {
    let talk = try Self.talk(Self.plan([Self.heard("LMU", .discussed)]), ["", "", ""])
    #expect(
      talk.prompts == [
        "Forum (Enter = Direktionen)", "Dato (Enter = i dag)",
        "Udfald (Enter = ikke behandlet endnu)",
      ])
    #expect(talk.hearing == Hearing(forum: "Direktionen", date: PlanDate(text: "2016-02-01")))
  }

  @Test func `all of it, as people say it`() throws {
    let talk = try Self.talk(
      Self.plan(), ["2", "28. januar", "godkendt", "Indstillingen er tiltrådt."])
    var hearing = Hearing(forum: "Direktionen", date: PlanDate(text: "2016-01-28"))
    (hearing.outcome, hearing.minutes) = (.approved, "Indstillingen er tiltrådt.")
    #expect(talk.hearing == hearing && talk.isOver)
  }

  @Test func `nothing can have come of a meeting that is to come`() throws {
    let talk = try Self.talk(Self.plan(), ["LMU", "14. marts 2016"])
    #expect(talk.isOver && talk.prompts.count == 2)
    #expect(talk.hearing == Hearing(forum: "LMU", date: PlanDate(text: "2016-03-14")))
  }

  @Test func `a forum that waits says its day itself`() throws {
    let talk = try Self.talk(Self.plan([Self.heard("LMU", nil)]), ["1", "", "1", ""])
    #expect(talk.prompts[1] == "Dato (Enter = 14. januar 2016)")
    #expect(talk.hearing?.date == PlanDate(text: "2016-01-14"))
    #expect(talk.hearing?.outcome == .discussed && talk.hearing?.minutes == nil)
  }

  @Test func `a misspelt forum is asked for again, and taken the second time`() throws {
    let once = try Self.talk(Self.plan(), ["Direktionn", "Direktionen"])
    #expect(
      once.shown.contains(
        .advice("Mente du Direktionen? Er det et andet forum, så skriv Direktionn igen.")))
    #expect(once.prompts.last == "Dato (Enter = i dag)")
    let twice = try Self.talk(Self.plan(), ["Direktionn", "Direktionn", "", ""])
    #expect(twice.hearing?.forum == "Direktionn")
    let spelt = try Self.talk(Self.plan(), ["direktionen", "", ""])
    #expect(spelt.hearing?.forum == "Direktionen")
    let other = try Self.talk(Self.plan(), ["FMU", "", ""])
    #expect(other.hearing?.forum == "FMU", "not LMU")
  }

  @Test(arguments: [
    ["7", "LMU", "", ""], ["LMU", "den 32. januar", "", ""], ["LMU", "", "måske", ""],
    [":hvad", "LMU", "", ""],
  ])
  func `what cannot be used is asked for again`(lines: [String]) throws {
    let talk = try Self.talk(Self.plan(), lines)
    #expect(talk.shown.contains { if case .problem = $0 { true } else { false } })
    #expect(talk.hearing == Hearing(forum: "LMU", date: PlanDate(text: "2016-02-01")))
  }

  @Test func `only what is not known is asked for`() throws {
    let talk = try Self.talk(Self.plan(), ["i går", ""], known: Hearing(forum: "LMU"))
    #expect(talk.prompts.first == "Dato (Enter = i dag)")
    #expect(talk.hearing?.date == PlanDate(text: "2016-01-31"))
  }

  @Test func `whoever stops has said nothing`() throws {
    #expect(try Self.talk(Self.plan(), ["LMU", ":slut"]).hearing == nil)
    let day = try #require(PlanDate(text: "2016-02-01"))
    for event in [Event.interrupted, .endOfInput] {
      var interview = HearingInterview(Self.plan(), guide: nil, known: nil, today: day)
      _ = interview.handle(.begin)
      _ = interview.handle(.line("LMU"))
      #expect(interview.handle(event) == [.leave] && interview.hearing == nil)
    }
  }
}
