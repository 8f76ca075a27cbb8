import DanishText
import PlanModel
import Testing

@testable import Interview

/// Tiltag as people write them on one line.
@Suite struct ActionLineTests {
  /// A line and what it says.
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let what: String
    var who: String?
    var when: PlanDate?
    var testDescription: String { line }

    init(_ line: String, _ what: String, _ who: String? = nil, _ when: PlanDate? = nil) {
      (self.line, self.what, self.who, self.when) = (line, what, who, when)
    }
  }

  @Test("who and when are recognized", arguments: recognized)
  func recognizes(_ test: Case) { expect(test) }

  @Test("what only looks like who or when stays in the text", arguments: hard)
  func keeps(_ test: Case) { expect(test) }

  private func expect(_ test: Case) {
    let action = ActionLine.read(test.line, .example)
    #expect(action.what == test.what)
    #expect(action.who == test.who)
    #expect(action.when?.value == test.when)
  }

  static let recognized: [Case] = [
    Case(
      "Lapning, Kenneth, hver mandag, uge 7-9", "Lapning, hver mandag, uge 7-9", "Kenneth",
      day(3, 4)),
    Case(
      "Lapning, hver mandag, uge 7-9, Kenneth", "Lapning, hver mandag, uge 7-9", "Kenneth",
      day(3, 4)),
    Case("Gåtur, hver fredag, Ida Lund", "Gåtur, hver fredag", "Ida Lund"),
    Case("Lapning, Kenneth, 30-06-2016", "Lapning", "Kenneth", day(6, 30)),
    Case(
      "Vinkevindue i garderoben, Ida Lund, inden 1. marts", "Vinkevindue i garderoben", "Ida Lund",
      day(3, 1)),
    Case(
      "Samtale hjemme før start (kontaktpædagogen, 1. marts 2016)", "Samtale hjemme før start",
      "kontaktpædagogen", day(3, 1)),
    Case(
      "Følge hinanden en dag (fem fra hvert hus, 31. maj 2016)", "Følge hinanden en dag",
      "fem fra hvert hus", day(5, 31)),
    Case("Vinkevindue inden 1. juni", "Vinkevindue", nil, day(6, 1)),
    Case("Vinkevindue, Ida Lund inden 1. juni", "Vinkevindue", "Ida Lund", day(6, 1)),
    Case(
      "Plan for hver familie – Mette Holm – 1. april", "Plan for hver familie", "Mette Holm",
      day(4, 1)),
    Case("Plan for hver familie - Mette - uge 12", "Plan for hver familie", "Mette", day(3, 25)),
    Case("Vinkevindue; Ida; 01-03-2016", "Vinkevindue", "Ida", day(3, 1)),
    Case("Vinkevindue\tIda Lund\t1. marts 2016", "Vinkevindue", "Ida Lund", day(3, 1)),
    Case(
      "Frit vagtbytte på tavlen, alle, 18. januar", "Frit vagtbytte på tavlen", "alle", day(1, 18)),
    Case(
      "Tirsdag formiddag uden møder, ledergruppen, senest 18-1-2016",
      "Tirsdag formiddag uden møder", "ledergruppen", day(1, 18)),
    Case("Nyhedsbrevet holder op, leder, februar", "Nyhedsbrevet holder op", "leder", day(2, 29)),
    Case(
      "Nedlægge to faste møder, ledelsen og TR, inden 1. februar", "Nedlægge to faste møder",
      "ledelsen og TR", day(2, 1)),
    Case("Vinkevindue. Ansvarlig: Ida Lund. Frist: 1. marts", "Vinkevindue", "Ida Lund", day(3, 1)),
    Case(
      "Vinkevindue, hvem: Ida Lund og Bo, hvornår: uge 9", "Vinkevindue", "Ida Lund og Bo",
      day(3, 4)),
    Case("Bandlokale med nøglebrik v/ Bo", "Bandlokale med nøglebrik", "Bo"),
    Case("Rolig start, to pædagoger fra Månestuen", "Rolig start", "to pædagoger fra Månestuen"),
    Case("Bandlokale med nøglebrik, v/ Bo", "Bandlokale med nøglebrik", "Bo"),
    Case("Temadag den 14. april", "Temadag", nil, day(4, 14)),
    Case("Forældremøde i uge 12", "Forældremøde", nil, day(3, 25)),
    Case("Ny folder senest i 2. kvartal", "Ny folder", nil, day(6, 30)),
    Case("Ny folder senest 2. kvartal", "Ny folder", nil, day(6, 30)),
    Case(
      "Inden 1. juni holder hver stue en temauge", "Inden 1. juni holder hver stue en temauge", nil,
      day(6, 1)),
    Case("Temadag 14. april", "Temadag 14. april", nil, day(4, 14)),
    Case("Pædagogerne: gåtur hver fredag", "gåtur hver fredag", "Pædagogerne"),
    Case("Bo: indkøb af nøglebrikker, 1/3", "indkøb af nøglebrikker", "Bo", day(3, 1)),
    Case(
      "Læse i grupper på fire hver formiddag, stuerne på skift, 1. februar",
      "Læse i grupper på fire hver formiddag", "stuerne på skift", day(2, 1)),
    Case(
      "Begynderorkester hver onsdag, de tre blæserlærere, 3. februar",
      "Begynderorkester hver onsdag, de tre blæserlærere", nil, day(2, 3)),
  ]

  static let hard: [Case] = [
    Case(
      "Læse ugens faldskemaer sammen, ti minutter hver mandag",
      "Læse ugens faldskemaer sammen, ti minutter hver mandag"),
    Case(
      "To faste kontaktpersoner pr. beboer, med billede på døren",
      "To faste kontaktpersoner pr. beboer, med billede på døren"),
    Case(
      "Velkomstsamtale efter 14 dage, og igen efter tre måneder",
      "Velkomstsamtale efter 14 dage, og igen efter tre måneder"),
    Case(
      "Spørge på torvet, i Brugsen og i venteværelset hos lægen",
      "Spørge på torvet, i Brugsen og i venteværelset hos lægen"),
    Case(
      "Følges ad til butikken, så til døren, så til hjørnet",
      "Følges ad til butikken, så til døren, så til hjørnet"),
    Case(
      "Et kvarters overlap kl. 15, siddende, med døren lukket",
      "Et kvarters overlap kl. 15, siddende, med døren lukket"),
    Case(
      "Tal pr. branche, og vi ringer til ti virksomheder",
      "Tal pr. branche, og vi ringer til ti virksomheder"),
    Case(
      "Gæsten sidder ved tasterne, vi sidder på hænderne",
      "Gæsten sidder ved tasterne, vi sidder på hænderne"),
    Case("Indkøbe bøger, spil og puslespil", "Indkøbe bøger, spil og puslespil"),
    Case(
      "Indkøbe bøger, spil og puslespil, inden 1. juni", "Indkøbe bøger, spil og puslespil", nil,
      day(6, 1)),
    Case(
      "Besøg hos Ældrerådet, Jobcenteret og Ungdomsskolen",
      "Besøg hos Ældrerådet, Jobcenteret og Ungdomsskolen"),
    Case("Møde med skolen, lederen og TR", "Møde med skolen, lederen og TR"),
    Case("Klubaftener for de store, 10-12", "Klubaftener for de store, 10-12"),
    Case("Læse 10-12 bøger om måneden", "Læse 10-12 bøger om måneden"),
    Case("Øge andelen fra 1/2 til 3/4", "Øge andelen fra 1/2 til 3/4"),
    Case("Læse direktionens brev af 3. marts", "Læse direktionens brev af 3. marts"),
    Case("Daglige gåture fra 1. marts", "Daglige gåture fra 1. marts"),
    Case("Svare inden 14 dage", "Svare inden 14 dage"),
    Case(
      "Fast time torsdag kl. 13.30 hvor årgangen forbereder sig",
      "Fast time torsdag kl. 13.30 hvor årgangen forbereder sig"),
    Case("Forældremøde (mindst to gange)", "Forældremøde (mindst to gange)"),
    Case("Ny folder (jf. bilag 2)", "Ny folder (jf. bilag 2)"),
    Case("Projekt: nye stole i klassen", "Projekt: nye stole i klassen"),
    Case("Åbent Hus: rundvisning for alle", "Åbent Hus: rundvisning for alle"),
    Case(
      "Samtale når barnet starter, pædagogen ringer",
      "Samtale når barnet starter, pædagogen ringer"),
    Case("Frugt om formiddagen, alle børn hver dag", "Frugt om formiddagen, alle børn hver dag"),
    Case("Pynte op til jul", "Pynte op til jul"),
    Case(
      "Åbent værksted på skiftende tider: en morgen, en eftermiddag, en lørdag",
      "Åbent værksted på skiftende tider: en morgen, en eftermiddag, en lørdag"),
    Case("Korte notater på højst 10 linjer", "Korte notater på højst 10 linjer"),
    Case(
      "Ringe til alle der er udskrevet, efter tre måneder",
      "Ringe til alle der er udskrevet, efter tre måneder"),
    Case(
      "Sagssparring to og to, en halv time om ugen", "Sagssparring to og to, en halv time om ugen"),
    Case("Pigerne får torsdag aften og 5.000 kr.", "Pigerne får torsdag aften og 5.000 kr."),
  ]
}
