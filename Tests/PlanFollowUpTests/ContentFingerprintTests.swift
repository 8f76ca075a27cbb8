import DanishText
import PlanModel
import Testing

/// What moves the mark of a plan's content, and what does not.
@Suite struct ContentFingerprintTests {
  private static let plan: Plan = {
    var plan = Plan()
    var goal = Goal(id: "M1", title: "Forældre læser med", theme: "samspil")
    goal.aim = "Flere børn får læst højt."
    goal.actions = [Action(what: "Læsekrog")]
    goal.deadline = Entry(text: "2016-12-01")
    plan.goals = [goal, Goal(id: "M2", title: "Flere cykler", theme: "effekt")]
    plan.reflections = [Reflection(question: "samspil-1", answer: "Vi læser om torsdagen.")]
    plan.omissions = [Omission(theme: "trivsel", reason: "Sidste år", acceptedBy: "Chefen")]
    plan.agreement = Agreement()
    plan.agreement?.parties = [Party(name: "Ib Dahl", role: "leder")]
    return plan
  }()

  private static let still: [(String, @Sendable (inout Plan) -> Void)] = [
    ("follow-up", { $0.goals[0].followUps = [FollowUp(date: Entry(text: "2016-06-01"))] }),
    ("retirement", { $0.goals[0].retirement = Retirement() }),
    ("status", { $0.status = .known(.approved) }),
    ("discussions", { $0.discussions = [Discussion(forum: "LMU")] }),
    ("signature", { $0.agreement?.parties[0].signed = Entry(text: "2016-01-29") }),
    ("wrapping", { $0.goals[0].aim = "Flere børn\nfår  læst højt.\n" }),
    ("order", { $0.goals.swapAt(0, 1) }),
    ("to revisit", { $0.goals[0].toRevisit = ["samspil-1"] }),
    ("an empty text", { $0.goals[0].context = "" }),
    ("fingerprints", { $0.fingerprints = [Fingerprint(theme: "samspil", value: "0123456789ab")] }),
  ]

  private static let moved: [(String, @Sendable (inout Plan) -> Void)] = [
    ("title", { $0.goals[0].title = "Forældrene læser med" }),
    ("aim", { $0.goals[0].aim = "Flere børn får læst højt" }),
    ("action", { $0.goals[0].actions[0].who = "Bo" }),
    ("deadline", { $0.goals[0].deadline = Entry(text: "2016-12-02") }),
    (
      "a text in another field",
      {
        $0.goals[0].context = $0.goals[0].aim; $0.goals[0].aim = nil
      }
    ),
    ("goal away", { $0.goals.removeLast() }),
    ("answer", { $0.reflections[0].answer = "Vi læser om fredagen." }),
    ("fravalg", { $0.omissions[0].acceptedBy = nil }),
    ("period", { $0.agreement?.start = Entry(text: "2016-01-01") }),
    ("party", { $0.agreement?.parties[0].name = "Ida Dahl" }),
  ]

  @Test(arguments: still.indices)
  func `what happens to a plan during the year does not move it`(index: Int) {
    let (name, change) = Self.still[index]
    var plan = Self.plan
    change(&plan)
    #expect(plan.contentFingerprint == Self.plan.contentFingerprint, "\(name)")
  }

  @Test(arguments: moved.indices)
  func `what the plan says does`(index: Int) {
    let (name, change) = Self.moved[index]
    var plan = Self.plan
    change(&plan)
    #expect(plan.contentFingerprint != Self.plan.contentFingerprint, "\(name)")
  }

  @Test func `it is twelve hexadecimal digits`() {
    let mark = Self.plan.contentFingerprint
    #expect(mark.count == 12)
    #expect(mark.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }
}
