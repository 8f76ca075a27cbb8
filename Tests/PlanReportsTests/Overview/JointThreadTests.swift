import DanishText
import PlanModel
import PlanOverview
import PlanReports
import Testing

/// Joint goals with an id stand side by side, and nothing that two plans say of one is merged.
@Suite struct JointThreadTests {
  private func facts(
    _ id: String, year: Int = 2016,
    _ goals: (with: String, joint: String, status: FollowUpStatus?)...
  ) -> CentreFacts {
    var plan = Plan()
    (plan.centre.id, plan.centre.name) = (id, id.prefix(1).uppercased() + id.dropFirst())
    (plan.guide, plan.year) = (OverviewMaker.guide.id, .known(year))
    plan.goals = goals.enumerated().map { number, told in
      var goal = Goal(id: "M\(number + 1)", title: "Mål \(number + 1)", theme: "samspil")
      goal.sharedWith = [told.with]
      var joint = JointWork()
      (joint.id, joint.kind, joint.coordinator) = (told.joint, .known(.transition), "skolen")
      (joint.ourPart, joint.awaited) = (
        "Vores; del", [AwaitedPart(centre: told.with, what: "De ringer.")]
      )
      goal.joint = joint
      goal.followUps = told.status.map { [FollowUp(status: .known($0))] } ?? []
      return goal
    }
    return CentreFacts(file: "\(id)-\(year).yaml", reading: .whole, plan: plan, findings: [])
  }

  @Test func `the tovholder comes first, however the id is spelt`() throws {
    let report = OverviewMaker.report([
      facts("huset", ("skolen", "Fælles-Start", .underWay)),
      facts("skolen", ("huset", "faelles-start", .reached)),
    ])
    let thread = try #require(report.jointThreads.first)
    #expect(report.jointThreads.count == 1)
    #expect(thread.sides.map(\.row.name) == ["Skolen", "Huset"])
    #expect(thread.sides.map(\.status) == [.reached, .underWay])
    #expect(thread.isShared && thread.disputes.isEmpty)
  }

  @Test func `who does not tell of it is named, with why`() throws {
    let report = OverviewMaker.report(
      [
        facts("huset", ("skolen", "a", nil), ("klubben", "b", nil), ("månen", "c", nil)),
        facts("skolen"),
      ],
      expecting: ["huset", "skolen", "klubben"].map { id in
        ExpectedCentre(id: id, name: id.prefix(1).uppercased() + id.dropFirst(), kind: nil)
      })
    let missing = report.jointThreads.map { $0.missing.map(\.reason) }
    #expect(missing == [[.withoutGoal], [.withoutPlan], [.unknown]])
    #expect(report.jointThreads.allSatisfy { !$0.isShared })
    let text = try OverviewJoint().text(of: report, look: ReportLook(width: 120))
    #expect(text.contains("0 hos alle, 1 som ikke alle har og 2 venter på en plan"))
    #expect(text.contains("Skolen har ikke målet"))
    #expect(text.contains("Klubben har ingen plan endnu"))
    #expect(text.contains("månen er et ukendt center"))
  }

  @Test func `what they do not agree on is said`() throws {
    var other = facts("skolen", ("huset", "a", .notReached))
    other.plan.goals[0].joint?.kind = .known(.sharedTask)
    other.plan.goals[0].deadline = PlanDate(year: 2016, month: 5, day: 31).map(Entry.known)
    let report = OverviewMaker.report([facts("huset", ("skolen", "a", .reached)), other])
    let thread = try #require(report.jointThreads.first)
    #expect(thread.disputes == [.kind, .outcome])
    let text = try OverviewJoint().text(of: report, look: ReportLook(width: 120))
    #expect(text.contains("uenige om slags og status"))
  }

  @Test func `a plan of another year is no side`() {
    let report = OverviewMaker.report([
      facts("huset", ("skolen", "a", nil)), facts("skolen", year: 2015, ("huset", "a", .reached)),
    ])
    #expect(report.jointThreads.map { $0.sides.count } == [1])
  }

  @Test(arguments: [OverviewJoint.Form.text, .page, .csv])
  func `each form tells all sides`(form: OverviewJoint.Form) throws {
    let report = OverviewMaker.report([
      facts("huset", ("skolen", "a", .underWay)), facts("skolen", ("huset", "a", nil)),
    ])
    let text = try OverviewJoint(form: form).text(of: report, look: ReportLook(width: 50))
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Huset") && words.contains("Skolen") && words.contains("på vej"))
    #expect(form != .csv || text.contains("\"Vores; del\""))
    #expect(form != .text || text.split(separator: "\n").allSatisfy { $0.count <= 50 })
  }

  @Test func `no joint goals is said in words`() throws {
    let text = try OverviewJoint().text(of: OverviewMaker.report([facts("huset")]))
    #expect(text.hasPrefix("Ingen af planerne har et fælles mål"))
  }
}
