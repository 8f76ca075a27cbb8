import PlanModel
import Testing

@testable import Interview

/// A number before a text on a card: the row's, or a part of the text.
@Suite struct RowQuestionTests {
  private static func goal(after lines: [String]) -> (goal: Goal?, seen: String) {
    var script = Script(Example.setting(Example.twoGoals))
    script.play([":gå M2"] + lines)
    return (script.interview.scene.goal("M2"), script.wholeTranscript)
  }

  @Test("where it may count what follows, one question is asked", arguments: ["ja", "Ja!"])
  func yes(_ yes: String) {
    let (goal, seen) = Self.goal(after: ["2 voksne i døren", yes])
    #expect(seen.contains("Mente du række 2, Sammenhæng? Skriv ja."))
    #expect(goal?.context == "voksne i døren")
    #expect(goal?.signs == [])
  }

  @Test("Enter and a no leave it in the text", arguments: ["", "nej", "nej tak"])
  func no(_ no: String) {
    let goal = Self.goal(after: ["2 voksne i døren", no]).goal
    #expect(goal?.signs.map(\.sign) == ["2 voksne i døren"])
    #expect(goal?.context == nil)
  }

  @Test("whoever writes something else means that")
  func other() {
    let goal = Self.goal(after: ["2 voksne i døren", "Færre der græder"]).goal
    #expect(goal?.signs.map(\.sign) == ["Færre der græder"])
    #expect(goal?.context == nil)
  }

  @Test("where it can count nothing, none is asked")
  func certain() {
    let (goal, seen) = Self.goal(after: [
      "3 10 procent færre klager", "2 borgerne klager over huller",
      "5 i dag 412 klager, i 2016 370 klager",
    ])
    #expect(!seen.contains("Mente du række"))
    #expect(goal?.aim == "10 procent færre klager")
    #expect(goal?.context == "borgerne klager over huller")
    #expect(goal?.signs == [Sign(baseline: "412 klager", target: "370 klager")])
  }

  @Test("where a name or a date is asked for, its own number is the row's")
  func own() {
    var plan = Example.twoGoals
    plan.goals[1].signs = [Sign(sign: "Vink", baseline: "4", target: "9")]
    plan.goals[1].responsible = nil
    var script = Script(Example.setting(plan))
    script.play([":gå M2", "7 kaj"])
    #expect(script.interview.scene.goal("M2")?.responsible == "kaj")
  }

  @Test("of a pasted card every numbered line is a row")
  func pasted() {
    let card = """
      2 huller i alle veje
      3 borgerne skal klage mindre
      4 lapper om natten, Kaj, 1. juni
      5 i dag er 4 af 10 glade for vejen
      6 vi kigger på vagtloggen 1. oktober
      7 Kaj
      """
    let (goal, seen) = Self.goal(after: [card])
    #expect(!seen.contains("Mente du række"))
    #expect(goal?.context == "huller i alle veje")
    #expect(goal?.aim == "borgerne skal klage mindre")
    #expect(
      goal?.actions.last
        == Action(what: "lapper om natten", who: "Kaj", when: Entry(text: "2016-06-01")))
    #expect(goal?.signs.map(\.sign) == ["i dag er 4 af 10 glade for vejen"])
    #expect(goal?.evaluation?.when?.text == "2016-10-01")
    #expect(goal?.evaluation?.how == "Vi kigger på vagtloggen")
    #expect(goal?.responsible == "Kaj")
  }
}
