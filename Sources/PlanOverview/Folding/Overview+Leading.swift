public import DanishText
public import PlanModel

/// What those ask who lead the centres: how far the delivery is, and where to act.
extension Overview {
  /// The centres that are shown and have no plan that counts.
  public var withoutPlan: Int { rows.count { !$0.isDelivered } }

  /// The plans that came after the deadline; nil where it is known of none when it came.
  public var late: Int? {
    let known = roll.compactMap(\.isLate)
    return known.isEmpty ? nil : known.count { $0 }
  }

  /// The first and the last deadline; nil where none is named.
  public var deadlines: ClosedRange<PlanDate>? {
    let days = roll.compactMap(\.deadline)
    guard let first = days.min(), let last = days.max() else { return nil }
    return first...last
  }

  /// The number of plans that count and have come so far; nil are those that do not say.
  public func plans(at status: PlanStatus?) -> Int {
    roll.count { $0.isDelivered && $0.status == status }
  }

  /// The centres that are shown and lack a plan or a theme, or whose plan has errors; the worst first.
  public var toActOn: [CentreRow] {
    worstFirst.filter { OverviewFilter.hasGap($0, themes: themeNumbers) }
  }

  /// The rows that are shown, those without a plan first, then those with the thinnest coverage.
  public var worstFirst: [CentreRow] { OverviewOrder.depth.sorted(rows, themes: themeNumbers) }

  /// The kinds of centre, those first of which the smallest share has acted on the themes.
  public var worstKindsFirst: [KindTotal] {
    kindTotals.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      let (mine, its) = (one.enacted * other.centres, other.enacted * one.centres)
      return mine == its ? left.offset < right.offset : mine < its
    }.map(\.element)
  }
}

extension KindTotal {
  /// The depth that at least half of the centres have reached with a theme, by its place; those
  /// without a plan are below all depths, and those that the theme is not for are left out. Nil where
  /// half of them have no plan.
  public func reached(_ place: Int) -> CoverageDepth? {
    let meant = centres - themes[place].notFor
    if meant == 0 { return .notApplicable }
    var left = (meant + 1) / 2
    return CoverageDepth.steps.reversed().first { depth in
      left -= themes[place][depth]
      return left <= 0
    }
  }

  fileprivate var enacted: Int { themes.reduce(0) { $0 + $1.enacted } }
}
