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
    count += 1
  }

  /// The overview.
  ///
  /// It is about the ledetråd that most plans follow. Plans of other ledetråde are set aside and
  /// named; plans that name an unknown one are in it as far as its themes and questions fit.
  public mutating func finish(
    expecting centres: [ExpectedCentre]?, details: any DetailSource
  ) -> Overview {
    let chosen = table.entry(id: mostUsedGuide) ?? table.fallback
    var own = rows.removeValue(forKey: chosen.guide.id) ?? []
    var aside: [Overview.SetAside] = []
    for (guide, others) in rows {
      for row in others {
        if row.hasUnknownGuide, let again = remeasured(row, chosen, details) {
          own.append(again)
        } else {
          aside.append(Overview.SetAside(row: row, guide: guide))
        }
      }
    }
    rows = [:]
    own.sort { ($0.file ?? "").utf8.lexicographicallyPrecedes(($1.file ?? "").utf8) }
    CrossFindings.add(to: &own, expecting: centres)
    let roll = CentreRoll(own, expecting: centres, year: chosen.guide.year)
    return Overview(
      guide: chosen.guide, rows: roll.rows, doubles: roll.doubles,
      setAside: aside.sorted { $0.file < $1.file }, hasList: centres != nil)
  }

  private var mostUsedGuide: String {
    let sizes = rows.mapValues { rows in rows.count { !$0.hasUnknownGuide } }
    let best = sizes.max { left, right in
      if left.value != right.value { return left.value < right.value }
      let years = [left, right].map { table.entry(id: $0.key)?.guide.year ?? 0 }
      return years[0] != years[1] ? years[0] < years[1] : left.key < right.key
    }
    guard let best, best.value > 0 else { return table.fallback.guide.id }
    return best.key
  }

  private func remeasured(
    _ row: CentreRow, _ entry: GuideTable.Entry, _ details: any DetailSource
  ) -> CentreRow? {
    guard let place = row.detail, let bytes = details.bytes(at: place),
      let facts = CentreFacts(line: bytes)
    else { return nil }
    var again = CentreRow(facts, entry, known: false)
    again.detail = place
    return again
  }
}
