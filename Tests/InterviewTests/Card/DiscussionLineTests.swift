import PlanModel
import Testing

@testable import Interview

/// Drøftelser with days that there are not, and names that are abbreviations.
@Suite struct DiscussionLineTests {
  private static func discussions(
    after lines: [String]
  ) -> (list: [Discussion], seen: String) {
    var script = Script(Example.setting(Example.halfway))
    script.play([":gå drøftelser"] + lines)
    return (script.interview.plan.discussions, script.wholeTranscript)
  }

  @Test("a day that there is not is told, and is no part of the forum")
  func noSuchDay() {
    let (list, seen) = Self.discussions(after: ["MED-udvalget onsdag den 31/2"])
    #expect(list == [Discussion(forum: "MED-udvalget")])
    #expect(seen.contains("Februar har 29 dage i 2016."))
    #expect(seen.contains("Hvornår var det"))
  }

  @Test("a day of the week that does not fit is asked about")
  func weekday() {
    let (list, seen) = Self.discussions(after: ["MED-udvalget, onsdag den 3. marts"])
    #expect(list.first?.forum == "MED-udvalget")
    #expect(seen.contains("Den 3. marts 2016 er en torsdag."))
  }

  @Test("an outcome that is none says which numbers there are")
  func outcome() {
    let seen = Self.discussions(after: ["LMU, 20. januar", "3", "7", "3"]).seen
    #expect(seen.contains("Skriv et tal fra 1 til 5"))
  }

  @Test("an abbreviation keeps its capitals where an evaluation names it")
  func capitals() {
    let read = EvaluationLine.read("1. oktober i MED-udvalget, vi tæller igen", .example)
    #expect(read.evaluation.forum == "MED-udvalget")
    #expect(
      EvaluationLine.read("Forældrerådet 1. oktober", .example).evaluation.forum == "forældrerådet")
  }
}
