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

  private static func row(of goal: String, in scene: Scene) -> ListItem? {
    EndRows(scene, Gaps(scene)).items.first { $0.text.hasPrefix("\(goal) ") }
  }

  @Test func `a goal without its sammenhæng is not told as written`() throws {
    var plan = Example.complete
    #expect(Self.row(of: "M2", in: Script(Example.setting(plan)).interview.scene)?.mark == .done)
    plan.goals[1].context = nil
    let scene = Script(Example.setting(plan)).interview.scene
    let row = try #require(Self.row(of: "M2", in: scene))
    #expect(row.mark == .open && row.note == "mangler sammenhæng")
    // Where the ledetråd does not ask for it, it is not written all the same.
    var lenient = Example.setting(plan)
    lenient.guide.requirements.levels.updateValue(nil, forKey: "mål-uden-sammenhæng")
    let said = Self.row(of: "M2", in: Script(lenient).interview.scene)?.note
    #expect(said == Texts.End.written(isWhole: false))
  }

  @Test func `a row names a field once, however much is wrong in it`() throws {
    var plan = Example.complete
    plan.goals[1].alsoThemes = (1...40).map { "ukendt\($0)" }
    plan.goals[1].context = nil
    let scene = Script(Example.setting(plan)).interview.scene
    let row = try #require(Self.row(of: "M2", in: scene))
    #expect(row.note == "mangler sammenhæng · se på andre temaer")
    #expect(Gaps(scene).list.count == 41)
  }

  @Test func `advice is about what an answer changed, wherever in the plan it stands`() {
    var before = Example.poor
    before.goals.append(Goal(id: "M8", title: "T", theme: "samspil"))
    before.goals[0].alsoThemes = ["ukendt1", "ukendt2", "ukendt3"]
    var after = before
    after.goals[0].alsoThemes.insert("ukendt4", at: 1)
    let scenes = [before, after].map { Script(Example.setting($0)).interview.scene }
    let step = GoalPart.alsoThemes.step(before.goals[0].id ?? "")
    let said = Advice.blocks(from: scenes[0], to: scenes[1], at: step)
    #expect(said.count == 1)
    #expect(Advice.blocks(from: scenes[1], to: scenes[1], at: step).isEmpty)
    // What is about another goal is no news here.
    #expect(Advice.blocks(from: scenes[0], to: scenes[1], at: GoalPart.tegn.step("M8")).isEmpty)
  }

  @Test func `what is not known yet on a card is not asked for again, and stands in the plan`() {
    var plan = Example.complete
    plan.goals[1].context = nil
    var script = Script(Example.setting(plan))
    script.play([":gå M2", "ved ikke"])
    let scene = script.interview.scene
    let kept = script.interview.plan.exemptions
    #expect(
      kept == [Exemption(rule: "mål-uden-sammenhæng", goal: "M2", reason: "Det ved vi ikke endnu.")]
    )
    #expect(GoalCardStep(goal: "M2").asked(scene) == nil)
    #expect(GoalCardStep(goal: "M2").mark(scene) == .skipped)
    script.play(["2 Vi ser gråd hver morgen."])
    #expect(script.interview.plan.exemptions == [])
  }

  @Test func `ved ikke and a number at the end says so of that row`() throws {
    var plan = Example.complete
    plan.goals[1].context = nil
    var script = Script(Example.setting(plan))
    script.play([":gennemgang"])
    let number = try #require(Self.row(of: "M2", in: script.interview.scene)?.number)
    script.play(["ved ikke \(number)"])
    let kept = Exemption(rule: "mål-uden-sammenhæng", goal: "M2", reason: "Det ved vi ikke endnu.")
    #expect(script.interview.plan.exemptions == [kept])
    #expect(script.interview.step is ReviewStep)
    #expect(Self.row(of: "M2", in: script.interview.scene)?.mark == .skipped)
    script.play(["ved ikke \(number)"])
    #expect(script.wholeTranscript.contains(Texts.End.nothingMissingThere))
    script.play(["ved ikke 99"])
    #expect(script.interview.plan.exemptions == [kept])
  }

  @Test func `ved ikke alone at the end asks of what, and a no goes back`() {
    var plan = Example.complete
    plan.goals[1].context = nil
    var script = Script(Example.setting(plan))
    script.play([":gennemgang", "ved ikke"])
    #expect(script.interview.step is GapsStep)
    script.play(["nej"])
    #expect(script.interview.step is ReviewStep)
    #expect(script.interview.plan.exemptions == plan.exemptions)
  }

  @Test func `what must be mended is not left as not known`() throws {
    var plan = Example.poor
    plan.goals.removeAll()
    var script = Script(Example.setting(plan))
    script.play([":gennemgang"])
    let rows = EndRows(script.interview.scene, Gaps(script.interview.scene))
    let theme = try #require(rows.steps.firstIndex { $0 is NewGoalStep })
    script.play(["ved ikke \(theme + 1)"])
    #expect(script.interview.plan.exemptions == plan.exemptions)
    #expect(!rows.gaps(at: theme + 1).isEmpty)
    #expect(script.wholeTranscript.contains(Texts.End.mustBeMended))
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
