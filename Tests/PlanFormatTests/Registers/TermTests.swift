import PlanModel
import Testing

/// How deadlines and repetitions are written.
struct TermTests {
  @Test(arguments: [
    ("2019-03-31", "2019-03-31", "2019-03-31"), ("2019-03", "2019-03-01", "2019-03-31"),
    ("2020-02", "2020-02-01", "2020-02-29"), ("2019", "2019-01-01", "2019-12-31"),
  ])
  func `a deadline runs from its first day to its last`(text: String, first: String, last: String)
    throws
  {
    let term = try #require(DueTerm(text: text))
    #expect([term.firstDay.text, term.lastDay.text, term.text] == [first, last, text])
  }

  @Test(arguments: ["", "19", "2019-13", "2019-3", "2019-02-30", "0000", "marts 2019", "2019-03-"])
  func `anything else is none`(text: String) { #expect(DueTerm(text: text) == nil) }

  @Test(arguments: [
    ("hvert år", 12, "hvert år"), ("Hvert  ÅR", 12, "hvert år"),
    ("hvert halve år", 6, "hvert halve år"), ("hvert halvår", 6, "hvert halve år"),
    ("hvert kvartal", 3, "hvert kvartal"), ("hver måned", 1, "hver måned"),
    ("hvert 3. år", 36, "hvert 3. år"), ("hvert andet år", 24, "hvert 2. år"),
    ("hver 2. måned", 2, "hver 2. måned"), ("hver tredje måned", 3, "hvert kvartal"),
    ("hvert 1. år", 12, "hvert år"), ("hvert 100. år", 1_200, "hvert 100. år"),
  ])
  func `a repetition is so many months`(text: String, months: Int, written: String) throws {
    let recurrence = try #require(Recurrence(text: text))
    #expect(recurrence.months == months && recurrence.text == written)
    #expect(Recurrence(text: recurrence.text) == recurrence)
  }

  @Test(arguments: [
    "", "hvert", "årligt", "hver år", "hvert måned", "hvert 0. år", "hvert 101. år", "hvert 3 år",
    "hvert -3. år", "hvert 99999999. år", "hvert 3. kvartal", "hvert halve måned",
    "hvert 3. hele år",
  ])
  func `other words are none`(text: String) { #expect(Recurrence(text: text) == nil) }
}
