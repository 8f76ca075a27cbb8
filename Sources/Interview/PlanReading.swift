public import DanishText
public import Dialogue
public import PlanModel
import PlanRules

/// Shows a plan, and asks nothing.
public struct PlanReading: Conversation {
  private let scene: Scene

  /// Sets up a reading.
  public init(_ plan: Plan, guide: Ledetraad, today: PlanDate) {
    scene = Scene(
      plan: plan, guide: guide, itinerary: WritingItinerary(), today: today,
      checker: Checker(guide: guide))
  }

  /// Takes one event and says what is to be done.
  public mutating func handle(_ event: Event) -> [Effect] {
    scene.guide.vocabulary.speaking {
      let blocks = Reading.blocks(scene) + CoverageView.blocks(scene)
      return blocks.map(Effect.show) + [.leave]
    }
  }
}
