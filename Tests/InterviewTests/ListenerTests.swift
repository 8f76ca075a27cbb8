import PlanModel
import Testing

@testable import Interview

/// What somebody hears who has it read aloud.
@Suite struct ListenerTests {
  private static func seen(_ lines: [String]) -> String {
    var setting = Example.setting(Example.twoGoals)
    setting.readsAloud = true
    var script = Script(setting)
    script.play([":gå M2"])
    let before = script.transcript.count
    script.play(lines)
    return String(script.wholeTranscript.dropFirst(before))
  }

  @Test("after a row only that row and what is missing")
  func row() {
    let seen = Self.seen(["7 Mette Holm"])
    #expect(seen.contains("(Mette Holm)"))
    #expect(seen.contains("Skriv :samlet for at høre hele målet."))
    #expect(!seen.contains("Rolige morgener"))
  }

  @Test("what stands there already is not told again")
  func same() {
    let seen = Self.seen(["7 Ida Lund"])
    #expect(!seen.contains("(Ida Lund)"))
    #expect(seen.contains("Skriv :samlet for at høre hele målet."))
  }

  @Test("the whole card on request")
  func whole() {
    let seen = Self.seen(["7 Mette Holm", ":samlet"])
    #expect(seen.contains("Rolige morgener"))
  }

  @Test("nothing is cut")
  func uncut() {
    let title = (1...30).map { "ord\($0)" }.joined(separator: " ")
    #expect(Self.seen(["1 T" + title, ":oversigt", ":gennemgang"]).contains("ord30"))
  }
}
