import PlanOverview
import PlanModel

/// A theme's depths as one bar of inline SVG, with the numbers in words for who does not see it.
enum PageBar {
  private static let width = 600
  private static let height = 30

  static func make(_ title: String, _ total: ThemeTotal) -> Markup {
    let label = OverviewTexts.plainTotal(title, total)
    let view = "0 0 \(width) \(height)"
    return """
      <svg viewBox="\(view)" role="img" aria-label="\(label)">\(pieces(total))</svg>
      """
  }

  private static func pieces(_ total: ThemeTotal) -> Markup {
    let depths = CoverageDepth.allCases.reversed()
    var left = 0
    return zip(depths, DepthBar.widths(total, width)).compactMap { depth, width in
      guard total[depth] > 0 else { return nil }
      defer { left += width }
      let class_ = PageDepth.number(depth)
      let number = OverviewTexts.number(total[depth])
      let rect: Markup =
        "<rect class=\"d\(class_)\" x=\"\(left)\" width=\"\(width)\" height=\"\(height)\"/>"
      guard width >= 10 * number.count + 6 else { return rect }
      return rect + """
        <text class="t\(class_)" x="\(left + width / 2)" y="20" aria-hidden="true">\(number)</text>
        """
    }.joined()
  }
}

/// A depth's class in the page, `d0` to `d5`.
enum PageDepth {
  static func number(_ depth: CoverageDepth) -> Int {
    CoverageDepth.allCases.firstIndex(of: depth) ?? 0
  }

  /// What the colours mean, in words.
  static var key: Markup {
    let items = CoverageDepth.allCases.reversed().map { depth -> Markup in
      """
      <li><i class="d\(number(depth))"></i><b>\(depth.rawValue)</b> – \(OverviewTexts.depthMeaning(depth))
      """
    }
    return "<ul class=\"key\">\(items.joined())</ul>"
  }
}
