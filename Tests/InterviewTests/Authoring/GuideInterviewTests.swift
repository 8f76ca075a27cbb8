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
  // MARK: Questions

  @Test func `a new question gets a name that none has had`() throws {
    let script = GuideScript.played(
      GuideScript.setting(Example.guide, isNew: false),
      [":slet samspil-2", ":slet samspil-2", ":gå samspil.spørgsmål", "Hvad nyt?"])
    let theme = try #require(script.saved?.themes.first)
    #expect(theme.questions.map(\.id) == ["samspil-1", "samspil-3"])
    #expect(theme.retired.isEmpty)
  }

  @Test func `a question that plans may have answered is kept as one that is not asked any more`()
    throws
  {
    let script = GuideScript.played(
      GuideScript.setting(Example.guide, isNew: false), [":slet samspil-2"])
    #expect(script.saved?.themes.first?.questions.map(\.id) == ["samspil-1"])
    #expect(script.saved?.themes.first?.retired.map(\.id) == ["samspil-2"])
    let new = GuideScript.played(GuideScript.fromExample(), [":slet samspil-2"])
    #expect(new.saved?.themes.first?.retired.isEmpty == true)
  }

  @Test func `a question of last year's that was deleted gives its name to no other`() throws {
    var setting = GuideScript.setting(
      Example.guide.successor(in: 2017, standardTitle: ""), isNew: false)
    setting.authoring?.source = Example.guide
    setting.guide.themes[0].questions.removeLast()
    let script = GuideScript.played(setting, [":gå samspil.spørgsmål", "Hvad nyt?"])
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
    let script = GuideScript.played(
      GuideScript.setting(Example.guide, isNew: false),
      [":gå nyt tema", "Naboskb", ":tilbage", "Naboskab", "Hvorfor."])
    let themes = try #require(script.saved).themes.dropFirst(Example.guide.themes.count)
    #expect(themes.map(\.title) == ["Naboskab"] && themes.first?.about == "Hvorfor.")
  }

  @Test func `going back to the title of a split changes it, and the share-out is asked again`()
    throws
  {
    let script = GuideScript.played(
      GuideScript.fromExample(),
      ["↵", "↵", "", "", "3", "Lærng", ":tilbage", "Læring", ":oversigt", "1", "", "1"])
    let themes = try #require(script.saved).themes
    #expect(themes.map(\.title)[...1] == [Example.guide.themes[0].title, "Læring"])
    #expect(themes.count == Example.guide.themes.count + 1)
    #expect(themes[1].questions.map(\.id) == ["samspil-1"])
  }

  @Test func `a new theme's questions are asked for wherever it was begun`() {
    let script = GuideScript.played(
      GuideScript.setting(Example.guide, isNew: false),
      [":gå krav.forelægges", ":gå nyt tema", "Naboskab", "Hvorfor.", ""])
    #expect(script.prompt?.field == "naboskab.spørgsmål")
  }

  @Test(arguments: ["naboska", "byen", "Naboskaber i byen"])
  func `a theme is found by a word of its title`(name: String) {
    var guide = Example.guide
    guide.themes[1].title = "Naboskaber i byen"
    let script = GuideScript.played(GuideScript.setting(guide, isNew: false), [":gå \(name)"])
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
    let script = GuideScript.played(
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
      let first = GuideScript.played(GuideScript.fromNothing, Array(lines.prefix(count)))
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
    let whole = GuideScript.played(GuideScript.fromNothing, lines + ["", "", ""])
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
