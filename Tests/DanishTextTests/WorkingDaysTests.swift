import DanishText
import Testing

/// When town halls are open.
@Suite struct WorkingDaysTests {
  @Test(arguments: [
    ("2020-06-15", true), ("2020-06-13", false), ("2020-06-14", false),
    // Easter of 2020, store bededag, Ascension Day and Whit Monday.
    ("2020-04-09", false), ("2020-04-10", false), ("2020-04-13", false), ("2020-04-14", true),
    ("2020-05-08", false), ("2020-05-21", false), ("2020-06-01", false),
    // Store bededag went in 2024.
    ("2023-05-05", false), ("2024-04-26", true),
    ("2020-01-01", false), ("2020-06-05", false), ("2020-12-24", false), ("2020-12-31", false),
    ("2020-12-30", true),
  ])
  func `holidays and weekends are none`(day: String, isWorkingDay: Bool) throws {
    #expect(try #require(PlanDate(text: day)).isWorkingDay == isWorkingDay)
  }

  @Test(arguments: [
    // A Friday: Monday and Tuesday are the first two.
    ("2020-06-12", "2020-06-14", 0), ("2020-06-12", "2020-06-16", 2),
    ("2020-06-12", "2020-06-17", 3), ("2020-06-12", "2020-06-12", 0),
    ("2020-06-12", "2020-06-01", 0), ("2020-04-08", "2020-04-14", 1),
    ("2020-06-12", "2029-06-17", 3),
  ])
  func `days after a deadline are counted`(from: String, until: String, count: Int) throws {
    let first = try #require(PlanDate(text: from))
    let last = try #require(PlanDate(text: until))
    #expect(first.workingDays(until: last, atMost: 3) == count)
  }
}
