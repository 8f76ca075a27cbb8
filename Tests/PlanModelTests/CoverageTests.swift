import DanishText
import PlanModel
import Testing

/// How deeply a plan covers a theme: each condition of each level, alone.
struct CoverageTests {
  private static let theme = Theme(
    id: "samspil", title: "Samspil",
    questions: [Question(id: "samspil-1", text: "Hvad mærker borgeren?")])

  private static let deadline = PlanDate(year: 2016, month: 12, day: 1).map(Entry.known)

  /// A goal with all that the deepest level asks for.
  private static func goal(_ change: (inout Goal) -> Void = { _ in }) -> Goal {
    var goal = Goal(id: "M1", title: "Forældre læser med", theme: "samspil")
    goal.actions = [Action(what: "Forældre læser højt.")]
    goal.signs = [Sign(sign: "Børn der får læst højt", baseline: "38 %", target: "60 %")]
    goal.deadline = deadline
    goal.followUps = [FollowUp(remark: "Godt i gang.")]
    change(&goal)
    return goal
  }

  private static func depth(
    _ goals: [Goal], answered: Bool = true, _ change: (inout Plan) -> Void = { _ in }
  ) -> CoverageDepth {
    var plan = Plan()
    plan.goals = goals
    if answered { plan.reflections = [Reflection(question: "samspil-1", answer: "Ro.")] }
    change(&plan)
    return plan.coverage(of: theme).depth
  }

  /// What is taken from the full goal, and how deep it then is.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let depth: CoverageDepth
    let change: @Sendable (inout Goal) -> Void

    init(_ name: String, _ depth: CoverageDepth, _ change: @escaping @Sendable (inout Goal) -> Void)
    {
      (testDescription, self.depth, self.change) = (name, depth, change)
    }
  }

  private static let cases = [
    Case("nothing", .followedUp) { _ in },
    Case("opfølgning", .measurable) { $0.followUps = [] },
    Case("frist", .enacted) { $0.deadline = nil },
    Case("a frist that is a day", .enacted) { $0.deadline = .unknown("snart") },
    Case("tegn", .enacted) { $0.signs = [] },
    Case("udgangspunkt", .enacted) { $0.signs[0].baseline = nil },
    Case("målsætning", .enacted) { $0.signs[0].target = nil },
    Case("an udgangspunkt with text", .enacted) { $0.signs[0].baseline = " " },
    Case("a målsætning with text", .enacted) { $0.signs[0].target = "" },
    Case("udgangspunkt and målsætning of one tegn", .enacted) {
      $0.signs = [Sign(sign: "A", baseline: "38 %"), Sign(sign: "B", target: "60 %")]
    },
    Case("tiltag", .mentioned) { $0.actions = [] },
    Case("a tiltag with text", .mentioned) { $0.actions = [Action(what: " ")] },
    Case("its theme", .mentioned) { $0.theme = "effekt" },
    Case("what does not count: ansvarlig, evaluering, udspringer-af", .followedUp) {
      ($0.responsible, $0.evaluation, $0.springsFrom) = (nil, nil, [])
    },
    Case("opfølgning and frist", .enacted) { ($0.followUps, $0.deadline) = ([], nil) },
    Case("frist and tiltag", .mentioned) { ($0.actions, $0.deadline) = ([], nil) },
  ]

  @Test(arguments: cases)
  func `a goal is as deep as what it has`(item: Case) {
    #expect(Self.depth([Self.goal(item.change)]) == item.depth)
  }

  @Test func `one sign with baseline and target is enough`() {
    let goal = Self.goal { $0.signs.insert(Sign(sign: "Et til"), at: 0) }
    #expect(Self.depth([goal]) == .followedUp)
  }

  @Test func `the deepest goal counts`() {
    let shallow = Self.goal { $0.actions = [] }
    #expect(Self.depth([shallow, Self.goal()]) == .followedUp)
    #expect(Self.depth([Self.goal(), shallow]) == .followedUp)
  }

  @Test func `without a goal of its own an answer or a mention is little`() {
    #expect(Self.depth([]) == .mentioned)
    #expect(Self.depth([], answered: false) == .missing)
    let other = Self.goal { ($0.theme, $0.alsoThemes) = ("effekt", ["samspil"]) }
    #expect(Self.depth([other], answered: false) == .mentioned)
    #expect(Self.depth([Self.goal { $0.theme = "effekt" }], answered: false) == .missing)
  }

  @Test(
    arguments: [
      (Reflection(question: "samspil-1", answer: " "), CoverageDepth.missing),
      (Reflection(question: "samspil-1", skipped: "Ikke os"), .missing),
      (Reflection(question: "effekt-1", answer: "Ro."), .missing),
      (Reflection(question: "samspil-1", answer: "Ro."), .mentioned),
    ])
  func `only an answer to a question of the theme counts`(
    reflection: Reflection, depth: CoverageDepth
  ) {
    #expect(Self.depth([], answered: false) { $0.reflections = [reflection] } == depth)
  }

  private static let omission = Omission(
    theme: "samspil", reason: "Det er trivsel der haster.", acceptedBy: "LMU")

  @Test func `left out on purpose takes a reason and somebody who accepted it`() {
    func depth(_ change: (inout Omission) -> Void) -> CoverageDepth {
      var omission = Self.omission
      change(&omission)
      return Self.depth([], answered: false) { $0.omissions = [omission] }
    }
    #expect(depth { _ in } == .omitted)
    #expect(depth { $0.reason = nil } == .missing)
    #expect(depth { $0.reason = " " } == .missing)
    #expect(depth { $0.acceptedBy = nil } == .missing)
    #expect(depth { $0.theme = "effekt" } == .missing)
  }

  @Test func `left out goes before an answer, and a goal before left out`() {
    #expect(Self.depth([]) { $0.omissions = [Self.omission] } == .omitted)
    let goal = Self.goal { $0.actions = [] }
    #expect(Self.depth([goal]) { $0.omissions = [Self.omission] } == .mentioned)
  }

  @Test func `goals are counted by their own theme`() {
    var plan = Plan()
    plan.goals = [Self.goal(), Self.goal { $0.theme = "effekt" }, Self.goal { $0.id = "M2" }]
    #expect(plan.coverage(of: Self.theme).goals == 2)
    #expect(plan.coverage(of: Self.theme).theme == "samspil")
  }

  @Test func `the levels rise as the domain has them`() {
    #expect(
      CoverageDepth.steps.map(\.rawValue)
        == ["mangler", "fravalgt", "nævnt", "omsat", "målbart", "fulgt op"])
    #expect(CoverageDepth.steps == CoverageDepth.steps.sorted())
  }
}
