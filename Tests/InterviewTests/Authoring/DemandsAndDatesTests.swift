import DanishText
import Dialogue
import PlanFormat
import PlanModel
import PlanRules
import TestSupport
import Testing

@testable import Interview

/// What is asked of the plans, and the dates, in a conversation about a ledetråd.
@Suite struct DemandsAndDatesTests {
  private static let bounds: [(text: String, fewest: Int?, most: Int?)] = [
    ("1-4", 1, 4), ("1 til 4", 1, 4), ("højst 8", nil, 8), ("mindst 1", 1, nil), ("3", 3, 3),
  ]

  @Test(arguments: bounds)
  func `bounds are read as people write them`(
    _ example: (text: String, fewest: Int?, most: Int?)
  ) throws {
    let bounds = try #require(DemandStep.bounds(example.text))
    #expect(bounds.fewest == example.fewest && bounds.most == example.most)
  }

  @Test(arguments: ["mange", "1 2 3", "-", "99999"])
  func `what is no number of goals is refused`(text: String) {
    #expect(DemandStep.bounds(text) == nil)
  }

  @Test func `where plans are laid before is read with what is to come of it`() {
    let read = DemandStep.hearings(in: "LMU drøftet, Afdelingschefen: godkendt; Byrådet")
    #expect(read.map(\.forum) == ["LMU", "Afdelingschefen", "Byrådet"])
    #expect(read.map(\.outcome) == [.discussed, .approved, nil])
  }

  @Test(
    arguments: [
      ("LMU drøftes", "LMU", Outcome.discussed), ("MED til orientering.", "MED", .informed),
      ("Direktionen godkender", "Direktionen", .approved),
      ("Byrådet taget til efterretning", "Byrådet", .noted),
      ("Chefen ikke godkendt", "Chefen", .notApproved), ("Direktionen inden jul", nil, nil),
      ("Godkendt", nil, nil),
    ] as [(String, String?, Outcome?)])
  func `what is to come of it is read as people say it, and told`(
    text: String, forum: String?, outcome: Outcome?
  ) {
    let read = DemandStep.hearings(in: text)
    #expect(read == [RequiredHearing(forum: forum ?? text, outcome: outcome)])
    var script = GuideScript(GuideScript.setting(Example.guide, isNew: false))
    script.play([":gå krav.forelægges", "↵" + text])
    #expect(script.transcript.contains("Læst som: \(forum ?? text): "))
  }

  @Test(arguments: [
    ("1. november Ledetråden sendes ud", 2015, 11, 1, false),
    ("15. november Årets opfølgning", 2016, 11, 15, true),
    ("15. juni: Midtvejsopfølgning", 2016, 6, 15, true),
    ("16-11-2017 Møde", 2017, 11, 16, false), ("1. december 2016 Kurser", 2016, 12, 1, false),
  ])
  func `a date leads up to the year, or lies in it`(
    text: String, year: Int, month: Int, day: Int, isFollowUp: Bool
  ) throws {
    let entry = try #require(CalendarLine.read(text, in: Example.guide, Example.today))
    #expect(entry.date == PlanDate(year: year, month: month, day: day))
    #expect((entry.kind == .followUp) == isFollowUp)
    let again = try #require(
      CalendarLine.read(CalendarLine.text(of: entry), in: Example.guide, Example.today))
    #expect(again.date == entry.date && again.event == entry.event)
  }

  @Test func `a date that is changed keeps the year that it was of`() throws {
    var guide = Example.guide
    let old = try #require(PlanDate(year: 2017, month: 10, day: 15))
    guide.calendar = [CalendarEntry(date: old, event: "Anden runde")]
    let script = GuideScript.played(
      GuideScript.setting(guide, isNew: false), [":gå kalender.1", "16. oktober Anden runde"])
    #expect(script.saved?.calendar.first?.date == PlanDate(year: 2017, month: 10, day: 16))
    #expect(script.transcript.contains("Noteret: mandag 16. oktober 2017 Anden runde"))
  }

  @Test func `a day that is not there is told as that`() {
    let script = GuideScript.played(
      GuideScript.setting(Example.guide, isNew: false), [":gå kalender", "31. februar Møde"])
    #expect(script.transcript.contains("Februar har 29 dage i 2016."))
  }

  /// Last year's dates in the new year: by Enter, with one more, or with one of them mended.
  @Test(arguments: [
    ("", 1, "1. november 2016 Sendes ud"), ("15. juni Status", 2, "15. juni 2017 Status"),
    ("1", 1, "1. november 2016 Sendes ud"),
  ])
  func `last year's dates are proposed, also in a later sitting`(
    line: String, count: Int, last: String
  ) throws {
    var source = Example.guide
    let sent = try #require(PlanDate(year: 2015, month: 11, day: 1))
    source.calendar = [CalendarEntry(date: sent, event: "Sendes ud")]
    var guide = source.successor(in: 2017, standardTitle: "")
    guide.calendar = []
    for index in guide.themes.indices { guide.themes[index].heritage = .continued }
    var setting = GuideScript.setting(guide, isNew: false)
    setting.authoring?.source = source
    let script = GuideScript.played(setting, [":gå kalender", line])
    let saved = try #require(script.saved)
    #expect(saved.calendar.count == count)
    #expect(saved.calendar.last.map(CalendarLine.text) == last)
  }

  @Test(arguments: ["Ledetråden sendes ud", "1. november", "uge", "31. februar Møde"])
  func `what does not begin with a day, or says nothing, is no date`(text: String) {
    #expect(CalendarLine.read(text, in: Example.guide, Example.today) == nil)
  }
}
