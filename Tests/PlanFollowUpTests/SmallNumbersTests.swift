import PlanFollowUp
import Testing

/// Which counts are kept out of what is laid before a committee.
@Suite struct SmallNumbersTests {
  @Test(arguments: [
    ("3 borgere flyttede.", "under 5 borgere flyttede."),
    ("I maj kom to unge med.", "I maj kom under 5 unge med."),
    ("5 borgere flyttede.", "5 borgere flyttede."), ("0 borgere", "0 borgere"),
    ("4 af 9", "under 5 af 9"), ("6 af 9", "mindst 5 af 9"), ("96 af 99", "mindst 95 af 99"),
    ("5 af 11", "5 af 11"), ("0 af 28", "0 af 28"), ("28 af 28", "28 af 28"),
    ("2 af 4.", "under 5."), ("3 ud af de 40 elever", "under 5 ud af de 40 elever"),
    ("3 af 9 til 9 af 9", "under 5 af 9 til 9 af 9"),
    // No counts of persons: days, percentages, decimals, ordinals, dates.
    ("4 dage", "4 dage"), ("3 procent af borgerne", "3 procent af borgerne"),
    ("1,5 borger", "1,5 borger"), ("3. klasse", "3. klasse"), ("2. juni 2020", "2. juni 2020"),
    ("en borger", "en borger"), ("", ""),
  ])
  func `small counts of persons are guarded`(text: String, expected: String) {
    #expect(SmallNumbers.guarded(text) == expected)
  }

  @Test(arguments: [
    ("4 i alt", "under 5 i alt"), ("nu 3", "nu under 5"), ("3 uger", "3 uger"),
    ("3. kvartal", "3. kvartal"), ("4", "under 5"), ("4.", "under 5."), ("7", "7"),
    ("4 dage", "4 dage"), ("0", "0"),
  ])
  func `a bare count is one of persons where its sign says so`(text: String, expected: String) {
    #expect(SmallNumbers.guarded(text, isOfPersons: true) == expected)
    #expect(SmallNumbers.guarded("4") == "4")
  }

  @Test func `a rate of persons counts no persons`() {
    #expect(SmallNumbers.speaksOfPersons("Unge med en plan"))
    #expect(!SmallNumbers.speaksOfPersons("Sygefravær, dage pr. medarbejder"))
    #expect(!SmallNumbers.speaksOfPersons("Andel af borgere"))
    #expect(!SmallNumbers.speaksOfPersons("Møder holdt"))
    #expect(SmallNumbers.speaksOfPersons("Borgere der får svar inden 3 uger"))
    #expect(!SmallNumbers.speaksOfPersons("Uger fra borgeren søger til der er svar"))
  }

  @Test(arguments: [
    "borgere", "unge", "børn", "elever", "medarbejdere", "kolleger", "familier",
  ])
  func `a sign names people in the words of the field`(people: String) {
    #expect(SmallNumbers.speaksOfPersons("Antal \(people) med egen plan"))
  }

  @Test(arguments: [
    "Tre kom til os.", "Vi taler stadig med de fire.", "3 borgere flyttede.", "Det gælder 2.",
    "Kun én kom.", "To af de unge er i job.", "To ud af vores elever.", "2-3 familier venter.",
    "to-tre unge", "Fra to til tre kolleger.", "Begge er flyttet.", "Den ene drengs mor ringede.",
    "Det lykkedes for 4 af 9.", "Det lykkedes for 8 af 10.", "I maj kom tre nye kolleger til.",
    "To unge møder op hver dag.", "Fire flyttede i maj.", "2 med diagnose",
    "Tre møder op hver dag.",
  ])
  func `a remark that tells of few persons is found`(remark: String) {
    #expect(SmallNumbers.isMentioned(in: remark))
  }

  @Test(arguments: [
    "To ledige teamlederstillinger blev først besat i maj.", "Vi holdt tre møder.",
    "Der gik 3 uger.", "Fra 2 til 3 dage.", "Se side 2.", "Den 3. maj kom alle.", "I 3. klasse",
    "Den 2. juni 2020", "3 procent af borgerne", "4 % af de unge", "1,5 borger", "Der kom 9 nu.",
    "Én plan for hver borger.", "Begge steder er åbne.", "5 af 11 er i job.", "9 af 9 er i job.",
    "To af møderne blev aflyst.", "", "Ingen af dem kom.", "Uge 4 var aflyst.",
  ])
  func `a remark that tells of no few persons is left alone`(remark: String) {
    #expect(!SmallNumbers.isMentioned(in: remark))
  }

  /// Each number looks at what it counts: a text of thousands is not gone through for each.
  @Test(.timeLimit(.minutes(5)), arguments: ["20 af 40 ", "11 til ", "1 og 22 ", "7 "])
  func `a long row of numbers is looked through`(part: String) {
    let row = String(repeating: part, count: 100_000)
    #expect(SmallNumbers.isMentioned(in: row + "3 borgere"))
    #expect(SmallNumbers.isMentioned(in: row) == part.contains("1 og"))
  }

  @Test func `a number in a name counts persons only where they are named`() {
    #expect(SmallNumbers.isMentioned(in: "Job til to unge", isRemark: false))
    #expect(!SmallNumbers.isMentioned(in: "Alle elever kan 2 fag", isRemark: false))
  }
}
