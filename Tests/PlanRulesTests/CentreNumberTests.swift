import PlanModel
import Testing

@testable import PlanRules

/// Centres whose id is ten digits, a P-number, that looks like a CPR number.
struct CentreNumberTests {
  private static let number = "1003251234"

  /// A centre's plan with these lines in its goal.
  private static func plan(_ centre: String, _ goal: String = "") -> String {
    let aim = goal.contains("mål:") ? "" : "mål: Noget nyt.\n"
    return RuleExample([.centre(centre, goal: aim + goal)]).texts[0]
  }

  private static func places(_ texts: [String]) -> [String] {
    ExampleRun(plans: texts).findings.filter { $0.rule == "cpr-nummer" }
      .map { finding in finding.place.map { "\($0.start.line):\($0.start.column)" } ?? "?" }
  }

  @Test(
    arguments: [
      "1003251234", "'1003251234'", "\"1003251234\"", "\"10\\x303251234\"", "\"100325123\\x34\"",
      "1003251234 # i", "!!str 1003251234", " 1003251234  ",
    ])
  func `an id is not reported, however it is written`(scalar: String) {
    let text = Self.plan("a").replacing(
      ExampleTexts.centre("a"),
      with: "center:\n  navn: Et andet center\n  id: \(scalar)")
    #expect(text.contains(scalar))
    #expect(Self.places([text]) == [])
  }

  @Test(
    arguments: [
      "sammen-med: [1003251234, 1003251235]", "sammen-med: ['1003251234',\n  \"1003251235\"]",
      "sammen-med:\n  - 1003251234\n  - 1003251235",
    ])
  func `nor is one that a goal is shared with`(lines: String) {
    let others = ["1003251234", "1003251235"].map { Self.plan($0, "sammen-med: [a]") }
    #expect(Self.places([Self.plan("a", lines)] + others) == [])
  }

  @Test(
    arguments: [
      "ansvarlig: 1003251234", "titel: Hus 1003251234", "id: 1003251234", "tema: 1003251234",
      "sammen-med: [a] # 1003251234", "sammen-med: [Hus 1003251234]", "sammen-med: [100325-1234]",
      "ansvarlig: \"10\\x303251234\"",
    ])
  func `everywhere else it is, though a centre has it for its id`(line: String) {
    #expect(Self.places([Self.plan(Self.number, line)]).count == 1)
  }

  @Test func `an id that is no plain number is reported`() {
    for id in ["010203-1234", "hus-0102031234", "010203 1234"] {
      #expect(Self.places([Self.plan(id)]).count == 1)
    }
  }

  @Test func `messages name centres by their numbers, and mask all else`() {
    let plans = [
      Self.plan("1003251231", "sammen-med: [1003251232, 1003251239]"), Self.plan("1003251232"),
    ].map { $0.replacing("navn: Et andet center", with: "navn: ''") }
    let found = ExampleRun(plans: plans).findings
    for (rule, number) in [
      ("ensidigt-samarbejde", "1003251232"), ("ukendt-center", "1003251239"),
    ] {
      let finding = found.first { $0.rule == rule }
      #expect(finding?.message.contains("»\(number)«") == true)
      #expect(finding?.centreNumbers.contains(number) == true)
    }
  }

  @Test func `numbers are compared as they are`() {
    let plans = (1...6).map { Self.plan("100325123\($0)", "mål: Mål nr. \($0).") }
    #expect(ExampleRun(plans: plans).findings.filter { $0.rule == "dublet-id" } == [])
    let again = ExampleRun(plans: [plans[0], plans[0]]).rules
    #expect(again.contains("dublet-id"))
  }
}
