import PlanModel
import Testing

@testable import Interview

/// Which row of a card a line goes to.
@Suite struct CardLinesTests {
  /// What is written, what was asked for, and the rows it becomes.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let asked: GoalPart?
    let rows: [String]?
    var testDescription: String { text }

    init(_ text: String, _ asked: GoalPart?, _ rows: String...) {
      (self.text, self.asked) = (text, asked)
      self.rows = rows.isEmpty ? nil : rows
    }
  }

  @Test("lines become rows", arguments: cases)
  func reads(_ test: Case) {
    let entries = CardLines.read(test.text, asked: test.asked, .example)
    #expect(entries?.map { "\($0.part.rawValue): \($0.text)" } == test.rows)
  }

  static let cases: [Case] = [
    Case("Børnene siger farvel uden gråd.", .mål, "mål: Børnene siger farvel uden gråd."),
    Case("4 Vinkevindue, Ida, 1. marts", .mål, "tiltag: Vinkevindue, Ida, 1. marts"),
    Case("8 1. december", .mål, "frist: 1. december"),
    Case("7: mette holm", .mål, "ansvarlig: mette holm"),
    Case("frist 1. december", nil, "frist: 1. december"),
    Case("Ansvarlig Mette Holm", .tegn, "ansvarlig: Mette Holm"),
    Case("4. Tiltag: Vinkevindue", .mål, "tiltag: Vinkevindue"),
    Case("9 1 2", .mål, "udspringer-af: 1 2"),
    Case(
      "mål: Ro; tiltag: Vinkevindue; frist: 1. juni", .mål, "mål: Ro", "tiltag: Vinkevindue",
      "frist: 1. juni"),
    Case("Ro om morgenen; og om aftenen", .mål, "mål: Ro om morgenen; og om aftenen"),
    Case(
      "Tiltag:\n- Vinkevindue\n- Fast dag\nTegn\nBørn der vinker", .mål, "tiltag: Vinkevindue",
      "tiltag: Fast dag", "tegn: Børn der vinker"),
    Case(
      "1. Vinkevindue\n2. Fast dag\n3. Ny folder", .tiltag, "tiltag: Vinkevindue",
      "tiltag: Fast dag", "tiltag: Ny folder"),
    Case(
      "• Vinkevindue, Ida, 1. marts\n• Fast dag, Bo, 1. april", .mål,
      "tiltag: Vinkevindue, Ida, 1. marts", "tiltag: Fast dag, Bo, 1. april"),
    Case(
      "Vinkevindue i garderoben hvor alle\nbørn kan se ud\nFast dag", .tiltag,
      "tiltag: Vinkevindue i garderoben hvor alle børn kan se ud", "tiltag: Fast dag"),
    Case(
      "Vinkevindue\nhvem: Ida Lund\nhvornår: 1. marts", .tiltag, "tiltag: Vinkevindue",
      "tiltag: hvem: Ida Lund", "tiltag: hvornår: 1. marts"),
    Case(
      "2: I dag er her uro.\n3: Børnene er trygge.\n\nOg de voksne.", .tiltag,
      "sammenhæng: I dag er her uro.", "mål: Børnene er trygge.\n\nOg de voksne."),
    Case(
      "I dag græder mange. Børnene skal sige farvel med ro.", .mål,
      "sammenhæng: I dag græder mange.",
      "mål: Børnene skal sige farvel med ro."),
    Case("hvem: Ida", .tegn, "tiltag: hvem: Ida"),
    Case("i dag: 38 %", .evaluering, "tegn: i dag: 38 %"),
    Case("8 31. februar", .mål, "frist: 31. februar"),
    Case("3 10 procent færre klager", .frist, "mål: 10 procent færre klager"),
    Case(
      "3 borgerne skal klage mindre over huller", .frist,
      "mål: borgerne skal klage mindre over huller"),
    Case(
      "6 hver første mandag i mandskabsrummet, Kaj", .mål,
      "evaluering: hver første mandag i mandskabsrummet, Kaj"),
    Case(
      "5 i dag 412 klager, i 2016 370 klager", .mål, "tegn: i dag 412 klager, i 2016 370 klager"),
    Case(
      "2 vi lapper i stedet for at lægge om", .mål, "sammenhæng: vi lapper i stedet for at lægge om"
    ),
    Case(
      "2 huller i vejene\n3 borgerne skal klage mindre\n4 lapper om natten, Kaj\n5 i dag er 4 af 10 glade\n6 vi kigger på vagtloggen 1. oktober",
      .titel, "sammenhæng: huller i vejene", "mål: borgerne skal klage mindre",
      "tiltag: lapper om natten, Kaj", "tegn: i dag er 4 af 10 glade",
      "evaluering: vi kigger på vagtloggen 1. oktober"),
    Case(
      "3 Børnene er trygge\n4 voksne i døren", .titel, "mål: Børnene er trygge",
      "tiltag: voksne i døren"),
    // Hard ones.
    Case("3 arbejdsulykker om året", .tegn, "tegn: 3 arbejdsulykker om året"),
    Case("2 1/2 time om ugen", .tegn, "tegn: 2 1/2 time om ugen"),
    Case(
      "4 voksne i døren\n2 voksne på legepladsen", .tiltag, "tiltag: 4 voksne i døren",
      "tiltag: 2 voksne på legepladsen"),
    Case("I dag: det er svært at svare på", .mål, "mål: I dag: det er svært at svare på"),
    Case("2 voksne tager imod hver morgen", .tiltag, "tiltag: 2 voksne tager imod hver morgen"),
    Case("2 SOSU-assistenter om natten", .tiltag, "tiltag: 2 SOSU-assistenter om natten"),
    Case("3. klasse læser hver dag", .mål, "mål: 3. klasse læser hver dag"),
    Case("1. juni er alle med", .mål, "mål: 1. juni er alle med"),
    Case("8.30 er der ro i huset", .mål, "mål: 8.30 er der ro i huset"),
    Case("10-12 børn er med", .mål, "mål: 10-12 børn er med"),
    Case("Tegn på trivsel ses hver dag", .mål, "mål: Tegn på trivsel ses hver dag"),
    Case("Mål for året er ro", .sammenhæng, "sammenhæng: Mål for året er ro"),
    Case("Ansvarlig for det er hele huset", .mål, "mål: Ansvarlig for det er hele huset"),
    Case("Første afsnit.\n\nAndet afsnit.", .mål, "mål: Første afsnit.\n\nAndet afsnit."),
    Case(
      "Vi vil have ro.\nInden 1. juni skal alle være med.", .mål,
      "mål: Vi vil have ro.\nInden 1. juni skal alle være med."),
    Case("6 uge 40", .mål, "evaluering: uge 40"),
    Case("6 LMU 1. oktober", .mål, "evaluering: LMU 1. oktober"),
    Case("6 voksne ser på det 1. juni", .mål, "mål: 6 voksne ser på det 1. juni"),
    Case("- ro\n- tryghed", .mål, "mål: - ro\n- tryghed"),
    Case("Ro om morgenen", nil),
  ]
}
