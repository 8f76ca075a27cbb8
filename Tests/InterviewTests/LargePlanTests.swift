import Dialogue
import PlanModel
import Testing

@testable import Interview

/// Plans and ledetråde with as much in them as can be read, or more.
@Suite(.timeLimit(.minutes(20))) struct LargePlanTests {
  /// A ledetråd that was not read from a file may hold any number.
  @Test func `minutes beyond all measure are no crash`() throws {
    var guide = Example.guide2016
    for theme in guide.themes.indices {
      for question in guide.themes[theme].questions.indices {
        guide.themes[theme].questions[question].minutes = .max
      }
    }
    let question = try #require(guide.themes.first?.questions.first)
    var interview = PlanInterview(Setting(guide: guide, today: Example.today))
    _ = interview.handle(.begin)
    for line in [":gå \(question.id)", "Vi læser højt sammen.", ":oversigt"] {
      #expect(!interview.handle(.line(line)).isEmpty)
    }
    #expect(interview.plan.reflections.map(\.answer) == ["Vi læser højt sammen."])
  }

  @Test func `each goal without an id gets one of its own`() {
    var plan = Plan()
    plan.goals = (0..<1_000).map { number in
      var goal = Goal()
      goal.id = number % 10 == 0 ? "M\(number + 1_001)" : number % 10 == 1 ? "M1" : nil
      return goal
    }
    var setting = Setting(guide: Example.guide2016, today: Example.today)
    setting.plan = plan
    let goals = PlanInterview(setting).plan.goals
    #expect(Set(goals.compactMap(\.id)).count == 1_000)
    #expect(stride(from: 0, to: 1_000, by: 10).allSatisfy { goals[$0].id == plan.goals[$0].id })
    #expect(goals[1].id == "M1")
  }

  /// With one more of them the file would not all be read, and nothing could be saved any more.
  @Test func `a full list of fingerprints gets no more`() {
    var plan = Plan()
    plan.fingerprints = (0..<Plan.mostFingerprints).map { Fingerprint(theme: "t\($0)", value: "x") }
    var setting = Setting(guide: Example.guide2016, today: Example.today)
    setting.plan = plan
    #expect(PlanInterview(setting).plan.fingerprints == plan.fingerprints)
    setting.plan?.fingerprints.removeLast()
    #expect(PlanInterview(setting).plan.fingerprints.count == Plan.mostFingerprints)
  }

  @Test func `a goal is found by its id after every change of the plan`() {
    var interview = PlanInterview(Setting(guide: Example.guide2016, today: Example.today))
    interview.scene.plan.goals = ["M1", "M2", "M2"].map { Goal(id: $0, title: $0, theme: "t") }
    interview.scene.plan.goals[2].title = "den anden"
    #expect(interview.scene.goal("M2")?.title == "M2")
    interview.scene.plan.goals.removeFirst(2)
    #expect(interview.scene.goal("M2")?.title == "den anden")
    #expect(interview.scene.goal("M1") == nil)
  }

  @Test func `what no file can hold is not in the plan, and stands on the line`() throws {
    let question = try #require(Example.guide2016.themes.first?.questions.first)
    var interview = PlanInterview(Setting(guide: Example.guide2016, today: Example.today))
    _ = interview.handle(.begin)
    _ = interview.handle(.line("Huset"))
    _ = interview.handle(.saved(.saved(path: "huset.yaml")))
    _ = interview.handle(.line(":gå \(question.id)"))
    let effects = interview.handle(.line("Et svar for meget, som er langt nok."))
    guard case .save(let plan, _)? = effects.last else {
      Issue.record("nothing was to be saved")
      return
    }
    #expect(plan.reflections.count == 1)
    let after = interview.handle(.saved(.full(message: "Planen er fuld.")))
    #expect(interview.plan.reflections == [])
    #expect(after.contains(.show(.problem("Planen er fuld."))))
    guard case .ask(let prompt)? = after.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(prompt.field == question.id && prompt.prefill == "Et svar for meget, som er langt nok.")
    // Leaving is as after any other save.
    #expect(interview.handle(.line(":slut")).last == .leave)
  }
}
