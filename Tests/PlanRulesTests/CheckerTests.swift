import PlanFormat
import PlanModel
import Testing

@testable import PlanRules

/// Levels, exceptions, selections, order and suggestions.
struct CheckerTests {
  private static let noSign = RuleExample([.goal("tegn: []")])

  private static func plan(exemption: String) -> String {
    noSign.texts[0] + "undtagelser: [\(exemption)]\n"
  }

  @Test(
    arguments: [
      ("fejl", Level.error), ("advarsel", .warning), ("råd", .advice), ("fra", nil),
    ])
  func `the ledetråd changes a rule's level`(word: String, level: Level?) {
    let example = RuleExample(
      [.goal("tegn: []")], requirements: "krav: { regler: { mål-uden-tegn: \(word) } }")
    #expect(ExampleRun(example).findings.map(\.level) == (level.map { [$0] } ?? []))
  }

  @Test func `of very many findings of a rule, the first have messages of their own`() {
    let also = (0..<300).map { "t\($0)" }.joined(separator: ", ")
    let goals = (1...4).map { "  - { id: M\($0), titel: T, tema: samspil, også: [\(also)] }\n" }
    let example = RuleExample.plan("lokale-mål:\n" + goals.joined())
    let found = ExampleRun(example).findings.filter { $0.rule == "ukendt-tema" }
    #expect(found.count == 1_200)
    #expect(found.count { $0.message == UnknownTheme().about.title } == 200)
    #expect(found.prefix(1_000).allSatisfy { $0.message.contains("»t") })
  }

  @Test func `the ledetråd cannot do away with CPR numbers`() {
    let example = RuleExample(
      [.plan("# 010203-1234")], requirements: "krav: { regler: { cpr-nummer: fra } }")
    #expect(ExampleRun(example).findings.map(\.level) == [.error])
  }

  @Test(
    arguments: [
      "{ regel: mål-uden-tegn, mål: M1, begrundelse: Tegnene kommer i marts. }",
      "{ regel: mål-uden-tegn, begrundelse: Tegnene kommer i marts. }",
    ])
  func `an exception with a reason silences and is listed`(exemption: String) {
    let run = ExampleRun(plans: [Self.plan(exemption: exemption)])
    #expect(run.findings.map(\.message) == [])
    #expect(run.results[0].exempted.map(\.finding.rule) == ["mål-uden-tegn"])
    #expect(run.results[0].exempted.map(\.reason) == ["Tegnene kommer i marts."])
    #expect(run.results[0].exempted[0].finding.place != nil)
  }

  @Test(
    arguments: [
      "{ regel: mål-uden-tegn, mål: M1 }", "{ regel: mål-uden-tegn, mål: M2, begrundelse: Ja }",
      "{ regel: mål-uden-frist, mål: M1, begrundelse: Ja }",
    ])
  func `an exception that does not fit silences nothing and is told`(exemption: String) {
    let run = ExampleRun(plans: [Self.plan(exemption: exemption)])
    #expect(run.rules == ["mål-uden-tegn", "ugyldig-undtagelse"])
    #expect(run.results[0].exempted == [])
  }

  @Test func `an exception counts over many plans, too`() {
    let copies = ["a", "b"].map { id in
      RuleExample([.plan("center: { id: \(id), navn: Hus, leder: Bo, kerneopgave: Trygge børn. }")])
        .texts[0]
    }
    let exemption = "undtagelser: [{ regel: kopieret-mål, mål: M1, begrundelse: Aftalt. }]\n"
    let run = ExampleRun(plans: [copies[0] + exemption, copies[1]])
    #expect(run.results.map { $0.findings.map(\.rule) } == [[], ["kopieret-mål"]])
    #expect(run.results[0].exempted.map(\.reason) == ["Aftalt."])
  }

  @Test func `a run may be about some rules only`() {
    let text = RuleExample.goal("tegn: []\nansvarlig: TODO").texts
    let all = ExampleRun(plans: text).rules
    #expect(all == ["mål-uden-tegn", "pladsholder"])
    let only = RuleSelection(only: ["pladsholder"])
    #expect(ExampleRun(plans: text, selection: only).rules == ["pladsholder"])
    let without = RuleSelection(without: ["pladsholder"])
    #expect(ExampleRun(plans: text, selection: without).rules == ["mål-uden-tegn"])
    let broken = ["format: årsplan/1\nlokale-mål: [\n"]
    #expect(ExampleRun(plans: broken, selection: only).rules == ["ulæselig-fil"])
  }

