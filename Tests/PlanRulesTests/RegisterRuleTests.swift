import DanishText
import PlanFormat
import PlanModel
import Testing

@testable import PlanRules

/// A register checked as the program checks it.
struct RegisterRun {
  let findings: [Finding]

  init(
    _ text: String, on day: PlanDate = ExampleTexts.registerDay, years: [Int] = [2020],
    selection: RuleSelection = .all
  ) {
    let document = RegisterDocument.read(Array(text.utf8))
    findings = RegisterChecker(selection: selection).check(
      document.record, bytes: document.bytes, on: day, years: years,
      formatFindings: document.problems, locate: document.located)
  }
}

/// What the rules over registers find and let pass.
struct RegisterRuleTests {
  static let ids = RuleRegistry.registerOnly.map(\.about.id)

  @Test func `no rule says anything of the good register`() {
    let found = RegisterRun(ExampleTexts.register).findings
    #expect(found == [], "\(found.map(\.message))")
  }

  @Test func `ids are unique among all rules`() {
    let all = RuleRegistry.everyRule.map(\.about.id)
    #expect(Set(all).count == all.count)
  }

  @Test(arguments: ids)
  func `finds something in its example, and nothing else`(id: String) throws {
    let rule = try #require(RuleRegistry.rule(typed: id, among: RuleRegistry.everyRule))
    let triggers = RegisterRun(rule.about.triggers.texts[0]).findings
    #expect(Set(triggers.map(\.rule)) == [id], "\(triggers.map(\.message))")
    #expect(triggers.allSatisfy { $0.level == rule.about.level && $0.place != nil })
    let passes = RegisterRun(rule.about.passes.texts[0]).findings
    #expect(passes == [], "\(passes.map(\.message))")
  }

  @Test(arguments: ids)
  func `messages are one line without a full text from the file`(id: String) throws {
    let rule = try #require(RuleRegistry.rule(typed: id, among: RuleRegistry.everyRule))
    for finding in RegisterRun(rule.about.triggers.texts[0]).findings {
      #expect(!finding.message.contains("\n") && finding.message.count <= 200)
      #expect(finding.message.last.map { ".?".contains($0) } == true)
    }
  }

  @Test(arguments: ids)
  func `can be passed over, and be the only one`(id: String) throws {
    let rule = try #require(RuleRegistry.rule(typed: id, among: RuleRegistry.everyRule))
    let text = rule.about.triggers.texts[0]
    #expect(RegisterRun(text, selection: RuleSelection(without: [id])).findings == [])
    #expect(!RegisterRun(text, selection: RuleSelection(only: [id])).findings.isEmpty)
  }

  /// A change to the good register, and where a rule then finds something.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: RuleExample
    let paths: [String]
    var day = ExampleTexts.registerDay
    var years = [2020]

    init(
      _ rule: String, _ example: RuleExample, _ paths: String..., day: String? = nil,
      years: [Int] = [2020]
    ) {
      (self.rule, self.example, self.paths, self.years) = (rule, example, paths, years)
      if let day = day.flatMap(PlanDate.init(text:)) { self.day = day }
    }

