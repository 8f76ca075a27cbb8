public import DanishText
import PlanModel
import PlanRules

/// Gathers plans into an overview, in any order: the outcome is the same.
public struct OverviewFold: Sendable {
  private let table: GuideTable
  private var rows: [String: [CentreRow]] = [:]
  /// The number of plans so far.
  public private(set) var count = 0

  /// Gathers nothing yet.
  public init(_ table: GuideTable) { self.table = table }

  /// Adds a plan; its line was kept at the place.
  public mutating func add(_ plan: FoldedPlan, keptAt place: DetailPlace) {
    var row = plan.row
    row.detail = place
    rows[plan.guide, default: []].append(row)
    if row.reading != .notAPlan { count += 1 }
  }

  /// The overview.
  ///
  /// It is about the ledetråd that most plans follow, and that ledetråd's year.
  ///
  /// - Parameters:
  ///   - centres: The centres on the list; nil without one.
  ///   - deadline: The last day to deliver on, for centres whose entry says none.
  /// - Returns: The overview, of all that was added.
  public mutating func finish(
    expecting centres: [ExpectedCentre]?, deadline: PlanDate? = nil
  ) -> Overview {
    let chosen = table.entry(key: mostUsedGuide) ?? table.fallback
    var own = rows.removeValue(forKey: chosen.key) ?? []
    var others = rows.values.flatMap(\.self)
    own += others.filter(\.hasUnknownGuide)
    others.removeAll(where: \.hasUnknownGuide)
    rows = [:]
    own.sort(by: Self.precedes)
    CrossFindings.add(to: &own, expecting: centres)
    for place in own.indices { own[place].judge(by: chosen, isOfGuide: own[place].follows(chosen)) }
    for place in others.indices { others[place].judge(by: chosen, isOfGuide: false) }
    // The plans of the chosen ledetråd are in order already, and mostly there are no others.
    let files = others.isEmpty ? own : (own + others).sorted(by: Self.precedes)
    var roll = CentreRoll(files, expecting: centres)
    roll.setDeadlines(deadline)
    return Overview(guide: chosen.guide, roll, hasList: centres != nil)
  }

  private static func precedes(_ left: CentreRow, _ right: CentreRow) -> Bool {
    (left.file ?? "").utf8.lexicographicallyPrecedes((right.file ?? "").utf8)
  }

  private var mostUsedGuide: String {
    let sizes = rows.mapValues { rows in rows.count { $0.reading.isReadable && !$0.hasUnknownGuide }
    }
    let best = sizes.max { left, right in
      if left.value != right.value { return left.value < right.value }
      let years = [left, right].map { table.entry(key: $0.key)?.guide.year ?? 0 }
      return years[0] != years[1] ? years[0] < years[1] : left.key < right.key
    }
    guard let best, best.value > 0 else { return table.fallback.key }
    return best.key
  }
}
