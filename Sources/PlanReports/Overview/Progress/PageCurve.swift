import PlanModel
import PlanOverview

/// A theme's course over several overviews, as a small curve with the numbers in words.
enum PageCurve {
  private static let width = 160
  private static let height = 40
  private static let margin = 4

  static func make(_ theme: Theme, _ place: Int, _ history: OverviewHistory) -> Markup {
    let numbers = history.reached(place)
    let (title, told) = ("curve-\(place)-title", "curve-\(place)-told")
    return """
      <svg class="curve" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" role="img" aria-labelledby="\(title) \(told)">\
      <title id="\(title)">\(theme.shortTitle)</title><desc id="\(told)">\(ProgressTexts.figures(history.points, numbers))</desc>\
      \(lines(numbers, history.peak))</svg>
      """
  }

  /// A line for each stretch of overviews that have the theme, and a dot for each of them.
  private static func lines(_ numbers: [Int?], _ peak: Int) -> Markup {
    let room = (width - 2 * margin, height - 2 * margin)
    let points = numbers.enumerated().map { place, number in
      number.map { number in
        (
          margin + place * room.0 / max(1, numbers.count - 1),
          height - margin - number * room.1 / peak
        )
      }
    }
    let stretches = points.split(whereSeparator: { $0 == nil }).map { $0.compactMap(\.self) }
    return stretches.map { stretch -> Markup in
      let path = stretch.map { "\($0.0),\($0.1)" }.joined(separator: " ")
      let dots = stretch.map { "<circle cx=\"\($0.0)\" cy=\"\($0.1)\" r=\"3\"/>" as Markup }
      return """
        <polyline points="\(path)" fill="none" stroke="currentColor" stroke-width="2"/>\
        <g fill="currentColor">\(dots.joined())</g>
        """
    }.joined()
  }
}
