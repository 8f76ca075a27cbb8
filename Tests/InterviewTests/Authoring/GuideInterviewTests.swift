import DanishText
import Dialogue
import PlanFormat
import PlanModel
import PlanRules
import TestSupport
import Testing

@testable import Interview

/// What comes of a conversation about a ledetråd.
@Suite struct GuideInterviewTests {
  private func played(_ setting: Setting, _ lines: [String]) -> GuideScript {
    var script = GuideScript(setting)
    script.play(lines)
    return script
  }

  @Test func `last year's themes go on as was decided`() throws {
    let script = played(
      GuideScript.fromExample(),
      ["↵", "↵", "", "", "1", "2", "Hvad virker?", "", "", "3", "Læring", "1"])
    let themes = try #require(script.saved).themes
    #expect(themes.map(\.heritage) == [.continued, .reworded, .split, .split])
    #expect(themes.map(\.title)[1...] == ["Hvad virker?", Example.guide.themes[2].title, "Læring"])
    let origins = ["samspil", "effekt", "trivsel", "trivsel"].map { ["prøve-2016#\($0)"] }
    #expect(themes.map(\.origins) == origins)
    #expect(themes[2].questions.isEmpty && themes[3].questions.map(\.id) == ["trivsel-1"])
  }

  @Test func `themes that are brought together have both origins and all questions`() throws {
    let script = played(
      GuideScript.fromExample(), ["↵", "↵", "", "", "4", "1", "Sammen om effekt"])
    let themes = try #require(script.saved).themes
    #expect(themes.map(\.id) == ["effekt", "trivsel"])
    #expect(themes[0].heritage == .merged && themes[0].title == "Sammen om effekt")
    #expect(themes[0].origins == ["prøve-2016#effekt", "prøve-2016#samspil"])
    #expect(themes[0].questions.map(\.id) == ["effekt-1", "samspil-1", "samspil-2"])
  }

  @Test func `a theme that is split gets a title for what is left of it`() throws {
    let script = played(
      GuideScript.fromExample(),
      ["↵", "↵", "", "", "3", "Nye veje", "2", "Det vi gør sammen", "↵", "Sammen"])
    let themes = try #require(script.saved).themes
    #expect(themes.map(\.title).prefix(2) == ["Det vi gør sammen", "Nye veje"])
    #expect(themes[0].short == "Sammen" && themes[0].about == Example.guide.themes[0].about)
  }

  @Test func `an introduction that speaks of last year is asked for, once`() throws {
    var guide = Example.guide
    guide.themes[0].about = "I 2015 og 2016 har vi begyndt på det."
    var setting = GuideScript.setting(
      guide.successor(in: 2017, standardTitle: ""), isNew: true)
    setting.authoring?.check = { guide in
      guide.themes[0].about?.contains("2016") ?? false
        ? [
          Finding(
            rule: "gammelt-årstal", level: .advice,
            path: FieldPath.key(.temaer).item(0).key(.om), message: "Der står 2016.")
        ] : []
    }
    var script = played(setting, ["↵", "↵", "", "", "", "", ""])
    #expect(script.prompt?.field == "samspil.om")
    #expect(script.transcript.hasSuffix("* Der står 2016.\n? Hvorfor er temaet med?\n"))
    script.play(["↵"])
    #expect(script.prompt?.field == "samspil.spørgsmål")
  }

  @Test func `a number where a title is asked for leads to the theme`() {
    var script = played(
      GuideScript.setting(Example.guide, isNew: false), [":gå nyt", "2"])
    #expect(script.prompt?.field == "effekt" && script.saved == nil)
    script.play([":gå nyt", "7"])
    #expect(script.prompt?.field == "nyt" && script.saved == nil)
  }

  @Test func `a short way that takes more than an hour is told`() {
    var guide = Example.guide
    for index in guide.themes[0].questions.indices { guide.themes[0].questions[index].minutes = 40 }
    guide.themes[0].questions[0].isCore = true
    let script = played(
      GuideScript.setting(guide, isNew: false), [":gå samspil-2.kerne", "ja"])
    #expect(script.transcript.contains("på den korte vej tager nu 80 minutter"))
  }

