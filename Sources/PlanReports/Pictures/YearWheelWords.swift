import DanishText
import PlanFollowUp

/// The words of a label of an årshjul.
struct YearWheelWords {
  let step: YearWheelLayout.Step
  /// How wide a line may be.
  let width: Double

  /// The lines of what happens on one date, or in one week. Where there is much room, each thing of
  /// a date has two lines.
  func lines(_ group: [YearWheelEntry]) -> [YearWheelLayout.Line] {
    let date = group.count == 1 ? group[0].date : nil
    let dates = date ?? PictureTexts.shortDates(group.map(\.at))
    guard group.count > 1 else { return lines(group[0], dates, most: step.lines) }
    let shown = group.prefix(step.lines == 1 ? 1 : step.lines + 1)
    return shown.enumerated().flatMap { number, entry in
      let more = number == shown.count - 1 ? group.count - shown.count : 0
      return lines(entry, number == 0 ? dates : "", most: step.lines > 2 ? 2 : 1, more: more)
    }
  }

  private func lines(
    _ entry: YearWheelEntry, _ date: String, most: Int, more: Int = 0
  ) -> [YearWheelLayout.Line] {
    let ending = more > 0 ? PictureTexts.andMore(more) : ""
    let start = YearWheelLayout.markRoom + dateWidth(date)
    let end = TextExtent.width(ending, size: step.size)
    let lines = TextLines(size: step.size, width: width - YearWheelLayout.markRoom)
    let broken =
      more > 0
      ? [lines.shortened(entry.text[...], to: width - start - end) + ending]
      : lines.broken(entry.text, most: most, indent: dateWidth(date))
    return broken.enumerated().map { number, text in
      let before = number == 0 ? start : YearWheelLayout.markRoom
      return YearWheelLayout.Line(
        kind: number == 0 ? entry.kind : nil, date: number == 0 ? date : "", text: text,
        width: before + TextExtent.width(text, size: step.size))
    }
  }

  private func dateWidth(_ date: String) -> Double {
    date.isEmpty ? 0 : TextExtent.width(date + " ", size: step.size, isBold: true)
  }
}
