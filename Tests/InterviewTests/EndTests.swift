import Dialogue
import PlanModel
import PlanRules
import Testing

@testable import Interview

/// What is missing, how long it takes, and that everybody says the same of it.
struct EndTests {
  private static let checker = Checker(guide: Example.guide)

  @Test(arguments: [Example.poor, Example.complete, Example.twoGoals, Example.halfway])
  func `review, welcome and checker name as many gaps`(_ plan: Plan) throws {
    let gaps = PlanGaps(plan, checker: Self.checker)
    var script = Script(Example.setting(plan))
    script.play([":gennemgang"])
    let missing = Texts.End.missingHeading(gaps.count)
    #expect(Texts.End.missing(gaps.count).lowercased().hasPrefix(missing))
    let said = gaps.isDone ? Texts.End.done(unknown: 0).lowercased() : missing
    let transcript = script.wholeTranscript.lowercased()
    #expect(transcript.components(of: said) >= (gaps.isDone ? 1 : 2))
    #expect(Gaps(script.interview.scene).list.count == gaps.count)
    let found = Self.checker.check(plan).findings
    #expect(gaps.findings.allSatisfy(found.contains))
  }

  @Test func `a poor plan is not done, and is once its gaps are acknowledged`() {
    let poor = PlanGaps(Example.poor, checker: Self.checker)
    #expect(!poor.isDone)
    let plan = Acknowledgement.of(poor.findings, in: Example.poor)
    let after = PlanGaps(plan, checker: Self.checker)
    #expect(after.isDone)
    #expect(after.acknowledged.count == poor.count)
    #expect(Self.checker.check(plan).exempted.count == poor.count)
  }

  @Test func `what is known by now is acknowledged no more`() {
    let poor = PlanGaps(Example.poor, checker: Self.checker)
    var plan = Acknowledgement.of(poor.findings, in: Example.poor)
    plan.goals[0].responsible = "Mette Holm"
    let tidied = Acknowledgement.tidied(plan, by: Self.checker)
    #expect(tidied.exemptions.count == plan.exemptions.count - 1)
    #expect(Self.checker.check(tidied).findings.allSatisfy { $0.rule != "ugyldig-undtagelse" })
  }

  @Test func `somebody else's undtagelse stays`() {
    var plan = Example.complete
    plan.exemptions = [Exemption(rule: "mål-uden-tegn", goal: "M1", reason: "Tegn i marts.")]
    #expect(Acknowledgement.tidied(plan, by: Self.checker) == plan)
  }

  @Test func `no answer makes the time longer, and coming back does not change it`() {
    let answers =
      ["Solstrålen", "institution", "", ""]
      + Array(repeating: "Et svar der er langt nok til at ingen spørger ind til det.", count: 60)
    var script = Script(Example.setting(nil))
    var before = Int.max
    var times: Set<Int> = []
    for answer in answers where !script.isOver {
      script.play([answer])
      let now = Progress.minutes(script.interview.scene)
      #expect(now <= before)
      let again = PlanInterview(Example.setting(script.interview.plan))
      #expect(Progress.minutes(again.scene) == now)
      before = now
      times.insert(now)
    }
    #expect(times.count > 4)
  }

  @Test func `the bar moves when a question is left for later`() {
    var script = Script(Example.setting(nil))
    script.play(["Solstrålen", "", "", "", ""])
    let scene = script.interview.scene
    let block = Progress.block(at: scene.guide.themes[0].questions[1], scene)
    var behind: Int?
    if case .progress(let done, _, _) = block { behind = done }
    #expect(behind == 1)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
