import DanishText
import PlanModel
import Testing

/// What makes two goals sides of one, and what their sides may not agree on.
@Suite struct JointTermsTests {
  private func goal(
    kind: JointKind? = nil, coordinator: String? = nil, deadline: String? = nil,
    statuses: [FollowUpStatus] = []
  ) -> Goal {
    var goal = Goal()
    var joint = JointWork()
    (joint.id, joint.kind, joint.coordinator) = ("start", kind.map(Entry.known), coordinator)
    goal.joint = joint
    goal.deadline = deadline.flatMap { PlanDate(text: $0) }.map(Entry.known)
    goal.followUps = statuses.map { FollowUp(status: .known($0)) }
    return goal
  }

  @Test(arguments: [
    ("Fælles-Start", "faelles-start", true), (" start ", "START", true), ("start", "slut", false),
    ("", "", false), (" ", "start", false),
  ])
  func `an id is the same however it is spelt`(one: String, other: String, isSame: Bool) {
    let keys = [one, other].map { id in
      var joint = JointWork()
      joint.id = id
      return joint.key
    }
    #expect((keys[0] != nil && keys[0] == keys[1]) == isSame)
  }

  @Test func `only what both say can be disagreed on`() {
    let ours = goal(
      kind: .transition, coordinator: "Børnehuset", deadline: "2016-05-01", statuses: [.reached])
    let theirs = goal(
      kind: .sharedTask, coordinator: "skolen", deadline: "2016-06-01", statuses: [.partlyReached])
    #expect(JointTerms(ours).disputes(with: JointTerms(theirs)) == JointDispute.allCases)
    #expect(JointTerms(ours).disputes(with: JointTerms(goal())) == [])
    #expect(JointTerms(ours).disputes(with: JointTerms(goal(coordinator: "BOERNEHUSET"))) == [])
  }

  @Test func `of several sides, any two may disagree`() {
    let sides = [
      goal(), goal(deadline: "2016-05-01"), goal(kind: .transition, deadline: "2016-05-01"),
      goal(coordinator: "skolen"), goal(kind: .transition, deadline: "2016-06-01"),
    ].map(JointTerms.init)
    #expect(JointTerms.disputes(among: sides) == [.deadline])
    #expect(JointTerms.disputes(among: Array(sides.dropLast())) == [])
    #expect(JointTerms.disputes(among: []) == [])
  }

  @Test func `a word that is not the last says nothing of the end`() {
    let ours = JointTerms(goal(statuses: [.notReached, .reached]))
    #expect(ours.disputes(with: JointTerms(goal(statuses: [.underWay]))) == [])
    #expect(ours.disputes(with: JointTerms(goal(statuses: [.notReached]))) == [.outcome])
  }
}
