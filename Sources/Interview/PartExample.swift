import DanishText
import Dialogue
import PlanModel

/// An example of a kerneopgave or of what is to be different, as a centre of the leader's own kind
/// might write it.
enum PartExample {
  /// The example; nil where something else is asked for. `words`: another kind of centre, where one
  /// was named.
  static func text(for step: any Step, _ words: String, _ scene: Scene) -> String? {
    let kind = words.hasText ? words : ExampleOrder.words(for: scene.plan.centre)
    let family = ExampleOrder.family(in: kind) ?? 0
    if let centre = step as? CentreStep, centre.field == .kerneopgave {
      return Texts.coreTaskExamples[family]
    }
    let part = (step as? GoalCardStep)?.asked(scene) ?? (step as? any GoalStep)?.part
    return part == .mål ? Texts.aimExamples[family] : nil
  }
}
