import PlanModel
import Testing

@testable import Interview

/// A whole line at the prompt of a card's row: it is read as at the card itself.
@Suite struct RowPromptTests {
  private static func goal(
    after lines: [String], of goal: String = "M2"
  ) -> (goal: Goal?, seen: String) {
    var script = Script(Example.setting(Example.twoGoals))
    script.play([":gå \(goal)"] + lines)
    return (script.interview.scene.goal(goal), script.wholeTranscript)
  }

  @Test("a tegn with its figures and a day")
  func sign() {
    let (goal, seen) = Self.goal(after: [
      "5",
      "Forældre der spiser med: i dag 3 om måneden, 10 om måneden når målet er nået, 30. november",
    ])
    #expect(
      goal?.signs == [
        Sign(
          sign: "Forældre der spiser med, 30. november", baseline: "3 om måneden",
          target: "10 om måneden")
      ])
    #expect(goal?.deadline?.value == day(10, 1))
    let read = "Forældre der spiser med, 30. november: fra 3 om måneden til 10 om måneden"
    #expect(seen.contains("Læst som: \(read)."))
  }

  @Test("a tiltag with who and when")
  func action() {
    let goal = Self.goal(after: ["4", "Vinkevindue, Ida Lund, inden 1. marts"]).goal
    #expect(
      goal?.actions.last
        == Action(what: "Vinkevindue", who: "Ida Lund", when: day(3, 1).map(Entry.known)))
  }

  @Test("a line that says one thing is that thing, and the rest is asked for")
  func plain() {
    let (goal, seen) = Self.goal(after: ["5", "Børn der vinker", "4", "9"])
    #expect(goal?.signs == [Sign(sign: "Børn der vinker", baseline: "4", target: "9")])
    #expect(!seen.contains("Læst som"))
  }

  @Test("a tegn's day is told where the goal has another deadline, and stays in the text")
  func otherDeadline() {
    let (goal, seen) = Self.goal(
      after: ["tegn: Børn der venter: i dag 33, 20 når målet er nået, 1. oktober"], of: "M1")
    #expect(goal?.deadline?.value == day(11, 1))
    #expect(goal?.signs.last?.sign == "Børn der venter, 1. oktober")
    #expect(goal?.signs.last?.target == "20")
    #expect(seen.contains("»1. oktober« er ikke brugt som frist"))
  }
}
