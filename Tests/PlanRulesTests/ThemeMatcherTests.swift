import PlanFormat
import PlanModel
import Prompts
import Testing

@testable import PlanRules

/// Which theme a goal's words belong to.
struct ThemeMatcherTests {
  private static let guide = LedetraadDocument.read(Prompts.files[0].bytes).guide

  @Test(
    arguments: [
      ("Lavere sygefravær og flere nye kompetencer hos medarbejderne", "trivsel"),
      ("Vi vil mødes med foreninger og pårørende om det, vi kan sammen", "samspil"),
      ("Vi måler, om indsatsen virker for borgeren", "effekt"),
      ("En god arbejdsplads med plads til faglighed", "trivsel"),
    ])
  func `a goal written first gets its theme proposed`(text: String, theme: String) throws {
    let best = try #require(ThemeMatcher(themes: Self.guide).ranked(text).first)
    #expect(best.id == theme)
    #expect(!best.words.isEmpty)
  }

  @Test func `a theme is not proposed for a word that only its examples have`() {
    var question = Question(id: "a-1", text: "Hvem?")
    question.example = "Jobcenter: De unge kommer i job."
    let themes = [
      Theme(id: "a", title: "Samspil", questions: [question]), Theme(id: "b", title: "Effekt"),
    ]
    let guide = Ledetraad(id: "x", title: "X", year: 2016, themes: themes)
    #expect(ThemeMatcher(themes: guide).ranked("Flere unge i job") == [])
  }

  @Test func `a word that most texts have is everyday, once there are some`() {
    let texts = (1...6).map { (id: "q\($0)", text: $0 < 5 ? "Vi er på stuen." : "Vi er i haven.") }
    #expect(ThemeMatcher(texts).isEveryday("stuen"))
    #expect(!ThemeMatcher(texts).isEveryday("haven"))
    #expect(!ThemeMatcher(texts).isEveryday("gangen"))
    #expect(!ThemeMatcher(Array(texts.prefix(4))).isEveryday("stuen"))
  }

  @Test func `the reason is given in the words that were written`() {
    let matcher = ThemeMatcher([("have", "Beboerne passer haven."), ("mad", "Vi laver mad selv.")])
    #expect(
      matcher.ranked("Alle beboere skal i haven") == [
        .init(id: "have", score: 2, words: ["beboere", "haven"])
      ])
  }

  @Test func `a text without shared words matches nothing`() {
    let matcher = ThemeMatcher([("have", "Beboerne passer haven.")])
    #expect(matcher.ranked("Ny asfalt") == [])
    #expect(matcher.ranked("") == [])
    #expect(ThemeMatcher([]).ranked("Haven") == [])
  }

  @Test func `only answers are looked for among a plan's reflections`() {
    var plan = Plan()
    plan.reflections = [
      Reflection(question: "a", answer: "Forældre læser højt om torsdagen."),
      Reflection(question: "b", skipped: "Forældre læser"),
      Reflection(question: "c", answer: "Vi spiser frokost i haven."),
    ]
    let matches = ThemeMatcher(answersIn: plan).ranked("Flere forældre læser med")
    #expect(matches.map(\.id) == ["a"])
  }

  @Test(
    arguments: [
      ("borgerne", "borgere"), ("Medarbejderne", "medarbejder"), ("trivsel", "trivslen"),
      ("læsningen", "læsning"), ("søvnen", "søvn"),
    ])
  func `forms of a word share their stem`(one: String, other: String) {
    let stemmer = DanishStemmer()
    // Snowball keeps apart what drops an inner vowel: trivsel, trivslen.
    let expected = one != "trivsel"
    #expect((stemmer.stem(one) == stemmer.stem(other)) == expected)
  }

  @Test func `words that every text has are left out`() {
    #expect(DanishStemmer().stems(of: "Det er ikke os, der skal gøre det hele") == [])
    #expect(DanishStemmer().stems(of: "Børn og voksne, æbler & åer").count == 4)
  }
}
