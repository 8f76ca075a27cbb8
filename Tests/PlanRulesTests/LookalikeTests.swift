import PlanModel
import Testing

@testable import PlanRules

/// Names that look the same and are not: messages say what is in the way.
struct LookalikeTests {
  private static let hidden = [
    "\\u200B", "\\xAD", "\\uFEFF", "\\u2060", "\\u202E", "\\u2028", "\\x85",
  ]

  @Test(arguments: hidden)
  func `an exemption's goal`(escape: String) {
    let text =
      RuleExample.goal("tegn: []").texts[0]
      + "undtagelser: [{ regel: mål-uden-tegn, mål: \"M\(escape)1\", begrundelse: Ja }]\n"
    let found = ExampleRun(plans: [text]).findings.filter { $0.rule == "ugyldig-undtagelse" }
    #expect(found.map(\.message) == ["Her er der et skjult tegn i »M1«. Skriv navnet igen."])
    #expect(found.map(\.fix?.kind) == [.replaceScalar("M1")])
  }

  @Test(arguments: hidden)
  func `the goal's own id`(escape: String) {
    let text =
      RuleExample.goal("id: \"M\(escape)1\"\ntegn: []").texts[0]
      + "undtagelser: [{ regel: mål-uden-tegn, mål: M1, begrundelse: Ja }]\n"
    let found = ExampleRun(plans: [text]).findings.filter { $0.rule == "ugyldig-undtagelse" }
    #expect(found.map(\.message).first?.contains("Mente du") == false)
    #expect(
      found.map(\.message).first?.contains("har et skjult tegn dér hvor navnet kommer fra") == true)
    #expect(found.compactMap(\.fix) == [])
  }

  @Test(
    arguments: [
      RuleExample.goal("tema: \"sam\\u200Bspil\""),
      .goal("udspringer-af: [\"samspil\\xAD-1\"]"),
      .plan("ledetråd: \"eksempel-\\u20602016\""),
      .plan("undtagelser: [{ regel: \"mål-uden\\u200B-tegn\", begrundelse: Ja }]"),
    ])
  func `themes, questions, the ledetråd and rules`(example: RuleExample) {
    let told = ["ukendt-tema", "ukendt-spørgsmål", "ukendt-ledetråd", "ugyldig-undtagelse"]
    let found = ExampleRun(example).findings.filter { told.contains($0.rule) && $0.fix != nil }
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.message.contains("Her er der et skjult tegn i ") })
  }

  @Test(
    arguments: [
      ("få", "fa\u{30a}", true), ("hus 1", "hus\u{a0}1", true), ("a\u{200b}", "a", true),
      ("a", "a\u{200b}", true), ("m1", "M1", false), ("M1", "M2", false),
      ("samspil", "samspill", false),
    ])
  func `only what looks the same is said to`(name: String, word: String, isSame: Bool) {
    let message = Lookalike.message(name, word)
    #expect((message != nil) == isSame)
    #expect(message?.contains("Mente du") != true)
  }

  /// Ids are compared by what they say: composed or not makes no difference.
  @Test func `composed and decomposed letters are one id`() {
    let text =
      RuleExample.goal("id: få\ntegn: []").texts[0]
      + "undtagelser: [{ regel: mål-uden-tegn, mål: fa\u{30a}, begrundelse: Ja }]\n"
    #expect(ExampleRun(plans: [text]).findings == [])
  }

  // MARK: Fields that are no prose

  @Test(
    arguments: [
      "undtagelser: [{ regel: mål-uden-tegn, mål: \"M\\u200B1\", begrundelse: Ja }]",
      "undtagelser: [{ regel: \"mål-uden\\u200B-tegn\", mål: M1, begrundelse: Ja }]",
    ])
  func `are found in an exemption`(line: String) {
    let found = ExampleRun(plans: [RuleExample.goal("tegn: []").texts[0] + line + "\n"]).findings
    #expect(found.contains { $0.rule == "skjulte-tegn" })
  }

  @Test func `are found in se-igen`() {
    let found = ExampleRun(.goal("se-igen: [\"samspil\\u200B-1\"]")).findings
    #expect(found.contains { $0.rule == "skjulte-tegn" && $0.path.description.contains("se-igen") })
  }
}
