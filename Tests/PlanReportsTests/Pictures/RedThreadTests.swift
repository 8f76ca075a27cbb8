import DanishText
import PlanFormat
import PlanModel
import PlanProse
@testable import PlanReports
import Prompts
import TestSupport
import Testing

/// The red thread.
@Suite struct RedThreadTests {
  private static var guide: Ledetraad? {
    Prompts.files.first.map { LedetraadDocument.read($0.bytes).guide }
  }

  /// A plan with so many goals, spread over the ledetråd's themes and questions.
  private static func plan(goals: Int, seed: UInt64, longest: Int = 12) -> Plan {
    var random = SeededGenerator(seed: seed)
    var plan = Plan()
    let themes = guide?.themes ?? []
    plan.goals = (0..<goals).map { number in
      let theme = themes[Int.random(in: 0..<themes.count, using: &random)]
      var goal = Goal(
        id: "M\(number + 1)",
        title: SampleCalendar.text(Int.random(in: 1...longest, using: &random), &random),
        theme: theme.id)
      let asked = Bool.random(using: &random) ? theme.questions : themes.flatMap(\.questions)
      goal.springsFrom = asked.shuffled(using: &random)
        .prefix(Int.random(in: 0...4, using: &random)).map(\.id)
      goal.signs = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Sign(sign: SampleCalendar.text(6, &random), baseline: "10 %", target: "20 %")
      }
      goal.actions = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        Action(what: SampleCalendar.text(8, &random))
      }
      return goal
    }
    return plan
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 25, 60, 200])
  func `boxes never overlap and stay on the page`(goals: Int) throws {
    for seed in UInt64(0)..<3 {
      let thread = try #require(
        RedThread(of: Self.plan(goals: goals, seed: seed), guide: Self.guide))
      let layout = RedThreadLayout(thread)
      let page = PictureFrame.page(height: layout.height)
      let frames = layout.boxes.values.map(\.frame)
      let count = RedThread.Column.allCases.reduce(0) { $0 + thread.count($1) }
      #expect(frames.count == count)
      for (number, frame) in frames.enumerated() {
        #expect(page.contains(frame))
        #expect(!frames[..<number].contains { $0.overlaps(frame) })
      }
      for link in thread.links {
        let (from, to) = (layout.boxes[link.from]?.frame, layout.boxes[link.to]?.frame)
        let ends = try #require(from.flatMap { from in to.map { (from, $0) } })
        #expect(ends.0.x + ends.0.width < ends.1.x)
      }
    }
  }

  @Test(arguments: [1, 5, 25])
  func `up to 25 goals stand on one page of A4 in letters that can be read`(goals: Int) throws {
    for seed in UInt64(0)..<3 {
      let thread = try #require(
        RedThread(of: Self.plan(goals: goals, seed: seed), guide: Self.guide))
      let layout = RedThreadLayout(thread)
      #expect(layout.height <= 1588)
      #expect(layout.step.size >= 10)
    }
  }

  @Test(arguments: [true, false])
  func `every goal hangs on its theme and leads to something`(hasQuestions: Bool) throws {
    let plan = Self.plan(goals: 25, seed: 3)
    let thread = try #require(
      RedThread(of: plan, guide: Self.guide, hasQuestions: hasQuestions))
    for number in 0..<thread.count(.goals) {
      let goal = RedThread.Place(column: .goals, number: number)
      #expect(thread.links.contains { $0.from == goal && $0.to.column == .ends })
      // Back to the themes, by whatever way.
      var places = [goal]
      var themes: Set<Int> = []
      while let place = places.popLast() {
        if place.column == .themes { themes.insert(place.number) }
        places += thread.links.filter { $0.to == place }.map(\.from)
      }
      let row = thread.rows.filter { $0[2].hasPrefix("M") }[number]
      let own = (thread.nodes[.themes] ?? []).firstIndex { $0.lines[0].text == row[0] }
      #expect(own.map(themes.contains) ?? false)
    }
    #expect((thread.count(.questions) > 0) == hasQuestions)
    #expect(thread.rows.allSatisfy { hasQuestions || $0[1].isEmpty })
  }

  @Test func `goals that were given up are left out, and themes without goals hang loose`() throws {
    var plan = Self.plan(goals: 2, seed: 1)
    plan.goals[0].theme = "samspil"
    plan.goals[1].retirement = Retirement()
    let thread = try #require(RedThread(of: plan, guide: Self.guide))
    #expect(thread.count(.goals) == 1)
    #expect((thread.nodes[.themes] ?? []).map(\.isLoose) == [false, true, true])
    plan.goals.removeFirst()
    #expect(RedThread(of: plan, guide: Self.guide) == nil)
  }

  @Test func `without a ledetråd ids stand for themes and questions`() throws {
    let plan = Self.plan(goals: 5, seed: 2)
    let thread = try #require(RedThread(of: plan, guide: nil))
    #expect(thread.count(.themes) == Set(plan.goals.compactMap(\.theme)).count)
    #expect(thread.count(.goals) == 5)
  }
}
