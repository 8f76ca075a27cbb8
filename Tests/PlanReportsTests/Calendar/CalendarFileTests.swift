import DanishText
import PlanFollowUp
import PlanModel
import PlanProse
@testable import PlanReports
import TestSupport
import Testing

/// Calendar files: what independent readers accept wrongly is looked for here.
@Suite struct CalendarFileTests {
  private static func file(_ plans: [Plan]) throws -> String {
    try CalendarFile().text(
      of: Document([], calendars: plans.map { SampleCalendar.calendar($0) }))
  }

  /// A plan with goals of some ids, all with the same deadline.
  private static func plan(_ ids: [String?], day: String = "2016-12-01") -> Plan {
    var plan = Plan()
    (plan.year, plan.centre.id, plan.centre.name) = (.known(2016), "solstraalen", "Solstrålen")
    plan.goals = ids.map { id in
      var goal = Goal(id: "", title: "Flere er med", theme: "samspil")
      (goal.id, goal.deadline, goal.responsible) = (id, .init(text: day), "Mette")
      return goal
    }
    return plan
  }

  /// The events, each with its lines unfolded.
  private static func events(_ file: String) -> [[String]] {
    let lines = file.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    return lines.split { $0 == "BEGIN:VEVENT" }.dropFirst().map { event in
      Array(event.prefix { $0 != "END:VEVENT" })
    }
  }

  private static func values(_ name: String, _ file: String) -> [String] {
    events(file).compactMap { event in
      event.first { $0.hasPrefix("\(name):") || $0.hasPrefix("\(name);") }
    }
  }

  /// What must hold of every file.
  private static func expectSound(_ file: String, _ place: SourceLocation = #_sourceLocation) {
    let bytes = Array(file.utf8)
    // Every line ends with CRLF, and neither stands alone.
    for (number, byte) in bytes.enumerated() {
      if byte == 0x0a { #expect(number > 0 && bytes[number - 1] == 0x0d, sourceLocation: place) }
      if byte == 0x0d {
        #expect(number + 1 < bytes.count && bytes[number + 1] == 0x0a, sourceLocation: place)
      }
      #expect(byte >= 0x20 || [0x09, 0x0a, 0x0d].contains(byte), sourceLocation: place)
    }
    #expect(bytes.suffix(2) == [0x0d, 0x0a], sourceLocation: place)
    let rows = bytes.split(separator: 0x0a)
    #expect(rows.allSatisfy { $0.count <= 76 }, sourceLocation: place)
    // A fold inside a character would make these no UTF-8.
    #expect(
      rows.allSatisfy { !String(decoding: $0, as: UTF8.self).contains("\u{FFFD}") },
      sourceLocation: place)
    let ids = values("UID", file)
    #expect(ids.count == events(file).count, sourceLocation: place)
    #expect(Set(ids).count == ids.count, sourceLocation: place)
    #expect(ids.allSatisfy { $0.utf8.count <= 75 }, sourceLocation: place)
    for event in events(file) {
      let days = ["DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:"].map { start in
        event.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
      }
      #expect(days.map(\.count) == [1, 1], sourceLocation: place)
      #expect(days[0].joined() < days[1].joined(), sourceLocation: place)
      for name in ["UID:", "DTSTAMP:", "SUMMARY:", "TRANSP:TRANSPARENT", "STATUS:"] {
        #expect(event.count { $0.hasPrefix(name) } == 1, sourceLocation: place)
      }
    }
    #expect(!file.contains("TZID") && !file.contains("METHOD"), sourceLocation: place)
    #expect(file.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), sourceLocation: place)
    #expect(file.hasSuffix("\r\nEND:VCALENDAR\r\n"), sourceLocation: place)
  }

