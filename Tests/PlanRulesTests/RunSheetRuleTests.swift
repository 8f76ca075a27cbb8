import DanishText
import PlanFormat
import PlanModel
import Testing

@testable import PlanRules

/// A run sheet checked as the program checks it.
struct RunSheetRun {
  let findings: [Finding]

  init(
    _ text: String, guide: String? = ExampleTexts.guide, selection: RuleSelection = .all
  ) {
    let document = RunSheetDocument.read(Array(text.utf8))
    let known = guide.map { LedetraadDocument.read(Array($0.utf8)).guide }
    findings = RunSheetChecker(selection: selection).check(
      document.record, bytes: document.bytes,
      guide: known?.id == document.record.guide ? known : nil,
      knownGuides: [known?.id].compactMap(\.self),
      formatFindings: document.problems, locate: document.located)
  }
}

/// What the rules over run sheets find and let pass.
struct RunSheetRuleTests {
  static let ids = RuleRegistry.runSheetOnly.map(\.about.id)

  @Test func `no rule says anything of the good run sheet`() {
    let found = RunSheetRun(ExampleTexts.runSheet).findings
    #expect(found == [], "\(found.map(\.message))")
  }

  @Test(arguments: ids)
  func `finds something in its example, and nothing else`(id: String) throws {
    let rule = try #require(RuleRegistry.rule(typed: id, among: RuleRegistry.everyRule))
    let triggers = RunSheetRun(rule.about.triggers.texts[0]).findings
    #expect(Set(triggers.map(\.rule)) == [id], "\(triggers.map(\.message))")
    #expect(triggers.allSatisfy { $0.level >= rule.about.level && $0.place != nil })
    let passes = RunSheetRun(rule.about.passes.texts[0]).findings
    #expect(passes == [], "\(passes.map(\.message))")
  }

  @Test(arguments: ids)
  func `messages are one line without a full text from the file`(id: String) throws {
    let rule = try #require(RuleRegistry.rule(typed: id, among: RuleRegistry.everyRule))
    for finding in RunSheetRun(rule.about.triggers.texts[0]).findings {
      #expect(!finding.message.contains("\n") && finding.message.count <= 220)
      #expect(finding.message.last.map { ".?".contains($0) } == true)
    }
  }

  @Test(arguments: ids)
  func `can be passed over, and be the only one`(id: String) throws {
    let rule = try #require(RuleRegistry.rule(typed: id, among: RuleRegistry.everyRule))
    let text = rule.about.triggers.texts[0]
    #expect(RunSheetRun(text, selection: RuleSelection(without: [id])).findings == [])
    #expect(!RunSheetRun(text, selection: RuleSelection(only: [id])).findings.isEmpty)
  }

  /// A change to the good run sheet, and where a rule then finds something.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: String
    let paths: [String]

    init(_ rule: String, _ text: String, _ paths: String...) {
      (self.rule, self.text, self.paths) = (rule, text, paths)
    }

    var testDescription: String { "\(rule): \(text)" }
  }

  /// Three blocks of 10, 20 and 30 minutes, the last with another text.
  private static func blocks(_ last: String) -> String {
    """
    blokke:
      - { id: velkommen, titel: Velkommen, form: plenum, minutter: 10, vejledning: Find en plads. }
      - { id: skriv, titel: Skriv selv, form: alene, minutter: 20, vejledning: Svar., spørgsmål: [samspil-1, trivsel-1] }
      - { \(last) }
    """
  }

  @Test(arguments: [
    Case("manglende-felt", "start: ''", "start"),
    Case(
      "manglende-felt", blocks("id: x, titel: X, form: par, vejledning: Tal."),
      "blokke[2].minutter"),
    Case("ugyldig-værdi", "start: klokken otte", "start"),
    Case("ugyldig-værdi", "deltagere: mange", "deltagere"),
    Case(
      "ugyldig-værdi", blocks("id: x, titel: X, form: hygge, minutter: 30, vejledning: Tal."),
      "blokke[2].form"),
    Case("ugyldig-dato", "dato: 3. december 2015", "dato"),
    Case(
      "dublet-id", blocks("id: skriv, titel: X, form: par, minutter: 30, vejledning: Tal."),
      "blokke[2].id"),
    Case("ukendt-ledetråd", "ledetråd: eksempel-2015", "ledetråd"),
    Case(
      "ukendt-spørgsmål",
      blocks("id: x, titel: X, form: par, minutter: 30, vejledning: Tal., spørgsmål: [samspil-9]"),
      "blokke[2].spørgsmål[0]"),
    Case("ukendt-felt", "sted: Rådhuset", "sted"),
    Case("tid-går-ikke-op", "slut: \"10.20\"", "blokke[2].minutter"),
    Case("tid-går-ikke-op", "slut: \"08.00\"", "slut"),
    Case("tid-går-ikke-op", "blokke: []", "blokke"),
    Case("cpr-nummer", "# 010203-1234", ""),
    Case("skjulte-tegn", "titel: \"Kur\\u200Bsus\"", "titel"),
    Case("pladsholder", "titel: TODO", "titel"),
  ])
  func `finds it where it is`(item: Case) {
    let found = RunSheetRun(RuleExample.runSheet(item.text).texts[0]).findings
      .filter { $0.rule == item.rule }
    #expect(found.map(\.path.description) == item.paths, "\(found.map(\.message))")
    #expect(found.allSatisfy { $0.place != nil })
  }

  @Test func `too long says by how much, and which block can give it`() throws {
    let text = RuleExample.runSheet("slut: \"09.50\"").texts[0]
    let finding = try #require(RunSheetRun(text).findings.first)
    #expect(finding.level == .error)
    #expect(finding.message.contains("10 minutter mere"))
    #expect(finding.message.contains("»Tal sammen« kan blive 10 minutter kortere."))
  }

  @Test func `a break of nine minutes is none`() {
    let text = RuleExample.runSheet(
      """
      slut: "11.09"
      blokke:
        - { id: a, titel: A, form: alene, minutter: 60, vejledning: Skriv., spørgsmål: [samspil-1, trivsel-1] }
        - { id: b, titel: B, form: pause, minutter: 9 }
        - { id: c, titel: C, form: par, minutter: 60, vejledning: Tal. }
      """
    ).texts[0]
    #expect(RunSheetRun(text).findings.map(\.rule) == ["pause-for-sent"])
  }

  @Test func `a run sheet that is read in part is not told what it lacks`() {
    let rules = Set(RunSheetRun("format: kursus/1\ntitel: \"a\n").findings.map(\.rule))
    #expect(rules == ["ulæselig-fil"])
  }

  @Test func `without its ledetråd only that is said`() {
    let rules = RunSheetRun(ExampleTexts.runSheet, guide: nil).findings.map(\.rule)
    #expect(rules == ["ukendt-ledetråd"])
  }
}
