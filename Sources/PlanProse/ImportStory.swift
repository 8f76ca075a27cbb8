public import PlanModel

/// What a form that came back changes in a plan: as `vis --forskel` tells it, and what else there is.
public struct ImportStory {
  private let earlier: Plan
  private let later: Plan
  private let form: String
  private let guide: Ledetraad?
  private let isSpoken: Bool

  /// The story of a plan before and after. Without its ledetråd, ids stand for questions and themes.
  public init(
    from earlier: Plan, to later: Plan, form: String, guide: Ledetraad?, isSpoken: Bool = false
  ) {
    (self.earlier, self.later, self.form) = (earlier, later, form)
    (self.guide, self.isSpoken) = (guide, isSpoken)
  }

  /// The passages, in order.
  public var passages: [Passage] {
    let besides = PlanDifference.besides(from: earlier, to: later)
    let others = ChangedValues(guide: guide, isSpoken: isSpoken).passages(besides)
    let content = DifferenceStory(
      from: earlier, to: later, .form(form), guide: guide, isSpoken: isSpoken)
    if others.isEmpty { return content.passages }
    let head = [Passage.title(ProseTexts.title(of: .form(form)))]
    let told = PlanDifference(from: earlier, to: later).isEmpty ? head : content.passages
    return told + [.heading(ProseTexts.besides)] + others
  }
}
