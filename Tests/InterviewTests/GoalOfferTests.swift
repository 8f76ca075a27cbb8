import PlanModel
import Testing

@testable import Interview

/// What the menu of a proposed goal takes, and how its answers are numbered.
@Suite struct GoalOfferTests {
  private static func script(_ lines: [String]) -> Script {
    var setting = Example.setting(Example.halfway)
    setting.offersGoal = { theme, plan, guide in
      GoalOffer(from: theme, of: plan, in: guide, today: Example.today)
        ?? GoalOffer(goal: Goal(title: "", theme: theme.id), sources: [:], answers: [1])
    }
    var script = Script(setting)
    script.play([":gå effekt.forslag"] + lines)
    return script
  }

  @Test("a text is the title of one's own goal")
  func text() {
    let goal = Self.script(["Rolige morgener"]).interview.plan.goals.last
    #expect(goal?.title == "Rolige morgener")
    #expect(goal?.theme == "effekt")
  }

  @Test("a number that is not there makes no goal")
  func number() {
    #expect(Self.script(["7"]).interview.plan.goals.count == 1)
  }

  @Test("an answer has the number that it has in the list of the theme's answers")
  func numbers() throws {
    var plan = Example.halfway
    plan.reflections.removeAll { $0.question == "samspil-1" }
    let theme = try #require(Example.guide.theme("samspil"))
    let answers = plan.answers(in: theme)
    #expect(answers.map(\.question.id) == ["samspil-2"])
    var goal = Goal(title: "En begyndelse der passer til barnet", theme: "samspil")
    goal.springsFrom = ["samspil-2", "effekt-1"]
    let scene = Script(Example.setting(plan)).interview.scene
    #expect(PlanLines.note(.springsFrom, goal, scene) == "1 og effekt-1")
  }
}
