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
      // Months as tables write them.
      ("jan-16", "2016-01-31"), ("feb-16", "2016-02-29"), ("mar-16", "2016-03-31"),
      ("apr-16", "2016-04-30"), ("maj-16", "2016-05-31"), ("jun-16", "2016-06-30"),
      ("jul-16", "2016-07-31"), ("aug-16", "2016-08-31"), ("sep-16", "2016-09-30"),
      ("okt-16", "2016-10-31"), ("nov-16", "2016-11-30"), ("dec-16", "2016-12-31"),
      ("jul. 2016", "2016-07-31"), ("jul 16", "2016-07-31"), ("Jul 2017", "2017-07-31"),
      ("sept-16", "2016-09-30"), ("may-16", "2016-05-31"), ("oct-16", "2016-10-31"),
      ("01-jul-16", "2016-07-01"), ("1. jul", "2016-07-01"), ("juli 2016", "2016-07-31"),
      ("jul", "2016-12-24"), ("til jul 2017", "2017-12-24"), ("inden jul", "2016-12-23"),
      // As people say them.
      ("i foråret", "2016-05-31"), ("midt i maj", "2016-05-15"), ("før jul", "2016-12-23"),
      ("efter sommerferien", "2016-08-15"), ("i uge 12", "2016-03-25"), ("u. 38", "2016-09-23"),
      ("uge 7-9", "2016-03-04"), ("uge 7 og 8", "2016-02-26"), ("uge 36+37", "2016-09-16"),
      ("uge 40-17", "2017-10-06"), ("uge 12, 2017", "2017-03-24"), ("inden uge 20", "2016-05-13"),
      ("torsdag i uge 12", "2016-03-24"), ("3. kv.", "2016-09-30"), ("inden maj", "2016-04-30"),
      ("inden udgangen af maj", "2016-05-31"), ("marts-april", "2016-04-30"),
      ("marts og april 2017", "2017-04-30"), ("sidst på året", "2016-12-31"),
      ("i løbet af sommeren", "2016-08-31"), ("i slutningen af august", "2016-08-31"),
      ("anden halvdel af maj", "2016-05-31"), ("i 2017", "2017-12-31"), ("i år", "2016-12-31"),
      ("den første mandag i marts", "2016-03-07"), ("sidste fredag i maj", "2016-05-27"),
      ("den første juni", "2016-06-01"), ("første søndag i advent", "2016-11-27"),
      ("første søndag i advent 2017", "2017-12-03"), ("St. bededag", "2016-04-22"),
      ("kristi himmelfartsdag", "2016-05-05"), ("2. pinsedag 2017", "2017-06-05"),
      ("inden påske", "2016-03-23"), ("efter påske", "2016-03-29"),
      ("efter efterårsferien", "2016-10-24"), ("mellem jul og nytår", "2016-12-31"),
      ("1.\u{a0}juni\u{a0}2016", "2016-06-01"), ("1.\u{202f}juni", "2016-06-01"),
      ("30\u{2011}06\u{2011}2016", "2016-06-30"),
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
      "om 99999999999999999999 dage", "efter maj", "efter 1. maj", "efter jul", "uge 99", "uge 0",
      "år", "hvert forår", "sidste torsdag i hver måned", "12 børn", "4-6 måneder", "§ 87",
      "3-4 gange pr. kvartal", "1. klasse", "femte søndag i advent", "inden januar",
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
      ("d. 30. juni 2016", "2016-06-30"), ("torsdag den 30. juni 2016", "2016-06-30"),
      ("01-jul-16", "2016-07-01"), ("24. jul. 2016", "2016-07-24"), ("2016.6.30", "2016-06-30"),
      ("30. juni", nil), ("juni 2016", nil), ("i dag", nil), ("Q2 2016", nil),
      // The words say more, or less, than a day.
      ("jul-16", nil), ("jul. 2016", nil), ("jul 16", nil), ("jul 2016", nil),
      ("til jul 2016", nil),
      ("jun-16", nil), ("dec-16", nil), ("nytår 2016", nil), ("årsskiftet 2016", nil),
      ("sankthans 2016", nil), ("påske 2016", nil), ("årets udgang 2016", nil),
      ("ultimo 2016", nil),
      ("medio juni 2016", nil), ("uge 12 2016", nil), ("foråret 2016", nil),
      ("1. kvartal 2016", nil),
      ("senest 30. juni 2016", nil), ("inden 30. juni 2016", nil), ("pr. 30. juni 2016", nil),
      ("udgangen af juni 2016", nil), ("fredag den 30. juni 2016", nil), ("31. juni 2016", nil),
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
      ("31/2", .noSuchDay(31, month: 2, days: 29, year: 2016)),
      ("31. april 2017", .noSuchDay(31, month: 4, days: 30, year: 2017)),
      ("29/2-17", .noSuchDay(29, month: 2, days: 28, year: 2017)),
      ("mandag den 13. maj", .weekday(written: 0, is: 4)),
      ("torsdag d. 30/6", nil), ("30/6", nil), ("1/13", nil), ("snart", nil), ("torsdag", nil),
      ("torsdag i uge 12", nil),
    ] as [(String, DateDoubt?)])
  func `what is odd is told`(text: String, doubt: DateDoubt?) {
    #expect(DanishDate.doubt(text, year: 2016) == doubt)
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
