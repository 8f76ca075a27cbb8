import PlanModel
import Testing

@testable import PlanRules

/// What each rule finds and lets pass: one line a case.
struct RuleTableTests {
  /// A change to the good plan, and where a rule then finds something.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: RuleExample
    let paths: [String]

    init(_ rule: String, _ example: RuleExample, _ paths: String...) {
      self.rule = rule
      self.example = example
      self.paths = paths
    }

    var testDescription: String { "\(rule): \(example.files) \(example.requirements ?? "")" }
  }

  @Test(arguments: format + themes + goals + texts + exemptions)
  func `finds it there`(_ item: Case) {
    let found = ExampleRun(item.example).findings.filter { $0.rule == item.rule }
    #expect(found.map(\.path.description) == item.paths)
  }

  private static let format: [Case] = [
    Case("manglende-felt", .plan("ledetråd: ''"), "ledetråd"),
    Case("manglende-felt", .plan("center: { id: x }"), "center.navn"),
    Case("manglende-felt", .goal("id: ''"), "lokale-mål[0].id"),
    Case("manglende-felt", .goal("titel: ' '"), "lokale-mål[0].titel"),
    Case("manglende-felt", .goal("tema: ''"), "lokale-mål[0].tema"),
    Case("manglende-felt", .plan("refleksioner: [{ svar: Ja }]"), "refleksioner[0].spørgsmål"),
    Case("manglende-felt", .plan("refleksioner: [{ spørgsmål: samspil-1 }]"), "refleksioner[0]"),
    Case("manglende-felt", .plan("refleksioner: [{ spørgsmål: samspil-1, sprunget-over: '' }]")),
    Case("ugyldig-værdi", .plan("år: to tusind"), "år"),
    Case("ugyldig-værdi", .plan("år: 16"), "år"),
    Case("ugyldig-værdi", .plan("år: 20166"), "år"),
    Case("ugyldig-værdi", .plan("status: færdig"), "status"),
    Case(
      "ugyldig-værdi", .plan("drøftelser: [{ forum: MED, udfald: ok }]"), "drøftelser[0].udfald"),
    Case(
      "ugyldig-værdi", .goal("opfølgning: [{ status: nåd }]"), "lokale-mål[0].opfølgning[0].status"),
    Case("ugyldig-værdi", .goal("opfølgning: [{ status: ikke nået }]")),
    Case("ugyldig-dato", .goal("frist: 2016-02-30"), "lokale-mål[0].frist"),
    Case("ugyldig-dato", .goal("frist: 2016-6-1"), "lokale-mål[0].frist"),
    Case(
      "ugyldig-dato", .goal("tiltag: [{ hvad: Ring, hvornår: snart }]"),
      "lokale-mål[0].tiltag[0].hvornår"),
    Case(
      "ugyldig-dato", .goal("evaluering: { hvornår: til jul }"), "lokale-mål[0].evaluering.hvornår"),
    Case("ugyldig-dato", .plan("drøftelser: [{ dato: 20/1 }]"), "drøftelser[0].dato"),
    Case("ugyldig-dato", .goal("frist: ''")),
    Case("dublet-id", .plan("refleksioner: [{ svar: Ja }, { svar: Nej }]")),
    Case("ukendt-ledetråd", .plan("ledetråd: noget-andet"), "ledetråd"),
  ]

  private static let themes: [Case] = [
    Case("ukendt-tema", .goal("tema: økonomi"), "lokale-mål[0].tema"),
    Case(
      "ukendt-tema", .plan("bevidste-fravalg: [{ tema: trivs }]"), "bevidste-fravalg[0].tema"),
    Case("ukendt-tema", .plan("ledetråd: noget-andet")),
    Case(
      "ukendt-spørgsmål", .goal("udspringer-af: [samspil-1, x]"), "lokale-mål[0].udspringer-af[1]"),
    Case(
      "ukendt-spørgsmål", .plan("refleksioner: [{ spørgsmål: samspil-12, svar: Ja }]"),
      "refleksioner[0].spørgsmål"),
    Case("ledetråd-ændret", .plan("aftryk: { samspil: 123456789abc }"), "aftryk.samspil"),
    Case("ledetråd-ændret", .plan("aftryk: { samspil: 3D683B3C0BB9 }")),
    Case("ledetråd-ændret", .plan("aftryk: { samspil: sandkasse }"), "aftryk.samspil"),
    Case("ledetråd-ændret", .plan("aftryk: { udgået: 123456789abc }"), "aftryk.udgået"),
    Case("tema-uden-mål", .goal("tema: trivsel"), "lokale-mål"),
    Case("tema-uden-mål", .goal("tema: trivsel\nogså: [samspil]"), "lokale-mål"),
    Case("tema-uden-mål", .plan("bevidste-fravalg: [{ tema: trivsel }]")),
    Case(
      "tema-uden-mål", .plan("lokale-mål: []\nbevidste-fravalg: []"), "lokale-mål", "lokale-mål"),
    Case(
      "fravalg-uden-begrundelse", .plan("bevidste-fravalg: [{ tema: trivsel }]"),
      "bevidste-fravalg[0]"),
    Case(
      "fravalg-uden-begrundelse",
      .plan("bevidste-fravalg: [{ tema: trivsel, begrundelse: ' ', accepteret-af: Chefen }]"),
      "bevidste-fravalg[0]"),
    Case("fravalg-og-mål", .plan("bevidste-fravalg: [{ tema: samspil }]"), "bevidste-fravalg[0]"),
    Case("fravalg-og-mål", .goal("også: [trivsel]")),
    Case(
      "for-få-mål", RuleExample([.plan("")], requirements: "krav: { mål-i-alt: { mindst: 2 } }"),
      "lokale-mål"),
    Case(
      "for-få-mål", RuleExample([.plan("")], requirements: "krav: { mål-pr-tema: { mindst: 2 } }"),
      "lokale-mål"),
    Case(
      "for-få-mål",
      RuleExample([.plan("lokale-mål: []")], requirements: "krav: { mål-pr-tema: { mindst: 1 } }")),
    Case(
      "for-mange-mål",
      RuleExample([.plan("")], requirements: "krav: { mål-pr-tema: { højst: 0 } }"), "lokale-mål"),
    Case(
      "for-mange-mål", RuleExample([.plan("")], requirements: "krav: { mål-pr-tema: { højst: 1 } }")
    ),
    Case("ubesvaret-tema", .plan("refleksioner: []"), "refleksioner"),
    Case(
      "tråd-brudt", .plan("refleksioner: [{ spørgsmål: samspil-2, svar: Intet }]"),
      "refleksioner[0]"),
    Case("tråd-brudt", .plan("refleksioner: [{ spørgsmål: trivsel-1, svar: Frokost }]")),
    Case("udspringer-af-ubesvaret", .plan("refleksioner: []"), "lokale-mål[0].udspringer-af[0]"),
    Case("udspringer-af-ubesvaret", .goal("udspringer-af: [findes-ikke]")),
  ]

  private static let goals: [Case] = [
    Case("mål-uden-tiltag", .goal("tiltag: [{ hvem: Mette }]"), "lokale-mål[0].tiltag"),
    Case("mål-uden-tegn", .goal("tegn: [{ kilde: Mette }]"), "lokale-mål[0].tegn"),
    Case("mål-uden-ansvarlig", .goal("ansvarlig: ' '"), "lokale-mål[0].ansvarlig"),
    Case("mål-uden-frist", .goal("frist: snart")),
    Case("mål-uden-evaluering", .goal("evaluering: { hvordan: Vi taler om det }")),
    Case(
      "tegn-uden-målsætning", .goal("tegn: [{ tegn: A }, { tegn: B, målsætning: 2 }]"),
      "lokale-mål[0].tegn"),
    Case(
      "tegn-uden-målsætning",
      .goal("tegn: [{ tegn: A }, { tegn: B, udgangspunkt: 1, målsætning: 2 }]")),
    Case("tegn-uden-målsætning", .goal("tegn: []")),
    Case("mål-uden-forandring", .goal("mål: ' '"), "lokale-mål[0].mål"),
    Case("mål-uden-sammenhæng", .goal("sammenhæng: ''"), "lokale-mål[0].sammenhæng"),
    Case("center-uden-leder", .plan("center: { navn: A, kerneopgave: B }"), "center.leder"),
    Case("center-uden-leder", .plan("center: { navn: A, leder: Mette Holm, kerneopgave: B }")),
    Case("center-uden-leder", .plan("center: { leder: '' }")),
    Case("center-uden-kerneopgave", .plan("center: { navn: A, leder: B }"), "center.kerneopgave"),
    Case("center-uden-kerneopgave", .plan("center: { id: a }")),
    Case("frist-uden-for-året", .goal("frist: 2015-12-31"), "lokale-mål[0].frist"),
    Case("frist-uden-for-året", .goal("frist: 2016-01-01")),
    Case(
      "frist-uden-for-året", .goal("evaluering: { hvornår: 2015-11-01 }"),
      "lokale-mål[0].evaluering.hvornår"),
    Case("frist-uden-for-året", .goal("evaluering: { hvornår: 2017-02-01 }")),
  ]

  private static let texts: [Case] =
    fillers.map { Case("pladsholder", .goal("ansvarlig: \"\($0)\""), "lokale-mål[0].ansvarlig") }
    + noFillers.map { Case("pladsholder", .goal("sammenhæng: \"\($0)\"")) }
    + [
      Case(
        "pladsholder", .plan("refleksioner: [{ spørgsmål: samspil-1, svar: xxx }]"),
        "refleksioner[0].svar"),
      Case("skjulte-tegn", .goal(#"mål: "a\u202Eb""#), "lokale-mål[0].mål"),
      Case("skjulte-tegn", .goal(#"mål: "a\eb""#), "lokale-mål[0].mål"),
      Case("skjulte-tegn", .goal("mål: a\u{ad}b"), "lokale-mål[0].mål"),
      Case("skjulte-tegn", .goal("mål: 👨‍👩‍👧 og ❤️ – »fint« … 日本")),
      Case(
        "personfølsomt", .goal("sammenhæng: Mette er sygemeldt med stress."),
        "lokale-mål[0].sammenhæng"),
      Case(
        "personfølsomt", .plan("refleksioner: [{ spørgsmål: samspil-1, svar: To af os er syge. }]"),
        "refleksioner[0].svar"),
      Case("personfølsomt", .goal("ansvarlig: Mette Holm")),
      Case("cpr-nummer", .goal("mål: Hjælp 010203-1234"), ""),
      Case("cpr-nummer", .goal(#"mål: "Hjælp 01020\x33-1234""#), "lokale-mål[0].mål"),
      Case("cpr-nummer", .goal("ukendt-felt: '0102031234'"), ""),
      Case("cpr-nummer", .plan("# 010203-1234 og 020304-1234"), "", ""),
      Case("cpr-nummer", .plan("aftryk: { samspil: a0102031234b }")),
    ]

  private static let fillers = [
    "TODO", "todo: spørg Mette", "Indsæt navn", "[indsæt navn]", "xxx", "XXXX", "Lorem ipsum dolor",
    "TBD", "NN", "N.N.", "…", "...", "?", "???", "-", "skriv her", "Tekst her", "<udfyldes senere>",
    "Udfyldes af lederen", "Mette TODO", "asdf",
  ]

  private static let noFillers = [
    "Vi vil indsætte flere busser", "Skemaet udfyldes af lederen", "Anna", "ni", "Nn. og flere",
    "Vi skriver her i huset", "Teksten her er god", "Max", "Tx 3", "👍", "Todos os dias", "Alfa",
    "Lorem er et navn", "5", "100 %",
  ]

  private static let exemptions: [Case] = [
    Case("ugyldig-undtagelse", .plan("undtagelser: [{ regel: mål-uden-tegn }]"), "undtagelser[0]"),
    Case(
      "ugyldig-undtagelse", .plan("undtagelser: [{ regel: mål-uden-tegm, begrundelse: Nej }]"),
      "undtagelser[0].regel"),
    Case(
      "ugyldig-undtagelse",
      .plan("undtagelser: [{ regel: mål-uden-tegn, mål: M7, begrundelse: Nej }]"),
      "undtagelser[0].mål"),
    Case(
      "ugyldig-undtagelse", .plan("undtagelser: [{ regel: cpr-nummer, begrundelse: Nej }]"),
      "undtagelser[0].regel"),
    Case(
      "ugyldig-undtagelse", .plan("undtagelser: [{ begrundelse: Nej }]"), "undtagelser[0].regel"),
    Case(
      "ugyldig-undtagelse", .plan("undtagelser: [{ regel: kopieret-mål, begrundelse: Fælles }]")),
  ]
}