  @Test func `a theme that is dropped is gone, and comes back by an undo`() throws {
    var script = played(GuideScript.fromExample(), ["↵", "↵", "", "", "5"])
    #expect(script.saved?.themes.map(\.id) == ["effekt", "trivsel"])
    script.play([":fortryd"])
    #expect(script.saved?.themes.map(\.id) == ["samspil", "effekt", "trivsel"])
  }

  @Test func `the year takes the name and the dates with it`() throws {
    var guide = Example.guide
    guide.calendar = [CalendarEntry(date: Example.today, event: "Sendes ud")]
    let script = played(
      GuideScript.setting(
        guide.successor(in: 2017, standardTitle: ""), isNew: true), ["2018", "↵"])
    let saved = try #require(script.saved)
    #expect(saved.id == "prøve-2018" && saved.title == "Prøveledetråd 2018" && saved.year == 2018)
    #expect(saved.calendar.first?.date == PlanDate(year: 2018, month: 1, day: 5))
  }

  // MARK: Questions

  @Test func `a new question gets a name that none has had`() throws {
    let script = played(
      GuideScript.setting(Example.guide, isNew: false),
      [":slet samspil-2", ":slet samspil-2", ":gå samspil.spørgsmål", "Hvad nyt?"])
    let theme = try #require(script.saved?.themes.first)
    #expect(theme.questions.map(\.id) == ["samspil-1", "samspil-3"])
    #expect(theme.retired.isEmpty)
  }

  @Test func `a question that plans may have answered is kept as one that is not asked any more`()
    throws
  {
    let script = played(
      GuideScript.setting(Example.guide, isNew: false), [":slet samspil-2"])
    #expect(script.saved?.themes.first?.questions.map(\.id) == ["samspil-1"])
    #expect(script.saved?.themes.first?.retired.map(\.id) == ["samspil-2"])
    let new = played(GuideScript.fromExample(), [":slet samspil-2"])
    #expect(new.saved?.themes.first?.retired.isEmpty == true)
  }

  @Test func `a question of last year's that was deleted gives its name to no other`() throws {
    var setting = GuideScript.setting(
      Example.guide.successor(in: 2017, standardTitle: ""), isNew: false)
    setting.authoring?.source = Example.guide
    setting.guide.themes[0].questions.removeLast()
    let script = played(setting, [":gå samspil.spørgsmål", "Hvad nyt?"])
    let ids = try #require(script.saved?.themes.first).questions.map(\.id)
    #expect(ids == ["samspil-1", "samspil-3"])
  }

  @Test(
    arguments: [
      ("Skole: Vi ringer.", "skole", "Vi ringer."), ("SFO: Vi ringer.", "SFO", "Vi ringer."),
      ("Vej og Park: Vi ringer.", "vej og park", "Vi ringer."),
      ("Vi ringer: altid.", nil, "Vi ringer: altid."),
      ("Kl. 8: vi ringer.", nil, "Kl. 8: vi ringer."),
      ("Vi ringer.", nil, "Vi ringer."), ("Skole:", nil, "Skole:"),
    ] as [(String, String?, String)])
  func `an example may begin with its place`(line: String, kind: String?, text: String) {
    let read = ExampleLine.read(line)
    #expect(read == AnswerExample(centreKind: kind, text: text))
  }

  @Test func `an example is changed, goes beside those of other places, or is taken away`() {
    var question = Question(id: "a", text: "Hvad?")
    question.take(example: "Skole: Vi ringer.")
    question.take(example: "Skole: Vi skriver.")
    #expect(question.allExamples == [AnswerExample(centreKind: "skole", text: "Vi skriver.")])
    question.take(example: nil)
    #expect(question.allExamples.isEmpty)
    question.examples = ["skole", "drift"].map { AnswerExample(centreKind: $0, text: "Ja.") }
    question.take(example: "Drift: Nej.")
    question.take(example: "Stab: Måske.")
    question.take(example: nil)
    #expect(question.allExamples.map(\.text) == ["Ja.", "Nej.", "Måske."])
  }

