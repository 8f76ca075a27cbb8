import PlanOverview
import PlanModel
import TextLayout

/// A bar of a theme's depths, the deepest first; its pieces differ in pattern, not only in colour.
enum DepthBar {
  static func text(_ total: ThemeTotal, width: Int, _ look: ReportLook) -> String {
    zip(CoverageDepth.allCases.reversed(), widths(total, width)).map { depth, width in
      Ink(depth)(String(repeating: depth.block, count: width), look)
    }.joined()
  }

  /// Columns for each depth, the deepest first: together the width, and none vanishes that has a
  /// plan while there is room (largest remainders).
  static func widths(_ total: ThemeTotal, _ width: Int) -> [Int] {
    let counts = CoverageDepth.allCases.reversed().map { total[$0] }
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
