import DanishText
import PlanModel
import Testing

/// Which goal of an earlier plan a goal is, and what is said of it.
struct PlanDifferenceTests {
  private static func goal(_ id: String, _ title: String, aim: String? = nil) -> Goal {
    var goal = Goal(id: id, title: title, theme: "effekt")
    goal.aim = aim
    return goal
  }

  private static func difference(_ before: [Goal], _ after: [Goal]) -> [String] {
    var (old, new) = (Plan(), Plan())
    (old.goals, new.goals) = (before, after)
    return PlanDifference(from: old, to: new).goals.entries.map { entry in
      let fields = entry.fields.map(\.field.key.rawValue).joined(separator: " ")
      switch (entry.before?.id, entry.after?.id) {
      case (let before?, let after?):
        return "\(before)→\(after)\(entry.isUnchanged ? " uændret" : ": \(fields)")"
      case (nil, let after?): return "ny \(after)"
      case (let before?, nil): return "væk \(before)"
      case (nil, nil): return "?"
      }
    }
  }

  private static let reading = goal("M1", "Læse", aim: "Flere læser.")
  private static let cycling = goal("M2", "Cykle", aim: "Flere cykler.")
  private static let playing = goal("M3", "Spille", aim: "Flere spiller.")

  private static func other(_ goal: Goal, _ change: (inout Goal) -> Void) -> Goal {
    var goal = goal
    change(&goal)
    return goal
  }

  @Test func `goals are known by their ids`() {
    let renamed = Self.other(Self.cycling) { ($0.title, $0.aim) = ("Gå", "Flere går.") }
    #expect(
      Self.difference([Self.reading, Self.cycling], [renamed, Self.reading]) == [
        "M2→M2: titel mål", "M1→M1 uændret",
      ])
  }

  @Test func `a goal that got another number is known by its title`() {
    let moved = Self.other(Self.playing) { $0.id = "M2" }
    #expect(
      Self.difference([Self.reading, Self.cycling, Self.playing], [Self.reading, moved]) == [
        "M1→M1 uændret", "M3→M2: id", "væk M2",
      ])
  }

  @Test func `a goal with another number and another title is known by its prose`() {
    let moved = Self.other(Self.playing) { ($0.id, $0.title) = ("M7", "Spille sammen") }
    #expect(
      Self.difference([Self.playing], [moved, Self.reading]) == ["M3→M7: id titel", "ny M1"])
  }

  @Test func `another goal is another goal`() {
    #expect(Self.difference([Self.reading], [Self.cycling]) == ["ny M2", "væk M1"])
  }

  @Test func `the parts of a goal are compared one by one`() throws {
    let before = Self.other(Self.reading) {
      $0.actions = [Action(what: "Læsekrog", who: "Bo"), Action(what: "Bogbus")]
      $0.deadline = Entry(text: "2016-12-01")
      $0.evaluation = Evaluation(when: nil, forum: "LMU", how: nil)
    }
    let after = Self.other(Self.reading) {
      $0.actions = [
        Action(what: "Højtlæsning"), Action(what: "Læsekrog", who: "Ida"), Action(what: "Leg"),
      ]
      $0.deadline = Entry(text: "2016-05-31")
      $0.evaluation = Evaluation(when: nil, forum: "FMU", how: nil)
    }
    var (old, new) = (Plan(), Plan())
    (old.goals, new.goals) = ([before], [after])
    let entry = try #require(PlanDifference(from: old, to: new).goals.entries.first)
    #expect(entry.fields.map(\.field.key) == [.tiltag, .evaluering, .frist])
    guard case .items(let items, let isReordered) = entry.fields[0].kind,
      case .part(let evaluation) = entry.fields[1].kind,
      case .value(let from, let to) = entry.fields[2].kind
    else {
      Issue.record("\(entry.fields)")
      return
    }
    #expect(items.map(\.name) == ["Højtlæsning", "Læsekrog", "Leg", "Bogbus"])
    #expect(items.map(\.kind) == [.added, .changed, .added, .removed])
    #expect(!isReordered)
    #expect(evaluation.map(\.field.key) == [.forum])
    #expect(from == .token("2016-12-01") && to == .token("2016-05-31"))
  }

  @Test func `the order of goals says nothing, that of a goal's parts does`() {
    let before = Self.other(Self.reading) { $0.actions = [Action(what: "A"), Action(what: "B")] }
    let after = Self.other(Self.reading) { $0.actions = [Action(what: "B"), Action(what: "A")] }
    #expect(
      Self.difference([Self.cycling, Self.reading], [Self.reading, Self.cycling])
        == ["M1→M1 uændret", "M2→M2 uændret"])
    #expect(Self.difference([before], [after]) == ["M1→M1: tiltag"])
  }
}
