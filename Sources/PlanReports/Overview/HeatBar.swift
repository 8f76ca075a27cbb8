import PlanModel
import PlanOverview

/// A theme's bar: how many plans are how deep, the deepest first, and at the end those who have no
/// plan that counts.
struct HeatBar {
  let pieces: [(mark: HeatMark, count: Int)]

  /// The marks in the order of a bar's pieces.
  static let marks = HeatMark.depths.reversed() + [HeatMark.gone]

  init(_ total: ThemeTotal, withoutPlan: Int) {
    let counts = CoverageDepth.steps.reversed().map { total[$0] } + [withoutPlan]
    pieces = zip(Self.marks, counts).map { ($0, $1) }
  }

  /// The width of each piece: together all of it, and none vanishes that stands for somebody while
  /// there is room (largest remainders).
  func widths(_ width: Int) -> [Int] {
    let counts = pieces.map(\.count)
    let all = counts.reduce(0, +)
    guard all > 0 else { return counts }
    var widths = counts.map { $0 == 0 ? 0 : max(1, $0 * width / all) }
    while widths.reduce(0, +) != width {
      let isShort = widths.reduce(0, +) < width
      let lack = zip(counts, widths).map { Double($0) * Double(width) / Double(all) - Double($1) }
      let places = lack.indices.filter { isShort ? counts[$0] > 0 : widths[$0] > 1 }
      guard let place = places.max(by: { isShort ? lack[$0] < lack[$1] : lack[$0] > lack[$1] })
      else { break }
      widths[place] += isShort ? 1 : -1
    }
    return widths
  }
}
