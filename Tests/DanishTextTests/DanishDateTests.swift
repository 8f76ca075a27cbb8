import DanishText
import Testing

/// How people write days in Danish, and what they mean.
struct DanishDateTests {
  private static let today = PlanDate(year: 2015, month: 11, day: 20)

  @Test(
    arguments: [
      ("2016-11-15", "2016-11-15"), ("16-11-2015", "2015-11-16"), ("14.11.2014", "2014-11-14"),
      ("25.11.14", "2014-11-25"), ("30. oktober 2014", "2014-10-30"), ("30 jun", "2016-06-30"),
      ("30. juni", "2016-06-30"), ("30. JUNI.", "2016-06-30"), ("d. 30/6", "2016-06-30"),
      ("30/6-2016", "2016-06-30"), ("30/6 2017", "2017-06-30"), ("1/2-16", "2016-02-01"),
      ("den 1. sept. 2016", "2016-09-01"), ("senest fredag den 13. maj", "2016-05-13"),
      ("2016.6.1", "2016-06-01"), ("31.12.99", "1999-12-31"),
      ("i dag", "2015-11-20"), ("I morgen", "2015-11-21"), ("i overmorgen", "2015-11-22"),
      ("i går", "2015-11-19"), ("om 3 måneder", "2016-02-20"), ("om en uge", "2015-11-27"),
      ("om 14 dage", "2015-12-04"), ("om fjorten dage", "2015-12-04"), ("om et år", "2016-11-20"),
      ("om tre uger", "2015-12-11"), ("om et halvt år", "2016-05-20"), ("om én dag", "2015-11-21"),
      ("Q2", "2016-06-30"), ("q4 2017", "2017-12-31"), ("2. kvartal", "2016-06-30"),
      ("1. kvartal 2017", "2017-03-31"), ("tredje kvartal", "2016-09-30"),
      ("1. halvår", "2016-06-30"), ("andet halvår 2016", "2016-12-31"),
      ("ultimo marts", "2016-03-31"), ("medio maj", "2016-05-15"),
      ("primo juni 2017", "2017-06-01"),
      ("ultimo 2016", "2016-12-31"), ("medio 2016", "2016-06-30"), ("primo 2017", "2017-01-01"),
      ("slutningen af februar", "2016-02-29"), ("midten af april", "2016-04-15"),
      ("påske", "2016-03-27"), ("til jul", "2016-12-24"), ("inden sommerferien", "2016-06-30"),
      ("til sommer", "2016-06-01"), ("sommeren 2017", "2017-06-01"),
      ("til sankthans", "2016-06-23"),
      ("uge 12", "2016-03-25"), ("uge 1 2016", "2016-01-08"), ("uge 53 2015", "2016-01-01"),
      ("juni", "2016-06-30"), ("juni 2017", "2017-06-30"), ("feb", "2016-02-29"),
      ("foråret", "2016-05-31"), ("efteråret 2016", "2016-11-30"), ("årets udgang", "2016-12-31"),
      ("ved udgangen af august", "2016-08-31"), ("inden 1. maj", "2016-05-01"),
    ])
  func `is read`(text: String, day: String) throws {
    let today = try #require(Self.today)
    #expect(DanishDate.read(text, today: today, year: 2016)?.text == day)
  }

  @Test(
    arguments: [
      "", "   ", "snart", "2016", "vinteren", "30. februar", "31-04-2016", "uge 54", "uge 53 2016",
      "Q5", "om lidt", "mandag", "5. kvartal", "1.2.3.4", "30. juni kl. 12", "12345", "juni 2016 2",
      "ultimo", "den", "30-6-016", "32. maj", "3. halvår", "maj maj",
      "om 99999999999999999999 dage",
      "omkring jul, når alle er hjemme igen og tiden er der til det, tror vi nok",
    ])
  func `is not guessed at`(text: String) throws {
    let today = try #require(Self.today)
    #expect(DanishDate.read(text, today: today, year: 2016) == nil)
  }

  @Test(
    arguments: [
      ("30. juni", "2016-06-30"), ("20. november", "2015-11-20"), ("19/11", "2016-11-19"),
      ("december", "2015-12-31"), ("29. februar", "2016-02-29"), ("Q4", "2015-12-31"),
    ])
  func `without a year is the next one from today`(text: String, day: String) throws {
    let today = try #require(Self.today)
    #expect(DanishDate.read(text, today: today, year: nil)?.text == day)
  }

  @Test(
    arguments: [
      ("30. juni 2016", "2016-06-30"), ("30-06-2016", "2016-06-30"), ("25.11.14", "2014-11-25"),
      ("30. juni", nil), ("juni 2016", nil), ("i dag", nil), ("Q2 2016", nil),
    ])
  func `only a whole date is complete`(text: String, day: String?) {
    #expect(DanishDate.readComplete(text)?.text == day)
  }

  @Test func `every day reads back as it is shown`() throws {
    var day = try #require(PlanDate(year: 2015, month: 12, day: 25))
    for _ in 0..<400 {
      #expect(DanishDate.readComplete(day.danish) == day)
      #expect(DanishDate.readComplete(day.text) == day)
      day = try #require(day.adding(days: 1))
    }
  }

  @Test(
    arguments: [
      ("2015-11-16", 0), ("2016-02-29", 0), ("2015-11-20", 4), ("2016-01-03", 6),
      ("2000-01-01", 5),
    ])
  func `the day of the week is right`(text: String, weekday: Int) {
    #expect(PlanDate(text: text)?.weekday == weekday)
  }

  @Test(arguments: [
    ("løbende", true), ("Hver måned", true), ("hele året", true), ("to gange om året", true),
    ("2 gange årligt", true), ("månedligt, fra marts", true), ("1. marts", false), ("snart", false),
    ("", false),
  ])
  func `how often is no day`(text: String, isRecurring: Bool) {
    #expect(DanishDate.isRecurring(text) == isRecurring)
  }
}
