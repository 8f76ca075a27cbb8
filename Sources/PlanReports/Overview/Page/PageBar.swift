import PlanModel
import PlanOverview

/// A theme's bar in inline SVG, with the numbers in words for who does not see it.
enum PageBar {
  private static let width = 600
  private static let height = 30

  static func make(_ title: String, _ total: ThemeTotal, withoutPlan: Int) -> Markup {
    let label = OverviewTexts.plainTotal(title, total, withoutPlan: withoutPlan)
    let view = "0 0 \(width) \(height)"
    return """
      <svg viewBox="\(view)" role="img" aria-label="\(label)">\(pieces(HeatBar(total, withoutPlan: withoutPlan)))</svg>
      """
  }

  private static func pieces(_ bar: HeatBar) -> Markup {
    var left = 0
    return zip(bar.pieces, bar.widths(width)).compactMap { piece, width in
      guard piece.count > 0 else { return nil }
      defer { left += width }
      let mark = piece.mark
      let number = OverviewTexts.number(piece.count)
      let rect: Markup =
        "<rect class=\"\(mark.name)\" x=\"\(left)\" width=\"\(width)\" height=\"\(height)\"/>"
      guard width >= 10 * number.count + 6 else { return rect }
      return rect + """
        <text class="t\(mark.number)" x="\(left + width / 2)" y="20" aria-hidden="true">\(number)</text>
        """
    }.joined()
  }
}