  // MARK: Going back

  @Test func `going back to a new theme's title changes it, and makes no second theme`() throws {
    let script = played(
      GuideScript.setting(Example.guide, isNew: false),
      [":gå nyt tema", "Naboskb", ":tilbage", "Naboskab", "Hvorfor."])
    let themes = try #require(script.saved).themes.dropFirst(Example.guide.themes.count)
    #expect(themes.map(\.title) == ["Naboskab"] && themes.first?.about == "Hvorfor.")
  }

  @Test func `going back to the title of a split changes it, and the share-out is asked again`()
    throws
  {
    let script = played(
      GuideScript.fromExample(),
      ["↵", "↵", "", "", "3", "Lærng", ":tilbage", "Læring", ":oversigt", "1", "", "1"])
    let themes = try #require(script.saved).themes
    #expect(themes.map(\.title)[...1] == [Example.guide.themes[0].title, "Læring"])
    #expect(themes.count == Example.guide.themes.count + 1)
    #expect(themes[1].questions.map(\.id) == ["samspil-1"])
  }

  @Test func `a new theme's questions are asked for wherever it was begun`() {
    let script = played(
      GuideScript.setting(Example.guide, isNew: false),
      [":gå krav.forelægges", ":gå nyt tema", "Naboskab", "Hvorfor.", ""])
    #expect(script.prompt?.field == "naboskab.spørgsmål")
  }

  @Test(arguments: ["naboska", "byen", "Naboskaber i byen"])
  func `a theme is found by a word of its title`(name: String) {
    var guide = Example.guide
    guide.themes[1].title = "Naboskaber i byen"
    let script = played(GuideScript.setting(guide, isNew: false), [":gå \(name)"])
    #expect(script.prompt?.field == guide.themes[1].id)
  }

  @Test(arguments: [
    ("Hvem? Hvad?", ["Hvem?", "Hvad?"]), ("- Hvem\n- Hvad?", ["Hvem", "Hvad?"]),
    ("Hvem?\n\nHvad så", ["Hvem?", "Hvad så"]), ("", []),
  ])
  func `follow-up questions are told apart`(text: String, questions: [String]) {
    #expect(QuestionFieldStep.questions(in: text) == questions)
  }

