public import DanishText
import Dialogue
public import PlanModel
import PlanRules

/// What a plan lacks most, in the words in which the conversation's end says it.
public enum GravestGaps {
  /// The gaps, the gravest first; none where the plan is done.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - guide: Its ledetråd.
  ///   - day: The day on which it is looked at.
  ///   - most: How many are told.
  /// - Returns: A line for each: `M1 · Ansvarlig: mangler`.
  public static func lines(
    of plan: Plan, guide: Ledetraad, on day: PlanDate, most: Int = 3
  ) -> [String] {
    let scene = Scene(
      plan: plan, guide: guide, itinerary: WritingItinerary(), today: day,
      checker: Checker(guide: guide))
    return Gaps(scene).list.prefix(most).map { gap in
      let item = gap.item(number: nil, scene)
      let note = item.note ?? (gap.isEmpty && gap.field != nil ? Texts.gapIsEmpty : nil)
      return [item.text, note].compactMap(\.self).joined(separator: ": ")
    }
  }
}
