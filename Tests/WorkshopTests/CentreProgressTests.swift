import PlanModel
import TestSupport
import Testing
import Workshop

/// How far one plan is, in numbers.
struct CentreProgressTests {
  private let guide = RoomViewTests.guide

  @Test func `answers, what is passed over, and goals are counted by theme`() {
    var plan = RoomViewTests.plan("x", kind: nil, answers: 2, skipping: true)
    var goal = Goal(id: "M1", title: "T", theme: "a")
    goal.actions = [Action(what: "Noget")]
    plan.goals = [goal, Goal(id: "M2", title: "U", theme: "ukendt")]
    let progress = CentreProgress(plan, guide: guide, file: "x.yaml")
    #expect(progress.asked == 3 && progress.answered == ["a-1", "a-2"])
    #expect(progress.skipped == ["b-1"] && progress.goals == 2)
    #expect(progress.themes.map(\.goals) == [1, 0])
    #expect(progress.themes.map(\.depth) == [.enacted, .missing])
    #expect(progress.themeAtHand == "b")
  }

  @Test func `only the questions of the course are asked`() {
    let plan = RoomViewTests.plan("x", kind: nil, answers: 2)
    let progress = CentreProgress(plan, guide: guide, asking: ["a-2", "b-1"], file: "x.yaml")
    #expect(progress.asked == 2 && progress.answered == ["a-2"])
  }

  @Test func `where somebody wrote is seen, not what`() {
    var plan = RoomViewTests.plan("x", kind: nil, answers: 3)
    let before = PlanMarks(plan, guide: guide)
    #expect(before.changed(since: before) == nil)
    plan.reflections[0].answer = "Noget andet."
    #expect(PlanMarks(plan, guide: guide).changed(since: before) == "a")
  }

  /// Every text of a plan is a word of its own; none but the centre's three may come along.
  @Test func `nothing that anybody wrote comes along`() {
    var plan = FilledRecord.made(Plan.self)
    plan.goals[0].theme = "a"
    plan.reflections[0].question = "a-1"
    let told = "\(CentreProgress(plan, guide: guide, file: "x.yaml"))"
    let open = [plan.centre.id, plan.centre.name, plan.centre.kind].compactMap(\.self)
    let words = FieldTree(plan).leaves.map(\.text).filter { $0.contains("-") && !open.contains($0) }
    #expect(words.count > 100)
    for word in words where word != "a-1" { #expect(!told.contains(word), "\(word)") }
  }
}
