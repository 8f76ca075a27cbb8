import DanishText
import PlanFollowUp

/// The words of a label of an årshjul.
struct YearWheelWords {
  let step: YearWheelLayout.Step
  /// How wide a line may be.
  let width: Double

  /// The lines of what happens on one date, or in one week.
  func lines(_ group: [(day: PlanDay, at: PlanDate)]) -> [YearWheelLayout.Line] {
    let date = PictureTexts.shortDates(group.map(\.at))
    guard group.count > 1 else { return lines(group[0].day, date, most: step.lines) }
    let shown = group.prefix(step.lines)
    return shown.enumerated().flatMap { number, entry in
      let more = number == shown.count - 1 ? group.count - shown.count : 0
      return lines(entry.day, number == 0 ? date : "", most: 1, more: more)
    }
  }

  private func lines(
    _ day: PlanDay, _ date: String, most: Int, more: Int = 0
  ) -> [YearWheelLayout.Line] {
    let ending = more > 0 ? PictureTexts.andMore(more) : ""
    let start = YearWheelLayout.markRoom + dateWidth(date)
    let end = TextExtent.width(ending, size: step.size)
    let lines = TextLines(size: step.size, width: width - YearWheelLayout.markRoom)
    let text = CalendarTexts.what(day)
    let broken =
      more > 0
      ? [lines.shortened(text[...], to: width - start - end) + ending]
      : lines.broken(text, most: most, indent: dateWidth(date))
    return broken.enumerated().map { number, text in
      let before = number == 0 ? start : YearWheelLayout.markRoom
      return YearWheelLayout.Line(
        kind: number == 0 ? day.kind : nil, date: number == 0 ? date : "", text: text,
        width: before + TextExtent.width(text, size: step.size))
    }
  }

  private func dateWidth(_ date: String) -> Double {
    date.isEmpty ? 0 : TextExtent.width(date + " ", size: step.size, isBold: true)
  }
}
