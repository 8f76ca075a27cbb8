import DanishText
import PlanModel
import Testing

@testable import Interview

/// Evaluations as people write them on one line, and who is responsible.
@Suite struct EvaluationLineTests {
  /// A line and what it says.
  struct Case: Sendable, CustomTestStringConvertible {
    let line: String
    let reading: EvaluationLine.Reading
    var testDescription: String { line }

    init(
      _ line: String, _ when: PlanDate?, _ forum: String? = nil, _ how: String? = nil,
      who: String? = nil
    ) {
      self.line = line
      reading = EvaluationLine.Reading(
        evaluation: Evaluation(when: when.map(Entry.known), forum: forum, how: how),
        responsible: who)
    }
  }

  @Test("when, where and how; and a person where it was asked for one", arguments: cases)
  func reads(_ test: Case) {
    #expect(EvaluationLine.read(test.line, .example, asksForPerson: true) == test.reading)
  }

  @Test("a name alone is no person where it was not asked for one")
  func noPerson() {
    let reading = EvaluationLine.read("1. oktober, Solstuen", .example)
    #expect(reading.responsible == nil)
    #expect(reading.evaluation.how == "Solstuen")
  }

  static let cases: [Case] = [
    Case(
      "10. november i LMU, vi tæller på tavlen igen", day(11, 10), "LMU", "Vi tæller på tavlen igen"
    ),
    Case("15. november 2016, LMU. Vi tæller på tavlen", day(11, 15), "LMU", "Vi tæller på tavlen"),
    Case("personalemøde uge 40", day(10, 7), "personalemøde"),
    Case("På personalemødet i november", day(11, 30), "personalemøde"),
    Case("1. oktober i LMU, Ida Lund", day(10, 1), "LMU", nil, who: "Ida Lund"),
    Case("Ida Lund, LMU 1. oktober", day(10, 1), "LMU", nil, who: "Ida Lund"),
    Case("1. oktober i LMU, ansvarlig er Mette Holm", day(10, 1), "LMU", nil, who: "Mette Holm"),
    Case("Souschefen er ansvarlig, ultimo november", day(11, 30), nil, nil, who: "Souschefen"),
    Case("Vi tæller igen", nil, nil, "Vi tæller igen"),
    Case(
      "lærermødet 4. oktober: læsevejlederen lægger prøven ved siden af udlånet", day(10, 4),
      "lærermødet", "Læsevejlederen lægger prøven ved siden af udlånet"),
    Case("om 9 måneder", day(10, 5)),
    // Hard ones.
    Case("1. oktober, pædagogerne tæller", day(10, 1), nil, "Pædagogerne tæller"),
    Case(
      "Vi tæller 10-12 gange og ser på det 1. juni", day(6, 1), nil,
      "Vi tæller 10-12 gange og ser på det"),
    Case("LMU ser på tallene fra 2015", nil, "LMU", "LMU ser på tallene fra 2015"),
    Case("Tre familier fortæller, 7. december", day(12, 7), nil, "Tre familier fortæller"),
  ]
}
