import Dialogue
import PlanModel
import Testing

@testable import Interview

/// What is typed at a short field and cannot be used, or is no answer at all.
@Suite struct ShortAnswerTests {
  private static func script(_ lines: [String], plan: Plan = Example.halfway) -> Script {
    var script = Script(Example.setting(plan))
    script.play(lines)
    return script
  }

  private static func prompt(_ script: Script) -> String {
    String(script.wholeTranscript.split(separator: "\n").last ?? "")
  }

  @Test(
    "a few words that are refused are gone from the line at once, and it is said how to get them",
    arguments: ["M1.frist", "M1.evaluering", "M1.tiltag.1.hvornår"])
  func refused(_ place: String) {
    let script = Self.script([":gå \(place)", "mig"])
    #expect(Self.prompt(script).hasSuffix("] > …"))
    #expect(script.wholeTranscript.contains(Texts.lineIsEmpty))
  }

  @Test("Enter on the line that was emptied keeps what stands in the field")
  func kept() {
    let script = Self.script([":gå M1.frist", "mig", ""])
    #expect(script.interview.plan.goals == Example.halfway.goals)
    let command = Self.script([":gå M1.ansvarlig", "skip", ""])
    #expect(command.interview.plan.goals == Example.halfway.goals)
  }

  @Test("a sentence that is refused comes up once to be mended")
  func sentence() {
    let once = Self.script([":gå M1.frist", "når asfalten er kold nok"])
    #expect(Self.prompt(once).contains("‹når asfalten er kold nok›"))
    let twice = Self.script([":gå M1.frist", "når asfalten er kold nok", "↵"])
    #expect(Self.prompt(twice).hasSuffix("] > …"))
  }

  @Test(
    "a question is answered with help, and stands nowhere",
    arguments: [
      "center.type", "center.leder", "M1.ansvarlig", "M1.tiltag.1.hvem", "M1.tegn.1.kilde",
      "M1.frist", "effekt-1", "M1.mål", "M1.titel",
    ])
  func question(_ place: String) {
    let script = Self.script([":gå \(place)", "hvad skal jeg skrive her?"])
    #expect(script.interview.plan == Self.script([]).interview.plan)
    #expect(script.wholeTranscript.contains(Texts.helpInstead))
    #expect(script.wholeTranscript.contains(Texts.moreHelp))
  }

  @Test("typed once more it is the answer; a question of one's own is one at once")
  func answer() {
    let twice = Self.script(
      [":gå M1.ansvarlig", "den nye leder?", "den nye leder?"])
    #expect(twice.interview.plan.goals[0].responsible == "den nye leder?")
    let own = Self.script([":gå trivsel-1", "Hvem ved det i et hus som vores?"])
    #expect(own.interview.plan.reflections.last?.answer == "Hvem ved det i et hus som vores?")
  }

  @Test("a command's alias proposes its name, on an empty line, and stands nowhere after a yes")
  func alias() {
    let script = Self.script([":gå trivsel-1", "skip", "ja"])
    #expect(script.wholeTranscript.contains("Mente du :spring? Så skriv ja."))
    #expect(!script.wholeTranscript.contains("‹skip›"))
    #expect(script.interview.plan.reflections.last?.skipped == "")
    #expect(script.interview.plan.reflections.allSatisfy { $0.answer != "skip" })
    let no = Self.script([":gå trivsel-1", "skip", "nej"])
    #expect(no.interview.plan.reflections.last?.answer == "skip")
    let later = Self.script([":gå trivsel-1", "skip", ""])
    #expect(later.interview.plan.reflections == Example.halfway.reflections)
  }

  @Test(
    "what says that nothing is known waits for the meeting",
    arguments: ["det ved jeg sgu ikke", "aner det ikke", "det ved jeg ikke", "mm", "nej"])
  func unknown(_ words: String) {
    let script = Self.script([":gå trivsel-1", words])
    #expect(script.interview.plan.reflections.last?.isForMeeting == true)
    let person = Self.script([":gå M1.ansvarlig", words])
    #expect(person.interview.plan.goals == Example.halfway.goals)
  }
}
