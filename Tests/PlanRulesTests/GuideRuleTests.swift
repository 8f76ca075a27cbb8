import DanishText
import PlanModel
import PlanRules
import Testing

/// What is said of a question, and of a ledetråd.
struct GuideRuleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var rules: [String]
    var testDescription: String { text }

    init(_ text: String, _ rules: String...) {
      self.text = text
      self.rules = rules
    }
  }

  static let cases = [
    Case("Hvad mærker borgeren når det her er lykkedes?"),
    Case("Tænk på sidste uge. Hvilken opgave løste I sammen med andre?"),
    Case("Når det er lykkedes, hvad kan man så se?"),
    Case("Hvem åbner kl. 15 om fredagen?"),
    Case("Er I gode til at samarbejde?", "lukket-spørgsmål"),
    Case("Tænk på en bestemt uge. Har I talt med en borger?", "lukket-spørgsmål"),
    Case("Hvad gør I, og hvordan ved I det? Hvem spørger I?", "to-spørgsmål"),
    Case(
      "Hvad skal være anderledes for de borgere som I møder hver dag, når der er gået et helt år og alt er gået som det skal?",
      "lang-sætning"),
    Case("Hvordan arbejder I overordnet med borgeren?", "tunge-ord"),
    Case("Hvad betyder det i  forhold\ntil jeres kerneopgave?", "tunge-ord"),
    Case(
      "Hvordan implementeres kommunens tværgående kompetenceudviklingsstrategi? Anerkendende ledelsesinformation sammenfattes efterfølgende af forvaltningernes udviklingskonsulenter gennem systematiske evalueringsredskaber og medarbejderinddragelse samt videndelingsaktiviteter.",
      "svært-spørgsmål", "tunge-ord"),
  ]

  private func guide(_ questions: [String]) -> Ledetraad {
    var theme = Theme(id: "t", title: "T")
    theme.questions = questions.enumerated().map { index, text in
      var question = Question(id: "t-\(index)", text: text)
      question.help = "Se dig om."
      question.followUps = ["Hvem?"]
      question.example = "Skole: Det gør vi."
      question.minutes = 5
      return question
    }
    return Ledetraad(id: "l", title: "L", year: 2016, themes: [theme])
  }

  @Test(arguments: cases)
  func `judges a question`(example: Case) {
    let others = ["Hvad gør I?", "Hvem er med?"]
    let findings = GuideChecker.check(guide(others + [example.text]))
    #expect(findings.map(\.rule).sorted() == example.rules.sorted())
    #expect(findings.allSatisfy { $0.path.description == "temaer[0].spørgsmål[2].spørgsmål" })
    #expect(findings.allSatisfy { $0.level == .advice })
  }

  @Test(arguments: [
    ([PlanKey.tema: "pejlemærke"], [String](), ""),
    ([.ledetråd: "Mål og Strategier"], [], ""),
    ([.tema: "stjerne"], ["ord.tema"], "»stjernen«"),
    ([.tema: "stjerne", .temaet: "stjernen"], [], ""),
    ([.temaer: "stjerner"], ["ord.tema"], "i ental"),
    ([.center: "enhed", .centret: "enhedet"], ["ord.centret"], "Mente du »enheden«?"),
    ([.plan: "aftale", .planen: "kontrakten"], ["ord.planen"], "»aftale«"),
    ([.plan: "aftale", .planerne: "aftaler"], ["ord.planerne"], "»aftalerne«"),
  ])
  func `a word of one's own that cannot be inflected is told`(
    words: [PlanKey: String], paths: [String], says: String
  ) {
    var guide = guide(["Hvad gør I?", "Hvem er med?", "Hvornår?"])
    guide.vocabulary = Vocabulary(given: words)
    let findings = GuideChecker.check(guide).filter { $0.rule == "ord-uden-form" }
    #expect(findings.map(\.path.description) == paths)
    #expect(findings.allSatisfy { $0.message.contains(says) && $0.level == .warning })
  }

  @Test func `names what a question lacks`() {
    var guide = guide(["Hvad gør I?", "Hvem er med?", "Hvornår?"])
    guide.themes[0].questions[1].help = " "
    guide.themes[0].questions[1].minutes = nil
    let findings = GuideChecker.check(guide)
    #expect(findings.map(\.rule) == ["spørgsmål-uden-støtte"])
    #expect(findings.first?.message.contains("»hjælp« og »minutter«") == true)
  }

  @Test func `a CPR number is an error wherever people read it`() {
    var guide = guide(["Hvad gør I?", "Hvem er med?", "Hvornår?"])
    guide.themes[0].questions[1].example = "Skole: Ring til 010170-1234."
    guide.about = "Vi ringer på 12 34 56 78."
    let findings = GuideChecker.check(guide)
    #expect(findings.map(\.rule) == ["cpr-nummer"])
    #expect(findings.first?.level == .error)
    #expect(findings.first?.path.description == "temaer[0].spørgsmål[1].eksempel")
    #expect(findings.first?.message.contains("010170") == false)
  }

  @Test func `looks at themes and requirements`() {
    var guide = guide(["Hvad gør I?"])
    guide.themes[0].heritage = .continued
    guide.requirements.levels = ["mål-uden-tgn": .error, "svær-tekst": nil as Level?]
    let findings = GuideChecker.check(guide)
    #expect(findings.map(\.rule) == ["få-spørgsmål", "arv-uden-fra", "ukendt-regel"])
    #expect(findings.last?.suggestion == "mål-uden-tegn")
    #expect(findings.last?.path.description == "krav.regler.mål-uden-tgn")
  }

  @Test(arguments: [("ledetråd-2015#samspil", true), ("samspil", false), ("#samspil", false)])
  func `knows a reference to last year's theme`(origin: String, isSound: Bool) {
    var guide = guide(["Hvad gør I?", "Hvem er med?", "Hvornår?"])
    guide.themes[0].heritage = .reworded
    guide.themes[0].origins = [origin]
    #expect(GuideChecker.check(guide).isEmpty == isSound)
  }

  @Test func `finds the years of the ledetråd that it was made from`() {
    var guide = guide(["Hvad gør I?", "Hvem er med?", "Hvornår?"])
    guide.id = "ledetråd-2016"
    guide.title = "Ledetråd 2016 for 2017"
    guide.year = 2017
    guide.about = "Her er 2016."
    guide.themes[0].about = "Tallene er fra 2014."
    guide.themes[0].heritage = .continued
    guide.themes[0].origins = ["ledetråd-2016#t"]
    let days = [2016, 2017, 2018, 2015].compactMap { PlanDate(year: $0, month: 3, day: 1) }
    guide.calendar = days.map { CalendarEntry(date: $0, event: "Møde") }
    let findings = GuideChecker.check(guide)
    #expect(findings.map(\.path.description) == ["id", "om", "kalender[3].dato"])
    #expect(findings.allSatisfy { $0.rule == "gammelt-årstal" })
    #expect(findings.map(\.level) == [.warning, .advice, .warning])
  }

  @Test(arguments: [
    ("Temaet er videreført fra 2015.", true), ("Temaet er videreført fra 2016.", false),
    ("Vi er gået frem siden 2015.", false), ("Temaet er nyt i 2016.", true),
  ])
  func `knows an introduction that came along from last year`(about: String, isStale: Bool) {
    var guide = guide(["Hvad gør I?", "Hvem er med?", "Hvornår?"])
    guide.year = 2017
    guide.themes[0].about = about
    guide.themes[0].heritage = .continued
    guide.themes[0].origins = ["ledetråd-2016#t"]
    let found = GuideChecker.check(guide).map(\.path.description)
    #expect(found == (isStale ? ["temaer[0].om"] : []))
  }

  @Test func `finds filler, and what the template says`() {
    var template = guide(["Hvad gør I?", "Hvem er med?", "Hvornår?"])
    template.themes[0].questions[0].help = "Skriv hvad spørgsmålet er ude efter."
    template.themes[0].questions[1].example = "Skole: Skriv et eksempel."
    #expect(GuideChecker.check(template).isEmpty)
    let untouched = GuideChecker.check(template, template: template)
    #expect(untouched.map(\.rule) == ["skabelontekst", "skabelontekst"])
    #expect(untouched.first?.path.description == "temaer[0].spørgsmål[0].hjælp")
    template.about = "Lorem ipsum dolor"
    #expect(GuideChecker.check(template).map(\.path.description) == ["om"])
  }
}
