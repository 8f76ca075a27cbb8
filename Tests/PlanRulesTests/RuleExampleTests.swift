import PlanFormat
import PlanModel
import Testing

@testable import PlanRules

/// Every rule's own examples, run.
struct RuleExampleTests {
  @Test(arguments: RuleRegistry.ids)
  func `the triggering example gives this rule and no other`(id: String) throws {
    let rule = try #require(RuleRegistry.rule(id))
    let found = ExampleRun(rule.about.triggers).rules
    #expect(found == [id])
  }

  @Test(arguments: RuleRegistry.ids)
  func `the passing example gives no finding at all`(id: String) throws {
    let rule = try #require(RuleRegistry.rule(id))
    let findings = ExampleRun(rule.about.passes).findings
    #expect(findings.map(\.message) == [])
  }

  @Test func `the examples' ledetråd is sound`() {
    for rule in RuleRegistry.rules {
      for example in [rule.about.triggers, rule.about.passes] {
        let document = LedetraadDocument.read(Array(example.guideText.utf8))
        #expect(document.problems.map(\.message) == [], "\(rule.about.id)")
      }
    }
  }

  @Test(arguments: RuleRegistry.ids)
  func `messages are one line without a full text from the plan`(id: String) throws {
    let rule = try #require(RuleRegistry.rule(id))
    for finding in ExampleRun(rule.about.triggers).findings {
      #expect(!finding.message.contains("\n"))
      #expect(finding.message.last.map { ".?".contains($0) } == true)
      #expect(finding.message.count <= 200)
    }
  }
}
