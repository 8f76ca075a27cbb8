import PlanModel
import Testing

@testable import Interview

/// `:eksempel` where no question of the ledetråd is asked.
@Suite struct PartExampleTests {
  @Test("each family of centres has both examples")
  func whole() {
    #expect(Texts.coreTaskExamples.count == Texts.centreFamilies.count)
    #expect(Texts.aimExamples.count == Texts.centreFamilies.count)
  }

  @Test("at the kerneopgave and at the card's mål, by kind of centre")
  func shown() {
    var plan = Example.halfway
    (plan.centre.kind, plan.centre.name) = ("skole", "Skolen ved Plejehjemmet")
    plan.centre.coreTask = nil
    plan.goals[0].aim = nil
    var script = Script(Example.setting(plan))
    script.play([":gå kerneopgave", ":eksempel", ":gå M1", ":eksempel"])
    #expect(script.wholeTranscript.contains(Texts.coreTaskExamples[1]))
    #expect(script.wholeTranscript.contains(Texts.aimExamples[1]))
  }
}
