import PlanModel
import PlanReports
import Testing

/// Cards are cut out and handed round: nobody's number is on them.
struct QuestionCardsTests {
  @Test func `a CPR number is masked wherever it stands`() {
    var question = Question(id: "t-1", text: "Hvem ringer I til på 010170-1234?")
    question.help = "Fx 020271-2345."
    question.followUps = ["Eller 030372-3456?"]
    question.example = "Skole: 040473-4567."
    question.examples = [AnswerExample(centreKind: "drift", text: "050574-5678.")]
    var theme = Theme(id: "t", title: "Tema 060675-6789")
    theme.questions = [question]
    let guide = Ledetraad(id: "l", title: "L 070776-7890", year: 2016, themes: [theme])
    for cards in [QuestionCards(of: guide), QuestionCards(of: guide, questions: ["t-1"])] {
      #expect(cards.html.contains("Hvem ringer I til på"))
      for digits in ["1234", "2345", "3456", "4567", "5678", "6789", "7890"] {
        #expect(!cards.html.contains("-" + digits), "\(digits)")
      }
    }
  }
}
