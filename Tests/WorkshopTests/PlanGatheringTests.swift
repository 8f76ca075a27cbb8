import DanishText
import PlanModel
import TestSupport
import Testing

@testable import Workshop

/// Plans of one centre that become one.
struct PlanGatheringTests {
  private static func gathered(_ plans: [Plan], base: Plan? = nil) -> PlanGathering {
    PlanGathering(
      plans.enumerated().map { .init(name: "\($0.offset).yaml", plan: $0.element) }, base: base)
  }

  private static func goal(_ id: String, _ title: String, aim: String? = nil) -> Goal {
    var goal = Goal(id: id, title: title, theme: "samspil")
    goal.aim = aim
    return goal
  }

  private static func plan(_ goals: [Goal] = [], answers: [String: String] = [:]) -> Plan {
    var plan = Plan()
    plan.goals = goals
    plan.reflections = answers.sorted { $0.key < $1.key }
      .map { Reflection(question: $0.key, answer: $0.value) }
    return plan
  }

  // MARK: Goals

  @Test func `goals that mean the same are one, whatever their ids`() {
    let one = Self.plan([Self.goal("M1", "Flere samtaler"), Self.goal("M2", "Ro i huset")])
    let other = Self.plan([
      Self.goal("M1", "ro i huset!", aim: "Børnene finder ro."), Self.goal("M2", "Noget tredje"),
    ])
    let gathering = Self.gathered([one, other])
    let plan = gathering.plan()
    #expect(plan.goals.map(\.id) == ["M1", "M2", "M3"])
    #expect(plan.goals[1].aim == "Børnene finder ro.")
    #expect(plan.goals[2].title == "Noget tredje")
    #expect(
      gathering.renamed == [
        .init(source: 1, old: "M1", new: "M2"), .init(source: 1, old: "M2", new: "M3"),
      ])
    #expect(gathering.decisions.map(\.place) == ["M2.titel"])
  }

  @Test func `what names a goal goes along with its id`() {
    let one = Self.plan([Self.goal("M1", "A")])
    var other = Self.plan([Self.goal("M1", "B")])
    other.exemptions = [Exemption(rule: "mål-uden-tegn", goal: "M1", reason: "Derfor.")]
    let plan = Self.gathered([one, other]).plan()
    #expect(plan.goals.map(\.id) == ["M1", "M2"] && plan.exemptions.map(\.goal) == ["M2"])
  }

  // MARK: Answers

  @Test func `equal answers are there once, others under a line that says whose`() {
    let plans = ["Ja.", "Nej.", "Ja."].map { Self.plan(answers: ["q": $0]) }
    let gathering = Self.gathered(plans)
    #expect(gathering.decisions.count == 1)
    #expect(gathering.decisions.first?.choices.map(\.sources) == [[0, 2], [1]])
    #expect(
      gathering.plan().reflections.map(\.answer)
        == ["Fra 0.yaml og 2.yaml:\nJa.\n\nFra 1.yaml:\nNej."])
    #expect(gathering.plan(deciding: [0: "Måske."]).reflections.map(\.answer) == ["Måske."])
    #expect(gathering.leftOver(gathering.plan()).isEmpty)
  }

  @Test func `an answer goes before passing over, and the reason is told`() {
    let one = Self.plan(answers: ["q": "Ja."])
    var other = Plan()
    other.reflections = [Reflection(question: "q", skipped: "Ikke os.")]
    for plans in [[one, other], [other, one]] {
      let gathering = Self.gathered(plans)
      let plan = gathering.plan()
      #expect(plan.reflections == one.reflections)
      #expect(gathering.leftOver(plan).map(\.text) == ["Ikke os."])
    }
  }

  @Test func `where only one thing can stand, the first does, and the other is left over`() {
    var (one, other) = (Self.plan(), Self.plan())
    (one.centre.leader, other.centre.leader) = ("Karen", "Ole")
    let gathering = Self.gathered([one, other])
    let plan = gathering.plan()
    #expect(plan.centre.leader == "Karen" && gathering.decisions.map(\.isProse) == [false])
    #expect(
      gathering.leftOver(plan) == [.init(source: 1, place: "center.leder", text: "Ole")])
    #expect(gathering.leftOver(gathering.plan(deciding: [0: "Ole"]), deciding: [0: "Ole"]).isEmpty)
  }

  @Test func `with what all began with, a change stands against what was left alone`() {
    let base = Self.plan([Self.goal("M1", "Før")], answers: ["q": "Før."])
    let one = Self.plan([Self.goal("M1", "Efter")], answers: ["q": "Før."])
    let other = Self.plan([Self.goal("M1", "Før")], answers: ["q": "Efter."])
    let gathering = Self.gathered([one, other], base: base)
    #expect(gathering.decisions.isEmpty)
    #expect(gathering.plan() == Self.plan([Self.goal("M1", "Efter")], answers: ["q": "Efter."]))
  }

  // MARK: Whatever the plans are

  /// Two or three plans as several people write them: with and without a draft in common.
  private static func plans(_ seed: UInt64) -> (plans: [Plan], base: Plan?) {
    var random = RandomPlans(seed: seed)
    let base = random.plan()
    let hasBase = random.number(2) == 0
    let count = 2 + random.number(2)
    let plans = (0..<count).map { _ -> Plan in
      if hasBase || random.number(3) > 0 { return random.changed(base) }
      var plan = random.plan()
      plan.centre = base.centre
      return plan
    }
    return (plans, hasBase && random.number(3) > 0 ? base : nil)
  }

  /// Every text of every plan stands in the one that they became, or is told of as left over.
  @Test(arguments: 0..<400)
  func `no text is lost`(seed: UInt64) {
    let (plans, base) = Self.plans(seed)
    let gathering = Self.gathered(plans, base: base)
    let plan = gathering.plan()
    let texts = FieldTree(plan).leaves.map(\.text)
    let left = gathering.leftOver(plan)
    for (source, old) in plans.enumerated() {
      let told = left.filter { $0.source == source }.map(\.text)
      let ids = gathering.renamed.filter { $0.source == source }.map(\.old)
      for text in FieldTree(old).leaves.map(\.text) {
        let isKept = texts.contains { $0 == text || $0.contains(text) }
        #expect(isKept || told.contains(text) || ids.contains(text), "\(text)")
      }
    }
  }

  @Test(arguments: 0..<100)
  func `a plan and itself are that plan`(seed: UInt64) {
    let plan = Self.plans(seed).plans[0]
    let gathering = Self.gathered([plan, plan, plan])
    #expect(gathering.plan() == plan && gathering.decisions.isEmpty)
    #expect(gathering.renamed.isEmpty && gathering.leftOver(plan).isEmpty)
  }

  /// Another order gives the same texts, in another order and under other ids.
  @Test(arguments: 0..<200)
  func `the order of the plans changes only the order`(seed: UInt64) {
    let (plans, base) = Self.plans(seed)
    func texts(_ plans: [Plan]) -> [String] {
      let gathering = Self.gathered(plans, base: base)
      let plan = gathering.plan()
      let open = gathering.decisions.flatMap { $0.choices.map(\.text) }
      let composed = Set(gathering.decisions.map(gathering.undecided))
      let held = FieldTree(plan).leaves
        .filter {
          !composed.contains($0.text) && !$0.path.hasSuffix(".id") && !$0.path.hasSuffix(".mål")
        }
        .map(\.text)
      return Set(held + open + gathering.leftOver(plan).map(\.text)).sorted()
    }
    let (one, other) = (texts(plans), texts(plans.reversed()))
    let ids = Set(plans.flatMap { $0.goals.compactMap(\.id) })
    #expect(one.filter { !ids.contains($0) } == other.filter { !ids.contains($0) })
  }
}