  @Test func `a file read in part is not blamed for what may stand in the rest`() {
    let half = RuleExample.goodPlan.texts[0].split(separator: "\n").prefix(8)
    let text = half.joined(separator: "\n") + "\nstatus: kladd\nsag: \"\n"
    #expect(ExampleRun(plans: [text]).rules == ["ukendt-felt", "ulæselig-fil", "ugyldig-værdi"])
  }

  @Test func `findings are sorted by place, then rule`() {
    let text = RuleExample.goal("tegn: []\nansvarlig: TODO\nfrist: snart\nmål: Holde møde.").texts
    let found = ExampleRun(plans: text).findings
    let places = found.compactMap(\.place?.start)
    #expect(places.count == found.count && found.count == 4)
    #expect(places == places.sorted())
  }

  @Test func `without a file the findings follow the order of the fields`() {
    let document = PlanDocument.read(
      Array(RuleExample.goal("tegn: []\nansvarlig: TODO\nfrist: snart").texts[0].utf8))
    let guide = LedetraadDocument.read(Array(ExampleTexts.guide.utf8)).guide
    let found = Checker(guide: guide).check(document.plan).findings
    #expect(found.map(\.rule) == ["mål-uden-tegn", "pladsholder", "ugyldig-dato"])
    #expect(found.allSatisfy { $0.place == nil })
  }

  @Test func `of two goals with one id both are named by their numbers`() {
    var plan = Plan()
    plan.goals = ["M1", "M2", "M1"].map { Goal(id: $0, title: "Et", theme: "a") }
    let found = Checker(guide: nil).check(plan).findings.filter { $0.rule == "dublet-id" }
    #expect(found.count == 1)
    #expect(found.first?.message.hasPrefix("Mål nr. 1 og mål nr. 3 hedder begge ") == true)
  }

  @Test func `an empty plan is judged calmly`() {
    let guide = LedetraadDocument.read(Array(ExampleTexts.guide.utf8)).guide
    let rules = Set(Checker(guide: guide).check(Plan()).findings.map(\.rule))
    #expect(rules == ["manglende-felt", "tema-uden-mål", "ubesvaret-tema"])
    #expect(Checker(guide: nil).check(Plan()).findings.map(\.rule).count == 3)
  }

  private static let fixes: [(RuleExample, String?)] = [
    (.goal("tema: samspill"), "samspil"), (.goal("frist: 1. juni 2016"), "2016-06-01"),
    (.goal("udspringer-af: [samspi-1]"), "samspil-1"), (.plan("status: gotkendt"), "godkendt"),
    (.plan("ledetråd: eksempel-2061"), nil), (.goal("frist: 1. juni"), nil),
    (.goal("tema: Trivsel og faglighed"), nil), (.goal("frist: i morgen"), nil),
  ]

  @Test(arguments: fixes)
  func `only what is safe is offered as a fix`(example: RuleExample, text: String?) {
    let fixes = ExampleRun(example).findings.compactMap(\.fix?.kind)
    #expect(fixes == (text.map { [.replaceScalar($0)] } ?? []))
  }

  @Test func `no message or suggestion shows a CPR number`() {
    let number = "010203-1234"
    let examples: [RuleExample] = [
      .goal("id: \(number)\ntegn: []\ntema: \(number)\nfrist: \(number)"),
      .plan("status: \(number)\nledetråd: \(number)\nundtagelser: [{ regel: \(number) }]"),
      .plan("aftryk: { \(number): 1 }\nrefleksioner: [{ spørgsmål: \(number) }]"),
    ]
    for example in examples {
      let findings = ExampleRun(example).findings
      #expect(findings.contains { $0.rule == "cpr-nummer" })
      for finding in findings {
        #expect(!finding.message.contains("1234"))
        #expect(finding.suggestion?.contains("1234") != true)
      }
    }
  }
}
