import DanishText
import Foundation
import OfficeFiles
import PlanFormat
import PlanForms
import PlanModel
import PlanReports
import Prompts
import TestSupport
import Testing

/// A plan, written as a form, read back.
@Suite struct FormRoundTripTests {
  static let guide =
    Prompts.files.first.map { LedetraadDocument.read($0.bytes).guide }
    ?? Ledetraad(id: "", title: "", year: 0)

  static func sample(_ name: String) throws -> Plan {
    let url = URL(fileURLWithPath: "\(Repository.path)/Samples/planer/\(name).yaml")
    return PlanDocument.read([UInt8](try Data(contentsOf: url))).plan
  }

  static let today = PlanDate(text: "2016-02-01") ?? .earliest

  static func document(_ plan: Plan) throws -> [UInt8] {
    let form = PlanForm(of: plan, guide: guide, origin: FormOrigin(version: "0123456789abcdef"))
    return try WordForm().bytes(of: form)
  }

  static func reading(_ bytes: [UInt8], base: Plan) throws -> FormReading {
    FormReading(ReturnedForm(try WordReader.read(bytes)), base: base, guide: guide, today: today)
  }

  @Test(arguments: 0..<40)
  func `a plan comes back as it was`(seed: UInt64) throws {
    var random = RandomPlans(seed: seed)
    let plan = random.plan()
    let reading = try Self.reading(Self.document(plan), base: plan)
    #expect(reading.plan(.init()) == plan)
    #expect(reading.remarks.isEmpty, "\(reading.remarks)")
    #expect(reading.copies.isEmpty && reading.missing.isEmpty)
    #expect(reading.origin?.version == "0123456789abcdef")
  }

  @Test(arguments: ["solstraalen", "kilden", "jobcenter", "oesterskov-skole", "toppen"])
  func `so does one of the samples, also without what it was made from`(name: String) throws {
    let plan = try Self.sample(name)
    let document = try Self.document(plan)
    #expect(try Self.reading(document, base: plan).plan(.init()) == plan)
    let new = try Self.reading(document, base: Plan()).plan(.init())
    #expect(new.contentFingerprint == plan.contentFingerprint)
    #expect(new.centre.name == plan.centre.name)
    #expect(new.discussions.map(\.date) == plan.discussions.map(\.date))
  }

  @Test func `an empty form has cells for all questions and a goal for each theme`() throws {
    let form = PlanForm(emptyFor: Self.guide)
    let bytes = try WordForm().bytes(of: form)
    let reading = try Self.reading(bytes, base: Plan())
    var empty = Plan()
    (empty.guide, empty.year) = (Self.guide.id, .known(Self.guide.year))
    #expect(reading.plan(.init()) == empty)
    #expect(reading.remarks.isEmpty)
    #expect(try WordFaults.found(in: bytes) == [])
  }

  @Test func `hostile ids, doubled and missing ones have cells of their own`() throws {
    var plan = Plan()
    plan.goals = [
      Goal(id: "plan", title: "a", theme: "t"), Goal(id: "M 1.mål", title: "b", theme: "t"),
      Goal(id: "M1", title: "c", theme: "t"), Goal(id: "m1", title: "d", theme: "t"), Goal(),
      Goal(id: "samspil-1", title: "e", theme: "t"), Goal(id: "nr2", title: "f", theme: "t"),
      Goal(id: "svar2", title: "g", theme: "t"), Goal(id: "", title: "h", theme: "t"),
    ]
    plan.reflections = [
      Reflection(question: "samspil-1", answer: "a"),
      Reflection(question: "samspil-1", answer: "b"),
      Reflection(question: "M1", answer: "c"), Reflection(answer: "d"),
      Reflection(question: "q x", skipped: ""), Reflection(question: "plan", answer: "e"),
      Reflection(question: "SAMSPIL-3", answer: "f"),
    ]
    let reading = try Self.reading(Self.document(plan), base: plan)
    #expect(reading.plan(.init()) == plan)
    #expect(reading.remarks.isEmpty)
    #expect(reading.copies.isEmpty && reading.missing.isEmpty)
  }

  @Test func `the form of a plan has no fault that a validator or we know of`() throws {
    let plan = try Self.sample("solstraalen")
    let document = try Self.document(plan)
    #expect(try WordFaults.found(in: document) == [])
    #expect(try Self.document(plan) == document)
  }

  @Test func `what another version of the program wrote itself is nobody's text`() throws {
    var other = Self.guide
    other.themes[0].questions[0].text = "Et helt andet spørgsmål, som det hed før?"
    let plan = try Self.sample("solstraalen")
    let form = PlanForm(of: plan, guide: other, origin: FormOrigin(version: "0123456789abcdef"))
    let reading = try Self.reading(WordForm().bytes(of: form), base: plan)
    #expect(reading.plan(.init()) == plan)
    #expect(reading.remarks.isEmpty)
  }
}
