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
    ("4", "under 5"), ("4.", "under 5."), ("7", "7"), ("4 dage", "4 dage"), ("0", "0"),
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
  }
}
