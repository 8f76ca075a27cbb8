import DanishText
import PlanModel
import Testing

@testable import Interview

/// Tegn with their figures as people write them on one line.
@Suite struct SignLineTests {
  /// A line and what it says.
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let reading: SignLine.Reading
    var testDescription: String { line }

    init(
      _ line: String, _ sign: String?, _ baseline: String? = nil, _ target: String? = nil,
      source: String? = nil, by deadline: PlanDate? = nil
    ) {
      self.line = line
      reading = SignLine.Reading(
        sign: Sign(sign: sign, baseline: baseline, target: target, source: source),
        deadline: deadline)
    }
  }

  @Test("a tegn and its figures", arguments: cases)
  func reads(_ test: Case) {
    var reading = SignLine.read(test.line, .example)
    reading.deadlineWords = nil
    #expect(reading == test.reading)
  }

  static let cases: [Case] = [
    Case(
      "Børn der vinker: i dag 4 om ugen, 9 om ugen når målet er nået, 1. december",
      "Børn der vinker", "4 om ugen", "9 om ugen", by: day(12, 1)),
    Case("I dag 38 %, 60 % når målet er nået, 1. december", nil, "38 %", "60 %", by: day(12, 1)),
    Case(
      "Familier med egen plan: fra 0 % til 80 % (indmeldelser)", "Familier med egen plan", "0 %",
      "80 %", source: "indmeldelser"),
    Case(
      "Børn der er med, 38 % i dag, 60 % inden 1. december", "Børn der er med", "38 %", "60 %",
      by: day(12, 1)),
    Case(
      "Børn der er med, i dag 38 %, målsætning 60 %, kilde: tavlen", "Børn der er med", "38 %",
      "60 %", source: "tavlen"),
    Case("Sygefraværet falder fra 6,2 % til 5 %", "Sygefraværet falder", "6,2 %", "5 %"),
    Case(
      "Sygefraværet falder fra 6,2 % til 5 % inden 1. december", "Sygefraværet falder", "6,2 %",
      "5 %", by: day(12, 1)),
    Case("i dag: 31 af 58", nil, "31 af 58"),
    Case("Når målet er nået: 45 af 58", nil, nil, "45 af 58"),
    Case(
      "Klager over maden: ingen i dag, højst 2 om året", "Klager over maden", "ingen",
      "højst 2 om året"),
    Case(
      "Børn der vinker (fra 4 om ugen til 9 om ugen)", "Børn der vinker", "4 om ugen", "9 om ugen"),
    Case("Forældre der svarer (i dag ca. 4)", "Forældre der svarer", "ca. 4"),
    Case(
      "9 ud af 10 forældre kender den nye voksne, i dag ca 4",
      "9 ud af 10 forældre kender den nye voksne", "ca 4", "9 ud af 10"),
    Case("60 % af børnene er med: i dag 38 %", "60 % af børnene er med", "38 %", "60 %"),
    Case("2 voksne tager imod, i dag 1", "2 voksne tager imod", "1"),
    Case("Børnene siger farvel med et smil", "Børnene siger farvel med et smil"),
    Case("klager over huller: i dag 412, i 2016 370", "klager over huller", "412", "370"),
    Case("i dag 412 klager, i 2016 370 klager", nil, "412 klager", "370 klager"),
    Case("Klager, i 2015 412, i 2016 370", "Klager", "412", "370"),
    Case("Antal sygedage i dag 40, mål 30", "Antal sygedage", "40", "30"),
    Case("Antal sygedage lige nu 40", "Antal sygedage", "40"),
    // Hard ones.
    Case("Vi måler i dag 3 gange om ugen", "Vi måler i dag 3 gange om ugen"),
    Case("Vi ses i 2016 alle sammen", "Vi ses i 2016 alle sammen"),
    Case("Åbent fra 7 til 17", "Åbent fra 7 til 17"),
    Case("Børn der går fra stue til stue", "Børn der går fra stue til stue"),
    Case("Børn der vinker (fra vinduet)", "Børn der vinker (fra vinduet)"),
    Case("Vi hører: far, mor og barn sige det samme", "Vi hører: far, mor og barn sige det samme"),
    Case("To af tre børn, 38 af 58, er med", "To af tre børn, 38 af 58, er med"),
    Case("I dag er der ro når vi spiser", "I dag er der ro når vi spiser"),
    Case(
      "Medarbejdere der siger godmorgen, også i dag", "Medarbejdere der siger godmorgen, også i dag"
    ),
    Case("Antal børn i kl. 7-9", "Antal børn i kl. 7-9"),
    Case("38 %", "38 %"),
  ]
}