  @Test(arguments: [
    "Er I gode til det?", "Hvad gør I? Og hvem?", "Hvordan gør I i forhold til andre?",
    "Hvad gør I når \(String(repeating: "alle de andre ", count: 10))går hjem?",
  ])
  func `advice on a question is what the checker says of it`(text: String) throws {
    let script = played(
      GuideScript.setting(Example.guide, isNew: false), [":gå trivsel.spørgsmål", text])
    let guide = try #require(script.saved)
    let path = FieldPath.key(.temaer).item(2).key(.spørgsmål).item(1).key(.spørgsmål)
    let said = GuideScript.findings(of: guide).filter { $0.path == path }
      .filter { $0.rule != "spørgsmål-uden-støtte" }
    #expect(!said.isEmpty)
    for finding in said { #expect(script.transcript.contains("* \(finding.message)\n")) }
    #expect(script.prompt?.field == "trivsel-2.spørgsmål")
    #expect(script.prompt?.prefill == text)
  }

  // MARK: Demands and dates

  private static let bounds: [(text: String, fewest: Int?, most: Int?)] = [
    ("1-4", 1, 4), ("1 til 4", 1, 4), ("højst 8", nil, 8), ("mindst 1", 1, nil), ("3", 3, 3),
  ]

  @Test(arguments: bounds)
  func `bounds are read as people write them`(
    _ example: (text: String, fewest: Int?, most: Int?)
  ) throws {
    let bounds = try #require(DemandStep.bounds(example.text))
    #expect(bounds.fewest == example.fewest && bounds.most == example.most)
  }

  @Test(arguments: ["mange", "1 2 3", "-", "99999"])
  func `what is no number of goals is refused`(text: String) {
    #expect(DemandStep.bounds(text) == nil)
  }

  @Test func `where plans are laid before is read with what is to come of it`() {
    let read = DemandStep.hearings(in: "LMU drøftet, Afdelingschefen: godkendt; Byrådet")
    #expect(read.map(\.forum) == ["LMU", "Afdelingschefen", "Byrådet"])
    #expect(read.map(\.outcome) == [.discussed, .approved, nil])
  }

  @Test(
    arguments: [
      ("LMU drøftes", "LMU", Outcome.discussed), ("MED til orientering.", "MED", .informed),
      ("Direktionen godkender", "Direktionen", .approved),
      ("Byrådet taget til efterretning", "Byrådet", .noted),
      ("Chefen ikke godkendt", "Chefen", .notApproved), ("Direktionen inden jul", nil, nil),
      ("Godkendt", nil, nil),
    ] as [(String, String?, Outcome?)])
  func `what is to come of it is read as people say it, and told`(
    text: String, forum: String?, outcome: Outcome?
  ) {
    let read = DemandStep.hearings(in: text)
    #expect(read == [RequiredHearing(forum: forum ?? text, outcome: outcome)])
    var script = GuideScript(GuideScript.setting(Example.guide, isNew: false))
    script.play([":gå krav.forelægges", "↵" + text])
    #expect(script.transcript.contains("Læst som: \(forum ?? text): "))
  }

  @Test(arguments: [
    ("1. november Ledetråden sendes ud", 2015, 11, 1, false),
    ("15. november Årets opfølgning", 2016, 11, 15, true),
    ("15. juni: Midtvejsopfølgning", 2016, 6, 15, true),
    ("16-11-2017 Møde", 2017, 11, 16, false), ("1. december 2016 Kurser", 2016, 12, 1, false),
  ])
  func `a date leads up to the year, or lies in it`(
    text: String, year: Int, month: Int, day: Int, isFollowUp: Bool
  ) throws {
    let entry = try #require(CalendarLine.read(text, in: Example.guide, Example.today))
    #expect(entry.date == PlanDate(year: year, month: month, day: day))
    #expect((entry.kind == .followUp) == isFollowUp)
    let again = try #require(
      CalendarLine.read(CalendarLine.text(of: entry), in: Example.guide, Example.today))
    #expect(again.date == entry.date && again.event == entry.event)
  }

  @Test func `a date that is changed keeps the year that it was of`() throws {
    var guide = Example.guide
    let old = try #require(PlanDate(year: 2017, month: 10, day: 15))
    guide.calendar = [CalendarEntry(date: old, event: "Anden runde")]
    let script = played(
      GuideScript.setting(guide, isNew: false), [":gå kalender.1", "16. oktober Anden runde"])
    #expect(script.saved?.calendar.first?.date == PlanDate(year: 2017, month: 10, day: 16))
    #expect(script.transcript.contains("Noteret: mandag 16. oktober 2017 Anden runde"))
  }

  @Test func `a day that is not there is told as that`() {
    let script = played(
      GuideScript.setting(Example.guide, isNew: false), [":gå kalender", "31. februar Møde"])
    #expect(script.transcript.contains("Februar har 29 dage i 2016."))
  }

  /// Last year's dates in the new year: by Enter, with one more, or with one of them mended.
  @Test(arguments: [
    ("", 1, "1. november 2016 Sendes ud"), ("15. juni Status", 2, "15. juni 2017 Status"),
    ("1", 1, "1. november 2016 Sendes ud"),
  ])
  func `last year's dates are proposed, also in a later sitting`(
    line: String, count: Int, last: String
  ) throws {
    var source = Example.guide
    let sent = try #require(PlanDate(year: 2015, month: 11, day: 1))
    source.calendar = [CalendarEntry(date: sent, event: "Sendes ud")]
    var guide = source.successor(in: 2017, standardTitle: "")
    guide.calendar = []
    for index in guide.themes.indices { guide.themes[index].heritage = .continued }
    var setting = GuideScript.setting(guide, isNew: false)
    setting.authoring?.source = source
    let script = played(setting, [":gå kalender", line])
    let saved = try #require(script.saved)
    #expect(saved.calendar.count == count)
    #expect(saved.calendar.last.map(CalendarLine.text) == last)
  }

