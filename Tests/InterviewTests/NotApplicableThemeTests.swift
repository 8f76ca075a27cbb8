import Dialogue
import PlanModel
import PlanRules
import Testing

@testable import Interview

/// A theme that is not for the centre is not asked about.
@Suite struct NotApplicableThemeTests {
  private func scene(kind: String, _ change: (inout Plan) -> Void = { _ in }) -> Scene {
    var plan = Plan()
    (plan.centre.name, plan.centre.kind) = ("Solstrålen", kind)
    change(&plan)
    var setting = Example.setting(plan)
    setting.guide.themes[1].centres = ["skole", "klub"]
    return PlanInterview(setting).scene
  }

  private func themes(in scene: Scene) -> Set<String> {
    Set(scene.itinerary.all(scene).compactMap { $0.theme(scene)?.id })
  }

  @Test func `it is asked about where it is for the centre, and only there`() {
    #expect(themes(in: scene(kind: "Skole")) == ["samspil", "effekt", "trivsel"])
    #expect(themes(in: scene(kind: "børnehave")) == ["samspil", "trivsel"])
  }

  @Test func `what somebody has written under it all the same is there`() {
    let withGoal = scene(kind: "børnehave") { plan in
      plan.goals = [Goal(id: "M1", title: "Mål", theme: "effekt")]
    }
    #expect(themes(in: withGoal).contains("effekt"))
    let withAnswer = scene(kind: "børnehave") { plan in
      plan.reflections = [Reflection(question: "effekt-1", answer: "Det gik godt.")]
    }
    #expect(themes(in: withAnswer).contains("effekt"))
  }

  @Test func `its questions are not counted, and nothing of it is missing`() {
    let scene = scene(kind: "børnehave")
    #expect(QuestionCount(scene.plan, scene.guide, isShort: false).total == 3)
    let gaps = PlanGaps(scene.plan, checker: Checker(guide: scene.guide))
    #expect(!gaps.findings.contains { $0.message.contains("Effekt") })
    let rows = OverviewList(scene).lines.map(\.item.text)
    #expect(!rows.contains { $0.contains("Effekt") })
  }
}
