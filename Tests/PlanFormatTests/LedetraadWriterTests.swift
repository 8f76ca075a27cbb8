import Foundation
import PlanFormat
import PlanModel
import Prompts
import TestSupport
import Testing

/// A ledetråd that is written is read back as it was.
struct LedetraadWriterTests {
  @Test func `gives back the embedded ledetråde`() {
    for file in Prompts.files {
      let guide = LedetraadDocument.read(file.bytes).guide
      let again = LedetraadDocument.read(LedetraadWriter.bytes(of: guide))
      #expect(again.problems.isEmpty)
      #expect(again.guide == guide)
    }
  }

  @Test func `gives back what careless writers get wrong`() {
    for seed in 0..<200 {
      var random = RandomPlans(seed: UInt64(seed))
      let guide = Self.guide(&random)
      let again = LedetraadDocument.read(LedetraadWriter.bytes(of: guide))
      #expect(again.problems.isEmpty)
      #expect(again.guide == guide)
    }
  }

  private static func guide(_ random: inout RandomPlans) -> Ledetraad {
    var theme = Theme(id: "t", title: text(&random))
    theme.short = text(&random)
    theme.about = text(&random)
    theme.heritage = .reworded
    theme.origins = ["a#b"]
    var question = Question(id: "t-1", text: text(&random))
    question.followUps = [text(&random), text(&random)]
    question.example = text(&random)
    question.examples = [AnswerExample(centreKind: text(&random), text: text(&random))]
    question.minutes = 3
    question.isCore = true
    theme.questions = [question]
    theme.retired = [Question(id: "t-0", text: text(&random))]
    var guide = Ledetraad(id: "l", title: text(&random), year: 2016, themes: [theme])
    guide.vocabulary = Vocabulary(given: [
      .plan: text(&random), .temaet: text(&random), .ledetrådene: text(&random),
      .centre: text(&random),
    ])
    guide.requirements.mostGoals = 8
    guide.requirements.levels = ["svær-tekst": nil as Level?, "mål-uden-tegn": .error]
    return guide
  }

  /// Blanks at the end of a text are not kept.
  private static func text(_ random: inout RandomPlans) -> String {
    var text = random.text()
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}

/// Examples and the short way.
struct LedetraadQuestionTests {
  private func read(_ question: String) -> LedetraadDocument {
    let head = "format: ledetråd/1\nid: l\ntitel: L\når: 2016\ntemaer:\n"
    let theme =
      "  - { id: t, titel: T, spørgsmål: [ { id: t-1, spørgsmål: Hvad?, \(question) } ] }\n"
    return LedetraadDocument.read(Array((head + theme).utf8))
  }

  @Test func `an example that says itself where it is from stands beside those that are marked`() {
    let guide = read("eksempel: 'Skole: Ja.', eksempler: [ { sted: stab, svar: Nej. } ]").guide
    let question = guide.question("t-1")
    #expect(question?.example == "Skole: Ja.")
    #expect(question?.allExamples.map(\.centreKind) == [nil, "stab"])
    #expect(question?.allExamples.map(\.text) == ["Skole: Ja.", "Nej."])
  }

  @Test(arguments: [("kerne: ja", true), ("kerne: nej", false), ("minutter: 4", false)])
  func `a question is on the short way where it says so`(field: String, isCore: Bool) {
    let document = read(field)
    #expect(document.problems.isEmpty)
    #expect(document.guide.question("t-1")?.isCore == isCore)
  }

  @Test func `a question that is given up is known, but not asked`() {
    let document = LedetraadDocument.read(
      Array(
        """
        format: ledetråd/1
        id: l
        titel: L
        år: 2016
        temaer:
          - id: t
            titel: T
            spørgsmål: [ { id: t-1, spørgsmål: Hvad? } ]
            udgåede: [ { id: t-2, spørgsmål: Hvem? }, { id: t-1, spørgsmål: Hvor? } ]
        """.utf8))
    let theme = document.guide.themes.first
    #expect(theme?.questions.map(\.id) == ["t-1"])
    #expect(document.guide.question("t-2")?.text == "Hvem?")
    #expect(document.guide.theme(ofQuestion: "t-2")?.id == "t")
    #expect(document.problems.map(\.rule) == ["dublet-id"])
    var without = theme
    without?.retired = []
    #expect(theme?.fingerprint == without?.fingerprint)
  }

  @Test(arguments: [
    ("kerne: måske", "ugyldig-værdi"), ("eksempler: [ { sted: stab } ]", "manglende-felt"),
    ("eksempler: [ { svar: Ja. } ]", "manglende-felt"), ("eksempler: [ Ja. ]", "forkert-type"),
    ("eksempler: [ { sted: stab, svar: Ja., svr: 1 } ]", "ukendt-felt"),
  ])
  func `says what cannot be used`(field: String, rule: String) {
    #expect(read(field).problems.map(\.rule) == [rule])
  }
}

/// Advice finds its place in the file.
struct LedetraadPlaceTests {
  @Test func `points at the question's text`() {
    let file = """
      format: ledetråd/1
      temaer:
        - nej
        - id: t
          spørgsmål:
            - 7
            - id: a
              spørgsmål: Er I?
      """
    let path = FieldPath.key(.temaer).item(0).key(.spørgsmål).item(0).key(.spørgsmål)
    let finding = Finding(rule: "r", level: .advice, path: path, message: "m")
    let located = LedetraadDocument.read(Array(file.utf8)).located([finding])
    #expect(located.first?.place?.start == SourcePosition(line: 8, column: 20))
  }
}