  @Test(arguments: ["Ledetråden sendes ud", "1. november", "uge", "31. februar Møde"])
  func `what does not begin with a day, or says nothing, is no date`(text: String) {
    #expect(CalendarLine.read(text, in: Example.guide, Example.today) == nil)
  }

  // MARK: Going on

  /// Whatever was saved when the program was killed, the next sitting goes on from: every state is one
  /// that can be opened, and nothing that was answered is asked again.
  @Test func `at every instant it can be killed and gone on with`() throws {
    let lines = [
      "↵", "↵", "Direktionen", "Om.", "Naboskab", "Hvorfor.", "", "Hvem?", "Hjælp.", "Hvad?",
      "Skole: Ja.", "5", "ja", "Hvad så?", "", "", "", "", "", "Hvornår?", "", "", "", "", "", "",
      "", "1-4", "8", "LMU drøftet", "ja", "",
    ]
    for count in lines.indices {
      let first = played(GuideScript.fromNothing, Array(lines.prefix(count)))
      guard let saved = first.saved else { continue }
      let bytes = LedetraadWriter.bytes(of: saved)
      let read = LedetraadDocument.read(bytes).guide
      #expect(read == saved)
      var second = GuideScript(GuideScript.setting(read, isNew: false))
      second.play([])
      #expect(second.saves == 0)
      if saved.themes.isEmpty { #expect(second.prompt?.field == "nyt") }
      let isUnfinished = saved.themes.contains { $0.questions.count < 3 }
      if isUnfinished { #expect(second.prompt?.field == "\(saved.themes[0].id).spørgsmål") }
    }
    let whole = played(GuideScript.fromNothing, lines + ["", "", ""])
    #expect(whole.isOver)
    var again = GuideScript(GuideScript.setting(try #require(whole.saved), isNew: false))
    again.play([])
    #expect(again.prompt?.field == "gennemgang")
  }

  @Test func `themes that nothing was said of yet are asked about first`() {
    let read = Example.guide.successor(in: 2017, standardTitle: "")
    var script = GuideScript(GuideScript.setting(read, isNew: false))
    script.play([])
    #expect(script.prompt?.field == "samspil.arv")
    script.play(["1"])
    #expect(script.prompt?.field == "effekt.arv")
  }

  @Test func `what somebody else writes meanwhile is joined, and theirs is told`() throws {
    var script = GuideScript(GuideScript.setting(Example.guide, isNew: false))
    script.play([":gå samspil.titel", "Min titel"])
    script.others = { guide in
      guide.themes[0].title = "Deres titel"
      guide.themes[1].title = "Deres anden"
    }
    script.play([":gå samspil.titel", "Min nye titel"])
    #expect(script.saved?.themes[0].title == "Min nye titel")
    #expect(script.saved?.themes[1].title == "Deres anden")
    #expect(script.transcript.contains("Deres titel"))
    #expect(script.interview.guide == script.saved)
  }

  // MARK: The trial

  @Test func `a trial saves nothing and keeps no half-typed answer`() {
    var script = GuideScript(GuideScript.setting(Example.guide, isNew: false))
    script.play([])
    let place = script.prompt?.field
    script.play([":prøv", "Huset", "", "", ""])
    #expect(script.saves == 0)
    #expect(script.prompt?.field == "")
    #expect(script.prompt?.label.hasPrefix("Prøve · ") == true)
    script.play([":slut"])
    #expect(script.prompt?.field == place && !script.isOver && script.saves == 0)
  }

  @Test func `the preview is what the leaders' conversation says`() {
    var interview = PlanInterview(Setting(guide: Example.guide, today: Example.today))
    let said = interview.handle(.begin).compactMap { effect in
      if case .show(let block) = effect { PlainBlock.text(of: block) } else { nil }
    }
    var script = GuideScript(GuideScript.setting(Example.guide, isNew: false))
    script.play([":vis"])
    #expect(script.transcript.contains(said.joined()))
    #expect(script.transcript.contains("? \(Example.guide.themes[0].questions[0].text)"))
  }
}
