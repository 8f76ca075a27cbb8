import PlanModel
import TestSupport
import Testing

@testable import Workshop

/// What is counted of a course, and what is not told.
@Suite struct CourseTallyTests {
  private static var guide: Ledetraad {
    var guide = Ledetraad(id: "l", title: "L", year: 2016)
    var theme = Theme(id: "t", title: "Tema")
    theme.questions = ["a", "b", "c"].map { Question(id: $0, text: "Spørgsmål \($0)?") }
    guide.themes = [theme]
    return guide
  }

  private static func plans(
    _ count: Int, answering answered: Int, skipping skipped: Int, words: Int = 3
  ) -> [Plan] {
    (0..<count).map { number in
      var plan = Plan()
      var reflection = Reflection()
      reflection.question = "a"
      if number < answered {
        reflection.answer = Array(repeating: "ord", count: words).joined(separator: " ")
      } else if number < answered + skipped {
        reflection.skipped = ""
      } else {
        return plan
      }
      plan.reflections = [reflection]
      return plan
    }
  }

  @Test func `numbers of five and more, and none, are told`() {
    let plans = Self.plans(30, answering: 20, skipping: 10, words: 60)
    let tally = CourseTally(plans, guide: Self.guide)
    let first = tally.questions[0]
    #expect(first.answered == .told(20) && first.skipped == .told(10) && first.open == .told(0))
    #expect(first.length == .long && !first.isOftenLeft)
    #expect(tally.questions[1].open == .told(30) && tally.questions[1].isOftenLeft)
    #expect(tally.themes[0].depths.map(\.count).contains(.told(20)))
  }

  @Test func `a few are never told, nor what would tell them`() {
    for few in 1...4 {
      let tally = CourseTally(
        Self.plans(30, answering: 30 - few, skipping: few), guide: Self.guide)
      let first = tally.questions[0]
      #expect(first.skipped == .few && first.answered == .rest && first.open == .told(0))
      #expect(first.length == .short)
    }
    let both = CourseTally(Self.plans(30, answering: 25, skipping: 2), guide: Self.guide)
    #expect(both.questions[0].skipped == .few && both.questions[0].open == .few)
    #expect(both.questions[0].answered == .told(25))
  }

  @Test func `of fewer than five plans nothing is told`() {
    let tally = CourseTally(Self.plans(4, answering: 4, skipping: 0), guide: Self.guide)
    #expect(!tally.isTold && tally.questions.isEmpty && tally.themes.isEmpty && tally.goals == 0)
    let few = CourseTally(Self.plans(9, answering: 4, skipping: 0), guide: Self.guide)
    #expect(few.questions[0].answered == .few && few.questions[0].length == nil)
  }

  @Test func `only what the course asked is counted, where it asked anything`() {
    let plans = Self.plans(6, answering: 6, skipping: 0)
    #expect(CourseTally(plans, guide: Self.guide, asking: ["b"]).questions.map(\.id) == ["b"])
    #expect(CourseTally(plans, guide: Self.guide, asking: ["x"]).questions.count == 3)
  }

  @Test func `whatever the parts are, no few can be worked out`() {
    for a in 0...12 {
      for b in 0...12 {
        for c in 0...12 where a + b + c >= 5 {
          let counts = CourseTally.guarded([a, b, c])
          let hidden = zip([a, b, c], counts).filter { $0.1 == .few || $0.1 == .rest }
          #expect(zip([a, b, c], counts).allSatisfy { $1 != .told($0) || $0 == 0 || $0 >= 5 })
          // One that is hidden alone is the whole less the others.
          #expect(hidden.count != 1)
        }
      }
    }
  }
}
