import DanishText
import GoalProposal
import PlanModel
import Testing

/// What a proposal is made of, and what must never be in one.
struct ProposalTests {
  private static let change = "Vælg en gruppe. Hvad skal være anderledes for dem om et år?"
  private static let step = "Hvad er det mindste I kan prøve i januar?"
  private static let count = "Hvad kan I se, høre eller tælle når indsatsen virker?"

  private static func proposal(
    _ answers: (String, String)..., kind: String = "daginstitution", leader: String? = nil,
    today: PlanDate? = nil
  ) -> ProposedGoal {
    var centre = Centre()
    (centre.kind, centre.leader) = (kind, leader)
    let questions = answers.enumerated().map { number, pair in
      AnsweredQuestion(id: "s-\(number + 1)", question: pair.0, answer: pair.1)
    }
    return GoalProposer(centre: centre, year: 2016, today: today).proposal(for: questions)
  }

  @Test func `a whole theme becomes a goal in the leader's own words`() throws {
    let proposal = Self.proposal(
      (Self.change, "De sene. I dag kommer 31 af 58. Om et år kommer 45, og de har selv valgt."),
      (Self.step, "Mette Holm ringer til fem familier i uge 4."))
    let goal = proposal.goal(id: "M1", theme: "samspil", questions: ["s-1", "s-2"])
    #expect(goal.aim == "Om et år kommer 45, og de har selv valgt.")
    #expect(goal.title == "Om et år kommer 45")
    // The tegn says it already.
    #expect(goal.context == nil)
    #expect(
      goal.signs == [Sign(sign: "I dag kommer 31 af 58.", baseline: "31 af 58", target: "45")])
    let day = try #require(PlanDate(year: 2016, month: 1, day: 29))
    #expect(
      goal.actions == [
        Action(
          what: "Mette Holm ringer til fem familier i uge 4.", who: "Mette Holm",
          when: .known(day))
      ])
    #expect(goal.responsible == "Mette Holm")
    #expect(goal.springsFrom == ["s-1", "s-2"])
    #expect(proposal.date?.value.words == "i uge 4")
  }

  @Test(
    arguments: [
      (
        "Hvad gør folk for hinanden?", "De bager. Flere forældre skal være med i hverdagen.",
        "Flere forældre skal være med i hverdagen."
      ),
      (
        "Hvad er anderledes i hverdagen når det er lykkedes?",
        "Børn der flytter på stue, har en ven med. I dag græder 12 af 31.",
        "Børn der flytter på stue, har en ven med."
      ),
    ])
  func `groups of people may be what is to be different`(
    question: String, answer: String, aim: String
  ) {
    let goal = Self.proposal((question, answer)).goal(id: "M1", theme: "t", questions: ["s-1"])
    #expect(goal.aim == aim)
    #expect(goal.title == nil)
  }

  @Test func `a title says something else than the mål, and whom it speaks of`() {
    let question = Self.change
    for answer in [
      "Om et år ringer de før de kommer, og vi ved hvem der henter.",
      "Om et år spiser han frokost med to andre.",
    ] {
      let goal = Self.proposal((question, answer)).goal(id: "M1", theme: "t", questions: ["s-1"])
      #expect(goal.aim == answer)
      #expect(goal.title == nil)
    }
    let named = Self.proposal(
      (question, "Om et år ringer borgerne selv, og de ved hvem der svarer."))
    #expect(named.title?.value == "Om et år ringer borgerne selv")
  }

  @Test func `a nej before the rest of an answer is in no part`() {
    for reply in ["Nej\n", "Nej. ", "Næ, ", "Nej, "] {
      let proposal = Self.proposal(
        (Self.change, "Om et år kommer 45, og de har selv valgt."),
        (Self.count, reply + "31 af 58."), (Self.step, reply + "Mette Holm ringer i uge 4."))
      let goal = proposal.goal(id: "M1", theme: "t", questions: ["s-1", "s-2", "s-3"])
      let texts =
        [goal.title, goal.aim, goal.context] + goal.signs.map(\.sign) + goal.actions.map(\.what)
      for text in texts.compactMap(\.self) {
        #expect(!text.lowercased().contains("nej") && !text.lowercased().contains("næ"))
      }
      #expect(proposal.sign?.value == nil || proposal.sign?.value == "31 af 58.")
    }
  }

  @Test func `a month is kept in the text of the first step`() {
    let goal = Self.proposal(
      (Self.change, "Om et år kommer 45, og de har selv valgt."),
      (Self.step, "Vi ringer til fem familier. Det gør vi i januar.")
    ).goal(id: "M1", theme: "t", questions: ["s-1", "s-2"])
    for action in goal.actions where action.when?.value != nil {
      #expect(action.what?.contains("i januar") == true)
    }
    #expect(goal.actions.first?.when?.value == PlanDate(year: 2016, month: 1, day: 31))
  }

  @Test func `every value stands in the answer where its source says`() throws {
    for name in ["ledere.txt", "proever.txt", "svaere.txt", "friske.txt", "friske-3.txt"] {
      for marked in try Corpus(name).cases {
        let proposal = marked.proposal
        let answers = Dictionary(
          marked.questions.map { ($0.id, $0.answer) }, uniquingKeysWith: { first, _ in first })
        let parts = [
          proposal.title, proposal.aim, proposal.sign, proposal.baseline,
          proposal.target, proposal.action,
        ]
        for part in parts.compactMap(\.self) {
          let answer = Array(try #require(answers[part.source.question]).utf8)
          let words = Self.oneLine(answer[part.source.words])
          #expect(words == part.value)
          #expect(Self.oneLine(answer[part.source.range]) == part.source.sentence)
          #expect(part.source.range.contains(part.source.words.lowerBound))
          #expect(part.source.words.upperBound <= part.source.range.upperBound)
        }
      }
    }
  }

  private static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `nothing is proposed from nothing`() {
    #expect(Self.proposal().isEmpty)
    let empty = Self.proposal((Self.change, " \n"), (Self.step, "Det ved vi ikke endnu."))
    #expect(empty.isEmpty)
    #expect(empty == ProposedGoal())
    let goal = empty.goal(id: "M1", theme: "t", questions: ["s-1", "s-2"])
    #expect(goal.actions.isEmpty && goal.signs.isEmpty && goal.springsFrom.isEmpty)
    #expect(goal.title == nil && goal.aim == nil && goal.context == nil)
  }

  @Test(
    arguments: [
      "Vi ved ikke om det er 31 af 58.", "Måske er det 2 ud af 10.", "Det var 40 % i 2012.",
      "Hun er 84 år og bor i lokale 12.", "Ring 51 23 45 67 og spørg efter 20.",
      "Det koster 4.500 kr. om ugen efter § 85.", "Forskningen siger 60 %.",
      "Vi skal spare 10 % i år.", "Åbent kl. 9-14 alle 5 dage.", "Sag 15/15037 fylder mest.",
      "3 er syge og 2 er gået ned med stress i år.", "Er det 31 af 58?", "De 15-årige i 8. klasse.",
    ])
  func `a number that is no figure of today is no baseline`(answer: String) {
    #expect(Self.proposal((Self.count, answer)).baseline == nil)
  }

  @Test(
    arguments: [
      ("I dag er det 31 af 58.", "31 af 58"), ("hver tredje udebliver", "hver tredje"),
      ("Vi ligger på 38 % nu", "38 %"), ("Der er 2 fald om ugen.", "2 fald om ugen"),
      ("I 2012 var det 44 %, i 2015 var det 38 %.", "38 %"), ("nu: 14", "14"),
      ("Klager: 212 sidste år", "212"),
    ])
  func `a figure of today is the baseline`(answer: String, value: String) {
    #expect(Self.proposal((Self.count, answer)).baseline?.value == value)
  }

  @Test(
    arguments: [
      "Mette er sygemeldt, så Mette ringer i uge 4.", "Fru Hansen ringer til os i uge 4.",
      "Pigen Emma ringer til sin mor i uge 4.", "Hassan på 84 ringer til os i uge 4.",
      "Poul fra Brugsen ringer i uge 4.", "Mette ringede i går.", "Mette ringer ikke i uge 4.",
      "Ringer Mette i uge 4?", "Jonas, en elev, ringer i uge 4.",
    ])
  func `a citizen, a guest or somebody ill is never responsible`(answer: String) {
    #expect(Self.proposal((Self.step, answer)).responsible == nil)
  }

  @Test func `who is ill in one answer is not responsible in another`() {
    let proposal = Self.proposal(
      (Self.change, "Karen har været sygemeldt i et år."),
      (Self.step, "Karen ringer til fem familier i uge 4."))
    #expect(proposal.responsible == nil)
  }

  @Test func `what is said with somebody's illness is not quoted`() {
    let proposal = Self.proposal(
      (Self.step, "Gitte har ondt i ryggen, så vi prøver med en ekstra lift i uge 4."),
      (Self.count, "Hanne var sygemeldt 40 % af dagene i år."))
    #expect(proposal.isEmpty)
  }

  @Test func `an answer with a CPR number is not read`() {
    let proposal = Self.proposal(
      (Self.step, "Mette ringer til 010203-1234 i uge 4. Det er 31 af 58 i dag."))
    #expect(proposal.isEmpty)
  }

  @Test(
    arguments: [
      ("Pædagogisk leder Hanne Holm ringer rundt.", "Pædagogisk leder Hanne Holm"),
      ("SFO-lederen samler op.", "SFO-lederen"), ("TRIO tager det op.", "TRIO"),
      ("lone og morten laver listen", "lone og morten"), ("Ansvarlig: souschef", "souschef"),
      ("Mette (souschef) ringer til dem.", "Mette"),
    ])
  func `people and functions are named as they were written`(answer: String, value: String) {
    #expect(Self.proposal((Self.step, answer)).responsible?.value == value)
  }

  @Test func `jeg is the leader, where the plan has the name`() {
    let answer = "Jeg ringer til fem familier i uge 4."
    #expect(Self.proposal((Self.step, answer)).responsible == nil)
    let named = Self.proposal((Self.step, answer), leader: "Bo Rytter").responsible
    #expect(named?.value == "Bo Rytter")
    #expect(named?.source.words == 0..<3)
  }

  @Test func `those a staff house serves are not its own`() {
    let answer = "Læreren skriver dagbog i uge 4."
    #expect(Self.proposal((Self.step, answer), kind: "PPR").responsible == nil)
    #expect(Self.proposal((Self.step, answer), kind: "skole").responsible?.value == "Læreren")
  }

  @Test(
    arguments: [
      ("Vi ringer i uge 4.", "i uge 4", "2016-01-29"),
      ("Vi begynder før jul.", "før jul", "2016-12-23"),
      ("Det er klar til august, vi begynder nu.", "til august", "2016-08-31"),
      ("Vi ringer d. 15/2.", "d. 15/2", "2016-02-15"),
      ("Vi prøver det i uge 5-6.", "i uge 5-6", "2016-02-12"),
      ("Vi prøver det fra nytår.", "fra nytår", nil),
      ("Vi begynder efter påske.", "efter påske", nil),
    ] as [(String, String, String?)])
  func `a date keeps its words`(answer: String, words: String, day: String?) {
    let date = Self.proposal((Self.step, answer)).date?.value
    #expect(date?.words == words)
    #expect(date?.day?.text == day)
    #expect(date?.entry.text == day ?? words)
  }

  @Test(
    arguments: [
      "Vi talte om det i uge 47.", "Vi har åbent kl. 8-16.", "Siden januar har vi ventet.",
      "Vi gør det hver fredag.", "Nej, januar er for tidligt.", "Vi ringer om et år.",
    ])
  func `a time that was, or comes again, is no deadline`(answer: String) {
    #expect(Self.proposal((Self.step, answer)).date == nil)
  }

  @Test func `a length of time counts from the day it is told`() throws {
    let today = try #require(PlanDate(year: 2016, month: 1, day: 4))
    let answer = "Vi ringer om 14 dage."
    #expect(Self.proposal((Self.step, answer)).date == nil)
    let date = Self.proposal((Self.step, answer), today: today).date
    #expect(date?.value.day?.text == "2016-01-18")
  }

  @Test func `what is proposed does not hang on how lines are broken`() {
    let broken = "I dag er det kun 31 af de børn vi har, og i alt er der altså\r\n58 af dem."
    #expect(Self.proposal((Self.count, broken)).sign == nil)
    let wrapped = Self.proposal(
      (
        Self.change,
        "Om et år har de alle sammen været med til noget her i huset, ikke\nbare fået en seddel."
      ))
    #expect(wrapped.aim?.value.hasSuffix("ikke bare fået en seddel.") == true)
  }

  @Test func `of a pasted paper only the beginning is read`() {
    let paper = String(repeating: "Politikken er vedtaget. ", count: 20_000)
    #expect(Self.proposal((Self.count, paper + "Det er 31 af 58 nu.")).isEmpty)
    #expect(
      Self.proposal((Self.count, "Det er 31 af 58 nu. " + paper)).baseline?.value == "31 af 58")
  }
}
