import DanishText
import PlanFormat
import PlanModel

@testable import PlanRules

/// Plans checked as the program checks them: read, judged one by one, then together.
struct ExampleRun {
  private(set) var results: [CheckResult] = []

  /// Runs a rule's example.
  init(_ example: RuleExample) {
    self.init(
      plans: example.texts, guide: example.guideText, day: example.day,
      register: example.registerText)
  }

  /// Checks whole files against a ledetråd; the examples' own, unless another is given.
  init(
    plans: [String], guide guideText: String = ExampleTexts.guide,
    selection: RuleSelection = .all, expectedCentres: [String]? = nil, day: PlanDate? = nil,
    register: String? = nil
  ) {
    let strategies = register.map { RegisterDocument.read(Array($0.utf8)).record }
    let guide = LedetraadDocument.read(Array(guideText.utf8)).guide
    var facts: [PlanFact] = []
    for (number, text) in plans.enumerated() {
      let document = PlanDocument.read(Array(text.utf8))
      let checker = Checker(
        guide: document.plan.guide == guide.id ? guide : nil, knownGuides: [guide.id],
        selection: selection, day: day, register: strategies)
      let result = checker.check(
        document.plan, bytes: document.bytes, formatFindings: document.problems,
        locate: document.located)
      results.append(result)
      facts.append(checker.fact(of: document.plan, number: number, label: "\(number).yaml"))
    }
    let together = CrossChecker(expectedCentres: expectedCentres).judge(facts)
    for (number, result) in together {
      results[number].findings += result.findings
      results[number].exempted += result.exempted
    }
  }

  /// Everything found.
  var findings: [Finding] { results.flatMap(\.findings) }

  /// The ids of the rules that found something.
  var rules: Set<String> { Set(findings.map(\.rule)) }
}
