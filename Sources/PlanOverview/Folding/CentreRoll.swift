import DanishText
import PlanModel

/// Calls the roll: which plan counts for which centre, who is missing, and what else lies there.
struct CentreRoll {
  private(set) var rows: [CentreRow] = []
  private(set) var doubles: [Overview.Double] = []
  private(set) var unlisted: [Overview.Unlisted] = []
  /// Files that stand for no centre: no plans, and what is of no use from centres not on the list.
  private(set) var others: [CentreRow] = []
  private var names: CentreNames?
  private let centres: [ExpectedCentre]
  /// The names from which nothing has come.
  private var free: [NearestMatch.Candidate] = []

  init(_ files: [CentreRow], expecting centres: [ExpectedCentre]?) {
    self.centres = centres ?? []
    names = centres.map(CentreNames.init)
    others = files.filter { $0.reading == .notAPlan }
    call(files.filter { $0.reading != .notAPlan })
  }

  private mutating func call(_ plans: [CentreRow]) {
    var groups: [String: [CentreRow]] = [:]
    var order: [String] = []
    var heard: Set<Int> = []
    for plan in plans {
      let place = names?.place(of: plan)
      if let place { heard.insert(place) }
      let row = place.map { recognised(plan, as: centres[$0]) } ?? plan
      let key = place.map { "liste \($0)" } ?? row.identity
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row)
    }
    let missing = centres.indices.filter { !heard.contains($0) }
    free = names?.candidates(at: missing) ?? []
    for key in order { take(groups[key] ?? []) }
    rows += missing.map { CentreRow(missing: centres[$0]) }
  }

  /// The last day to deliver on: the centre's own, else the one for all.
  mutating func setDeadlines(_ common: PlanDate?) {
    for place in rows.indices { rows[place].deadline = rows[place].expected?.deadline ?? common }
  }

  /// Takes the files of one centre: the best of them counts, if it may.
  private mutating func take(_ files: [CentreRow]) {
    let sorted = files.sorted { CopyChoice.compare($0, $1).isFirst }
    guard let best = sorted.first else { return }
    let rest = sorted.dropFirst()
    if best.isDelivered {
      doubles += rest.map { row in
        Overview.Double(
          row: row, counting: best.file ?? "", reason: CopyChoice.compare(best, row).reason)
      }
    } else {
      others += rest
    }
    switch best {
    case _ where best.expected != nil: rows.append(best)
    case _ where names != nil:
      if best.isDelivered {
        let isLikely = unlisted.count < names?.mostLikely ?? 0
        let nearest = isLikely ? names?.nearest(to: best, among: free) : nil
        unlisted.append(Overview.Unlisted(row: best, nearest: nearest))
      } else {
        others.append(best)
      }
    case _ where best.delivery == .otherGuide: others.append(best)
    default: rows.append(best)
    }
  }

  /// A plan as its entry in the list tells of its centre.
  private func recognised(_ plan: CentreRow, as centre: ExpectedCentre) -> CentreRow {
    var row = plan
    row.expected = centre
    row.id = centre.id ?? row.id
    row.kind = row.kind ?? centre.kind
    row.leader = row.leader ?? centre.leader
    if !row.isNamed { row.name = centre.name }
    return row
  }
}