  @Test func `a deadline is an event of a whole day, with an alarm a week before`() throws {
    let file = try Self.file([Self.plan(["M1"])])
    Self.expectSound(file)
    let event = try #require(Self.events(file).first)
    #expect(event.contains("SUMMARY:Frist: M1 · Flere er med (Solstrålen)"))
    #expect(
      event.contains(
        "DESCRIPTION:Center: Solstrålen\\nMål: M1 · Flere er med\\nAnsvarlig: Mette"))
    #expect(event.contains("DTSTART;VALUE=DATE:20161201"))
    #expect(event.contains("DTEND;VALUE=DATE:20161202"))
    #expect(event.contains("DTSTAMP:20160101T000000Z"))
    #expect(event.contains("BEGIN:VALARM") && event.contains("TRIGGER:-P6DT15H"))
  }

  @Test func `only what is due has an alarm`() throws {
    var plan = Self.plan(["M1"])
    plan.goals[0].deadline = nil
    plan.goals[0].actions = [Action(what: "Spørge", when: .init(text: "2016-06"))]
    let file = try Self.file([plan])
    Self.expectSound(file)
    #expect(!file.contains("VALARM"))
    #expect(file.contains("DTSTART;VALUE=DATE:20160601\r\nDTEND;VALUE=DATE:20160701\r\n"))
  }

  @Test func `reading a file twice changes nothing, and a moved day keeps its UID`() throws {
    let ids: [String?] = ["M1", "M2", nil, nil, "M1", ""]
    let (before, after) = (
      try Self.file([Self.plan(ids)]), try Self.file([Self.plan(ids, day: "2016-09-01")])
    )
    #expect(try before == Self.file([Self.plan(ids)]))
    Self.expectSound(before)
    #expect(before != after)
    #expect(Self.values("UID", before) == Self.values("UID", after))
    #expect(Set(Self.values("UID", before)).count == ids.count)
  }

  @Test func `plans of two years, and of two centres without a name, have UIDs of their own`()
    throws
  {
    var next = Self.plan(["M1"])
    next.year = .known(2017)
    var nameless = Self.plan(["M1"])
    nameless.centre = Centre()
    let file = try Self.file([Self.plan(["M1"]), next, nameless, nameless])
    Self.expectSound(file)
    #expect(Self.events(file).count == 4)
  }

  @Test func `a goal that was given up is cancelled, and rings nobody`() throws {
    var plan = Self.plan(["M1", "M2"])
    plan.goals[0].retirement = Retirement()
    let file = try Self.file([plan])
    Self.expectSound(file)
    #expect(Self.values("STATUS", file) == ["STATUS:CANCELLED", "STATUS:CONFIRMED"])
    #expect(file.split(separator: "BEGIN:VALARM").count == 2)
  }

  @Test func `a day that many plans share is told once`() throws {
    var guide = Ledetraad(id: "ledetråd-2016", title: "Ledetråd", year: 2016)
    guide.calendar = [
      CalendarEntry(date: try #require(PlanDate(text: "2016-06-10")), event: "Midtvejs")
    ]
    var other = Self.plan(["M1"])
    other.centre.id = "kilden"
    other.discussions = [
      Discussion(forum: "MED", date: .init(text: "2016-02-01"), outcome: .known(.discussed))
    ]
    let plans = [Self.plan(["M1"]), other]
    let files = try [plans, Array(plans.reversed()), [plans[1]]].map { plans in
      try CalendarFile().text(
        of: Document([], calendars: plans.map { SampleCalendar.calendar($0, guide: guide) }))
    }
    for file in files {
      Self.expectSound(file)
      #expect(file.split(separator: "SUMMARY:Kalender: Midtvejs").count == 2)
      let shared = Self.events(file).first { $0.contains("SUMMARY:Kalender: Midtvejs") }
      // The same whichever plan it came from.
      #expect(shared?.contains("DTSTAMP:20160610T000000Z") ?? false)
    }
  }

  @Test func `harmful texts make no line, and a CPR number is masked`() throws {
    let bad = "a\r\nEND:VEVENT\r\nBEGIN:VEVENT;,\\ \u{0}\u{1B}\u{2028}010203-1234 👩‍👩‍👧 \u{202E}"
    var plan = Self.plan([bad, nil])
    (plan.centre.id, plan.centre.name) = (bad, String(repeating: bad, count: 50))
    for place in plan.goals.indices {
      (plan.goals[place].title, plan.goals[place].responsible) = (bad, bad)
      plan.goals[place].actions = [Action(what: bad, who: bad, when: .init(text: "2016-06-01"))]
    }
    plan.discussions = [Discussion(forum: bad, date: .init(text: "2016-06-01"))]
    let file = try Self.file([plan])
    Self.expectSound(file)
    #expect(Self.events(file).count == 5)
    #expect(!file.contains("010203"))
  }

  @Test(arguments: SampleCalendar.Pattern.allCases)
  func `many days in every pattern make a sound file`(pattern: SampleCalendar.Pattern) throws {
    var random = SeededGenerator(seed: 5)
    let plan = SampleCalendar.plan(days: 60, pattern, longest: 40, &random)
    let file = try Self.file([plan])
    Self.expectSound(file)
    #expect(Self.events(file).count == 60)
  }

  @Test func `plans without a day make no file`() {
    #expect(throws: ReportProblem.self) { try Self.file([Plan()]) }
  }
}
