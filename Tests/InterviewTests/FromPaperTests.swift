import PlanModel
import Testing

@testable import Interview

/// A plan that stands on paper already is asked for as the sheet has it.
@Suite struct FromPaperTests {
  private static func scene(_ isFromPaper: Bool) -> Scene {
    var setting = Example.setting(Example.twoGoals)
    setting.isFromPaper = isFromPaper
    return PlanInterview(setting).scene
  }

  @Test func `all questions come first, then the goals part by part`() {
    let scene = Self.scene(true)
    let ids = WritingItinerary().steps(scene).map(\.id)
    let questions = scene.themes.flatMap(\.questions).map(\.id)
    #expect(Array(ids.dropFirst(4).prefix(questions.count)) == questions)
    let goals = ids.dropFirst(4 + questions.count)
    #expect(goals.first == "M1.titel")
  }

  @Test func `the order of the parts is the sheet's`() {
    let ids = WritingItinerary().steps(Self.scene(true)).map(\.id).filter { $0.hasPrefix("M1.") }
    #expect(ids == GoalPart.onPaper.map { "M1.\($0.rawValue)" })
    let keys = Goal.fields.map(\.key.rawValue)
    let places = GoalPart.onPaper.compactMap { keys.firstIndex(of: $0.rawValue) }
    #expect(places.count == GoalPart.onPaper.count && places == places.sorted())
  }
}
