import PlanModel
import PlanRules
import Testing

@testable import Interview

/// Whoever is led to a place is told which one it is, and what is missing where one ends.
@Suite struct PlaceTests {
  private static func seen(_ lines: [String], plan: Plan) -> (plan: Plan, seen: String) {
    var script = Script(Example.setting(plan))
    script.play(lines)
    return (script.interview.plan, script.wholeTranscript)
  }

  /// A tegn without figures.
  private static let unmeasured: Plan = {
    var plan = Example.halfway
    plan.goals[0].signs = [Sign(sign: "Klager over huller")]
    return plan
  }()

  @Test("a field of a record says which record, where one comes from elsewhere")
  func record() {
    let head = "## M1 · Tegn 1: Klager over huller"
    for command in [":gå M1.tegn.1.udgangspunkt", ":gå M1.tegn.1.kilde"] {
      #expect(Self.seen([command], plan: Self.unmeasured).seen.contains(head))
    }
    #expect(
      Self.seen([":gå M1.tiltag.2.hvem"], plan: Example.halfway).seen
        .contains("## M1 · Tiltag 2: Plan for hver familie"))
    let next = Self.seen(Array(repeating: ":næste", count: 6), plan: Self.unmeasured).seen
    #expect(next.contains(head))
  }

  @Test("both figures are read where one is asked for, as on a card")
  func figures() {
    let place = ":gå M1.tegn.1.udgangspunkt"
    let both = Self.seen(
      [place, "klager over huller: i dag 412, i 2016 370"], plan: Self.unmeasured)
    #expect(
      both.plan.goals[0].signs == [
        Sign(sign: "Klager over huller", baseline: "412", target: "370")
      ])
    #expect(both.seen.contains("Læst som 412 i dag og 370 når målet er nået."))
    #expect(both.seen.hasSuffix("[Kilde] > …\n"))
    let more = Self.seen([place, "vejdirektoratet: i dag 412, i 2016 370"], plan: Self.unmeasured)
    #expect(more.plan.goals[0].signs[0].sign == "Klager over huller · vejdirektoratet")
    let one = Self.seen([place, "412 klager"], plan: Self.unmeasured)
    #expect(one.plan.goals[0].signs[0].baseline == "412 klager")
    #expect(one.plan.goals[0].signs[0].target == nil)
  }

  @Test("a goal without a title is called by its id alone")
  func untitled() {
    var plan = Example.halfway
    plan.goals[0].title = ""
    for lines in [[":gå M1"], [":gå M1.mål"], [":oversigt"], [":gennemgang"]] {
      let seen = Self.seen(lines, plan: plan).seen
      #expect(!seen.contains("M1 · \n") && !seen.contains("M1 ·  ") && !seen.contains("M1 ·\n"))
    }
  }

  @Test("points of a list stay apart on one line")
  func points() {
    #expect(
      "hul nr 1 efter\nen vinter\n2. hul nr 2".pointsOnOneLine
        == "hul nr 1 efter en vinter · 2. hul nr 2")
    #expect("- ro\n- tryghed".pointsOnOneLine == "- ro · - tryghed")
    #expect(PlanLines.short("Kø\n1. juni\nog 2. juni") == "Kø · 1. juni og 2. juni")
  }

  @Test("a bare number links no answer to a goal")
  func numbers() {
    let answers = [("a-1", "10 procent"), ("a-2", "10 klager over huller i vejen")]
    let matcher = ThemeMatcher(answers.map { (id: $0.0, text: $0.1) } + [("a-3", "Ro")])
    #expect(matcher.ranked("10 færre").isEmpty)
    #expect(matcher.ranked("Færre huller").map(\.id) == ["a-2"])
  }

  @Test("who has gone through all comes back to the end, and not to a field that may be empty")
  func through() {
    var plan = Example.complete
    plan.centre.coreTask = nil
    let label = Texts.choiceLabel(enter: Texts.leaves)
    #expect(Self.seen([], plan: plan).seen.contains("[\(label)] > …"))
    #expect(PlanInterview(Example.setting(plan)).step is ReviewStep)
    plan.goals[0].actions = []
    #expect(PlanInterview(Example.setting(plan)).step is GoalCardStep)
  }

  @Test("at the end each command stands on a line, and names the plan only where there are several")
  func goodbye() {
    let several = Self.seen([":slut"], plan: Example.halfway).seen
    let count = PlanGaps(Example.halfway, checker: Checker(guide: Example.guide)).count
    #expect(several.contains("\n\(Texts.End.missing(count))\n"))
    #expect(
      several.contains("\ni Læs den: aarsplan vis plan.yaml\ni Tjek den: aarsplan tjek plan.yaml\n")
    )
    var setting = Example.setting(Example.halfway)
    setting.isOnlyPlanHere = true
    var script = Script(setting)
    script.play([":slut"])
    #expect(
      script.wholeTranscript.contains("\ni Læs den: aarsplan vis\ni Tjek den: aarsplan tjek\n"))
    setting.path = "planer/plan.yaml"
    script = Script(setting)
    script.play([":slut"])
    #expect(script.wholeTranscript.contains("aarsplan vis planer/plan.yaml\n"))
  }
}