    var testDescription: String { "\(rule): \(example.files)" }
  }

  @Test(arguments: format + references + rounds + strategies)
  func `finds it there`(_ item: Case) {
    let found = RegisterRun(item.example.texts[0], on: item.day, years: item.years).findings
    #expect(found.filter { $0.rule == item.rule }.map(\.path.description) == item.paths)
  }

  private static func other(_ lines: String) -> RuleExample {
    .register(
      "strategier:\n" + ExampleTexts.item(ExampleTexts.strategy) + ExampleTexts.item(lines))
  }

  private static let format: [Case] = [
    Case("ukendt-format", .register("format: strategier/2"), ""),
    Case("ukendt-felt", .strategy("ejerr: Chefen"), "strategier[0].ejerr"),
    Case("ukendt-felt", .register("noget: andet"), "noget"),
    Case("forkert-type", .strategy("mål: Alle"), "strategier[0].mål"),
    Case("forkert-type", .register("strategier: { a: b }"), "strategier"),
    Case("manglende-felt", .register("titel: ''"), "titel"),
    Case(
      "manglende-felt", .strategy("opfølgning: [{ id: a, form: b, udvalg: [bsu] }]"),
      "strategier[0].opfølgning[0].frist"),
    Case(
      "ugyldig-dato", .strategy("periode: { fra: 1. januar 2018 }"), "strategier[0].periode.fra"),
    Case(
      "ugyldig-dato", .register("udvalg: [{ id: bsu, navn: B, møder: [2020-03-17, 2020-02-30] }]"),
      "udvalg[0].møder[1]"),
    Case(
      "ugyldig-dato",
      .strategy("opfølgning: [{ id: s, form: b, frist: marts 2020, udvalg: [bsu] }]"),
      "strategier[0].opfølgning[0].frist"),
    Case(
      "ugyldig-værdi",
      .strategy(
        "opfølgning: [{ id: s, form: b, frist: 2020, gentages: årligt, udvalg: [bsu] }]"),
      "strategier[0].opfølgning[0].gentages"),
    Case(
      "ugyldig-værdi", .strategy("periode: { fra: 2021-01-01, til: 2020-12-31 }"),
      "strategier[0].periode.til"),
    Case("ugyldig-værdi", .register("godkendt: [{ år: 20, udvalg: bsu }]"), "godkendt[0].år"),
    Case(
      "ugyldig-værdi",
      .register("godkendt: [{ år: 2020, udvalg: bsu, dato: 2019-11-26, udfald: godkent }]"),
      "godkendt[0].udfald"),
    Case(
      "dublet-id", .register("udvalg: [{ id: bsu, navn: B }, { id: bsu, navn: C }]"),
      "udvalg[1].id"),
    Case("dublet-id", other("id: ungestrategi\ntitel: To"), "strategier[1].id"),
    Case(
      "dublet-id", .strategy("mål: [{ id: a, titel: A }, { id: a, titel: B }]"),
      "strategier[0].mål[1].id"),
    Case("cpr-nummer", .strategy("ejer: Ida 010203-1234"), ""),
    Case("cpr-nummer", .register("# 010203-1234"), ""),
    Case("cpr-nummer", .strategy("gælder-for: ['1003456789']")),
    Case("skjulte-tegn", .strategy(#"ejer: "Unge\u200Bchefen""#), "strategier[0].ejer"),
    Case("pladsholder", .strategy("ejer: TODO"), "strategier[0].ejer"),
    Case(
      "personfølsomt",
      .strategy(
        """
        forelagt:
          - { opfølgning: status, om: 2020-03, udvalg: bsu, dato: 2020-01-07,
              kort: Mette er sygemeldt med stress. }
        """), "strategier[0].forelagt[0].kort"),
    Case("afkortet-tekst", .strategy("ejer: Chef for #unge"), ""),
    Case("ulæselig-fil", .file("format: strategier/1\nid: \"a\n"), ""),
  ]

  private static let references: [Case] = [
    Case(
      "ukendt-udvalg",
      .strategy("opfølgning: [{ id: s, form: b, frist: 2020-03, udvalg: [bsu, fsu] }]"),
      "strategier[0].opfølgning[0].udvalg[1]"),
    Case(
      "ukendt-udvalg",
      .strategy("forelagt: [{ opfølgning: status, om: 2020-03, udvalg: x, dato: 2020-03-17 }]"),
      "strategier[0].forelagt[0].udvalg"),
    Case("ukendt-udvalg", .register("godkendt: [{ år: 2020, udvalg: '' }]")),
    Case(
      "ukendt-opfølgning",
      .strategy("forelagt: [{ opfølgning: slut, om: 2020-03, udvalg: bsu, dato: 2020-03-17 }]"),
      "strategier[0].forelagt[0].opfølgning"),
    Case(
      "ukendt-runde",
      .strategy("forelagt: [{ opfølgning: status, om: 2018-03, udvalg: bsu, dato: 2018-03-17 }]"),
      "strategier[0].forelagt[0].om"),
    Case(
      "ukendt-runde",
      .strategy("forelagt: [{ opfølgning: status, om: 2031, udvalg: bsu, dato: 2031-03-17 }]")),
    Case(
      "ukendt-runde",
      .strategy("forelagt: [{ opfølgning: slut, om: 2018-03, udvalg: bsu, dato: 2018-03-17 }]")),
    Case(
      "ukendt-forgænger", .strategy("mål: [{ id: a, titel: A, fra: [ungestrategi#b] }]"),
      "strategier[0].mål[0].fra[0]"),
    Case("ukendt-forgænger", .strategy("mål: [{ id: a, titel: A, fra: [ungestrategi#a] }]")),
    Case("ukendt-forgænger", .strategy("mål: [{ id: a, titel: A, fra: [helt-anden#b] }]")),
    Case(
      "ukendt-forgænger", other("id: ny\ntitel: Ny\nafløser: [ungestrategii]"),
      "strategier[1].afløser[0]"),
    Case("ukendt-forgænger", other("id: ny\ntitel: Ny\nafløser: [ungestrategi-2014]")),
  ]

  private static let rounds: [Case] = [
    Case(
      "opfølgning-uden-møde", .register("udvalg: [{ id: bsu, navn: B }]"),
      "strategier[0].opfølgning[0].udvalg[0]"),
    Case("opfølgning-uden-møde", .register("udvalg: [{ id: bsu, navn: B }]"), years: [2018]),
    Case(
      "opfølgning-uden-møde", .register("udvalg: [{ id: bsu, navn: B, møder: [2020-03-17] }]"),
      "strategier[0].opfølgning[0].udvalg[0]", "strategier[0].opfølgning[0].udvalg[0]",
      years: [2019, 2020, 2021]),
    Case(
      "opfølgning-uden-møde",
      .register(
        "udvalg: [{ id: bsu, navn: B }]\nstrategier:\n"
          + ExampleTexts.item(
            ExampleTexts.strategy
              + "forelagt: [{ opfølgning: status, om: 2020-03, udvalg: bsu, dato: 2020-03-04 }]")
      )),
    Case("plan-ikke-godkendt", .register("godkendt: []"), "godkendt"),
    Case(
      "plan-ikke-godkendt", .register("godkendt: []"), "godkendt", "godkendt", years: [2019, 2021]),
    Case("plan-ikke-godkendt", .register("godkendt: []"), years: [2018]),
    Case(
      "plan-ikke-godkendt",
      .register("godkendt: [{ år: 2020, udvalg: bsu, dato: 2020-02-02, udfald: godkendt }]"),
      "godkendt"),
  ]

  private static let strategies: [Case] = [
    Case("strategi-uden-ejer", other("id: ny\ntitel: Ny"), "strategier[1].ejer"),
    Case(
      "strategi-uden-ejer", other("id: ny\ntitel: Ny\nejer: Chefen\nafløser: [ungestrategi]")),
    Case("strategi-uden-opfølgning", other("id: ny\ntitel: Ny"), "strategier[1].opfølgning"),
    Case(
      "strategi-udløbet", .strategy("periode: { til: 2020-01-31 }"), "strategier[0].periode.til"),
    Case("strategi-udløbet", .strategy("periode: { til: 2020-01-31 }"), day: "2020-01-31"),
    Case(
      "strategi-udløbet",
      other("id: ny\ntitel: Ny\nafløser: [ungestrategi]\nperiode: { fra: 2022-01-01 }"),
      day: "2022-01-01"),
    Case(
      "strategi-udløbet",
      other("id: ny\ntitel: Ny\nafløser: [ungestrategi]\nperiode: { fra: 2022-02-01 }"),
      "strategier[0].periode.til", day: "2022-01-01"),
    Case(
      "afløser-i-ring",
      .register(
        "strategier:\n"
          + ["a b", "b c", "c a", "d a"].map { ids in
            let two = ids.split(separator: " ")
            return "  - { id: \(two[0]), titel: T, afløser: [\(two[1])] }\n"
          }.joined()),
      "strategier[0].afløser[0]", "strategier[1].afløser[0]", "strategier[2].afløser[0]"),
  ]

  @Test(arguments: [
    ("frist: marts 2020", "2020-03"), ("frist: 31. marts 2020", "2020-03-31"),
  ])
  func `a deadline in words has its right form as a fix`(line: String, right: String) {
    let text = RuleExample.strategy(
      "opfølgning: [{ id: s, form: b, \(line), udvalg: [bsu] }]"
    ).texts[0]
    let finding = RegisterRun(text).findings.first { $0.rule == "ugyldig-dato" }
    #expect(finding?.suggestion == right)
    #expect(finding?.fix?.kind == .replaceScalar(right))
  }

  @Test(arguments: ["årligt": "hvert år", "hver år": "hvert år", "halvårligt": "hvert halve år"])
  func `a repetition in other words has a suggestion`(words: String, right: String) {
    let text = RuleExample.strategy(
      "opfølgning: [{ id: s, form: b, frist: 2020-03, gentages: \(words), udvalg: [bsu] }]"
    ).texts[0]
    #expect(RegisterRun(text).findings.first { $0.rule == "ugyldig-værdi" }?.suggestion == right)
  }

  @Test func `a register that is read in part is not told what it lacks`() {
    let rules = Set(RegisterRun("format: strategier/1\nid: \"a\n").findings.map(\.rule))
    #expect(rules == ["ulæselig-fil"])
  }
}
