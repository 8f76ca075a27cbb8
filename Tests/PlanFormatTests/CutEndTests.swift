import PlanFormat
import Testing

/// Files whose end is missing, and files that only lack a line break at their end.
@Suite struct CutEndTests {
  private static let head =
    "format: årsplan/1\nledetråd: ledetråd-2016\når: 2016\ncenter: { id: a, navn: Hus a }\n"

  struct Example: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rest: String
    var isCut: Bool
  }

  @Test(arguments: [
    Example(
      testDescription: "in the middle of a block text",
      rest: "refleksioner:\n  - spørgsmål: a-1\n    svar: |\n      Vi mødes hver uge med foræl",
      isCut: true),
    Example(
      testDescription: "in the middle of a text on one line",
      rest:
        "lokale-mål:\n  - id: M1\n    titel: Et\n    tema: a\n    mål: Vi vil gerne have flere bø",
      isCut: true),
    Example(
      testDescription: "in the middle of a record on one line",
      rest: "drøftelser:\n  - { forum: HovedMED, dato: 2016-0", isCut: true),
    Example(
      testDescription: "before a goal's theme", rest: "lokale-mål:\n  - id: M1\n    titel: Fle",
      isCut: true),
    Example(
      testDescription: "the same with a line break",
      rest: "refleksioner:\n  - spørgsmål: a-1\n    svar: |\n      Vi mødes hver uge med foræl\n",
      isCut: false),
    Example(
      testDescription: "a whole sentence without a line break",
      rest: "refleksioner:\n  - spørgsmål: a-1\n    svar: Vi mødes hver uge med forældrene.",
      isCut: false),
    Example(
      testDescription: "a name without a line break",
      rest: "lokale-mål:\n  - id: M1\n    titel: Et\n    tema: a\n    ansvarlig: Ib Bo",
      isCut: false),
    Example(
      testDescription: "a record that is closed",
      rest: "drøftelser:\n  - { forum: HovedMED, dato: 2016-01-20 }", isCut: false),
  ])
  func isTold(example: Example) {
    let document = PlanDocument.read(Array((Self.head + example.rest).utf8))
    #expect(document.isCut == example.isCut)
    #expect(document.problems.contains { $0.rule == "afkortet-tekst" } == example.isCut)
    if example.isCut { #expect(!document.isReadWhole) }
  }

  @Test func `another character set is whole, a line that is no YAML is not`() {
    let text = Self.head + "refleksioner:\n  - spørgsmål: a-1\n    svar: Ja.\n"
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let document = PlanDocument.read(latin)
    #expect(document.isReadWhole && !document.isWhole)
    #expect(document.plan.reflections.first?.answer == "Ja.")
    #expect(!PlanDocument.read(latin + Array("    ]: [\n".utf8)).isReadWhole)
  }
}
