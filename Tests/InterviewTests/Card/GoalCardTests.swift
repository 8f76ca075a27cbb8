import Dialogue
import PlanModel
import Testing

@testable import Interview

/// A whole goal on its card.
@Suite struct GoalCardTests {
  /// Types lines, from the title on, and gives the goal and how often it was asked.
  private func write(
    _ lines: [String], plan: Plan = Example.halfway
  ) throws -> (goal: Goal, prompts: Int, next: String) {
    var interview = PlanInterview(Example.setting(plan))
    var effects = interview.handle(.begin)
    var prompts = 0
    for line in lines {
      guard case .ask = effects.last else {
        Issue.record("not asked before \(line)")
        break
      }
      prompts += 1
      effects = interview.handle(.line(line))
      if case .save = effects.last { effects = interview.handle(.saved(.saved(path: "plan.yaml"))) }
    }
    guard case .ask(let prompt) = effects.last else { throw NotAsked() }
    return (try #require(interview.scene.goal("M2")), prompts, prompt.field)
  }

  private struct NotAsked: Error {}

  @Test("a goal with all its parts takes six prompts, from its title to the next goal's")
  func sixPrompts() throws {
    let written = try write(CardExample.typed)
    #expect(written.prompts <= 6)
    #expect(written.next == "effekt.mål")
    #expect(GoalPart.asked.filter { $0.mark(written.goal) != .done } == [])
    #expect(
      written.goal.actions == [
        Action(what: "Vinkevindue i garderoben", who: "Ida Lund", when: Entry(text: "2016-03-01"))
      ])
    #expect(
      written.goal.signs == [
        Sign(
          sign: "Børn der vinker", baseline: "4 om ugen", target: "9 om ugen", source: "tælling")
      ])
    #expect(written.goal.deadline?.text == "2016-11-01")
    #expect(written.goal.evaluation?.when?.text == "2016-10-01")
    #expect(written.goal.evaluation?.forum == "LMU")
    #expect(written.goal.responsible == "Ida Lund")
    #expect(written.goal.springsFrom == ["effekt-1"])
  }

  @Test("pasted, it takes three")
  func pasted() throws {
    let written = try write(["Rolige morgener", CardExample.pasted, ""])
    #expect(written.prompts == 3)
    #expect(written.next == "effekt.mål")
    #expect(GoalPart.asked.filter { $0.mark(written.goal) != .done } == [])
    #expect(written.goal.actions.map(\.who) == ["Ida Lund", "stuerne"])
    #expect(written.goal.signs.count == 1)
  }

  @Test("what a card shows can be pasted back, and is the same goal")
  func shownAndPasted() throws {
    let whole = try #require(Example.complete.goals.first)
    var plan = Example.halfway
    plan.goals = []
    var copy = Goal(id: "M2", title: whole.title ?? "", theme: "effekt")
    copy.springsFrom = whole.springsFrom
    plan.goals = [copy]
    let scene = PlanInterview(Example.setting(plan)).scene
    let text = [
      "Sammenhæng: \(whole.context ?? "")", "Mål: \(whole.aim ?? "")", "Tiltag:",
      whole.actions.map { "- " + PlanLines.line($0) }.joined(separator: "\n"), "Tegn:",
      whole.signs.map { "- " + PlanLines.line($0) }.joined(separator: "\n"),
      "Evaluering: \(whole.evaluation.map(PlanLines.line) ?? "")",
      "Ansvarlig: \(whole.responsible ?? "")", "Frist: \(whole.deadline?.danish ?? "")",
    ].joined(separator: "\n")
    guard case .change(let after, _, _) = GoalCardStep(goal: "M2").answer(text, scene) else {
      Issue.record("no change")
      return
    }
    var expected = whole
    (expected.id, expected.theme) = ("M2", "effekt")
    #expect(after.goals == [expected])
  }

  @Test("a row that cannot be read leaves all of the card as it was")
  func refusedAsWhole() throws {
    let scene = PlanInterview(Example.setting(Example.twoGoals)).scene
    let answer = GoalCardStep(goal: "M2").answer("mål: Ro\nfrist: når det passer", scene)
    guard case .refused(let problem) = answer else {
      Issue.record("not refused")
      return
    }
    #expect(problem.hasPrefix("Frist: "))
  }

  @Test("of every goal that is proposed, each part that still stands so says where it is from")
  func sources() throws {
    let scene = PlanInterview(Example.setting(Example.twoGoals)).scene
    let goal = try #require(scene.goal("M2"))
    let keys: [PlanKey] = [.titel, .mål, .tiltag, .evaluering, .ansvarlig, .frist]
    let offer = GoalOffer(
      goal: goal, sources: Dictionary(keys.map { ($0, "fra \($0.rawValue)") }) { $1 },
      answers: [1])
    var changed = goal
    changed.aim = "Noget andet."
    let notes = CardRows(goal: changed, offer: offer).items(scene).compactMap(\.note)
    let told = keys.filter { key in notes.contains { $0.hasSuffix("(fra \(key.rawValue))") } }
    #expect(told == keys.filter { $0 != .mål })
  }
}
