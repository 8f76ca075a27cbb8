import PlanModel

/// Calls the roll: which plan counts for which centre, and who is missing.
struct CentreRoll {
  private(set) var rows: [CentreRow] = []
  private(set) var doubles: [Overview.Double] = []

  init(_ plans: [CentreRow], expecting centres: [ExpectedCentre]?, year: Int) {
    var places: [String: Int] = [:]
    let known = Self.byName(centres ?? [])
    for plan in plans {
      let row = Self.recognised(plan, known)
      let identity = row.identity
      guard let place = places[identity] else {
        places[identity] = rows.count
        rows.append(row)
        continue
      }
      let counts = Self.precedes(row, rows[place], year: year)
      let (kept, other) = counts ? (row, rows[place]) : (rows[place], row)
      rows[place] = kept
      doubles.append(Overview.Double(row: other, counting: kept.file ?? ""))
    }
    for centre in centres ?? [] where places[centre.id.lowercased()] == nil {
      rows.append(CentreRow(missing: centre))
    }
  }

  /// A plan without an id is the centre's whose name it bears, or whose id is the file's name.
  private static func recognised(
    _ plan: CentreRow, _ known: [String: ExpectedCentre]
  ) -> CentreRow {
    if known.isEmpty { return plan }
    let stem = plan.file.map(CentreRow.stem)
    let names = [plan.id, plan.name, plan.id == nil ? stem : nil]
    guard let centre = names.lazy.compactMap({ $0.flatMap { known[$0.lowercased()] } }).first
    else { return plan }
    var row = plan
    row.expected = centre
    row.id = centre.id
    row.kind = row.kind ?? centre.kind
    row.leader = row.leader ?? centre.leader
    if row.name == row.id || row.name == stem { row.name = centre.name }
    return row
  }

  private static func byName(_ centres: [ExpectedCentre]) -> [String: ExpectedCentre] {
    var known: [String: ExpectedCentre] = [:]
    for centre in centres { known[centre.name.lowercased()] = centre }
    for centre in centres { known[centre.id.lowercased()] = centre }
    return known
  }

  /// Of two plans of one centre, the one for the ledetråd's year counts; then the one that is
  /// further in its process; then the first by file name.
  private static func precedes(_ left: CentreRow, _ right: CentreRow, year: Int) -> Bool {
    func rank(_ row: CentreRow) -> [Int] {
      let status = row.status.flatMap { PlanStatus.allCases.firstIndex(of: $0) } ?? -1
      return [row.reading == .nothing ? 0 : 1, row.year == year ? 1 : 0, status]
    }
    return rank(right).lexicographicallyPrecedes(rank(left))
  }
}
