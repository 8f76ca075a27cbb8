import PlanModel
import PlanRules

/// The findings of one plan and one level, each kind told once where many are alike.
struct SpokenFindings {
  /// From how many on findings of a kind are told in one line.
  private static let alike = 3
  /// How many places of a kind are named.
  private static let mostPlaces = 3

  /// One line: a finding, or a kind of them.
  struct Entry {
    /// Where it is; nil where it is in several places.
    var place: SpokenPlace?
    /// What was found.
    var message: String
    /// The rule's id.
    var rule: String
  }

  /// The lines: what is urgent, then from the beginning of the plan to its end.
  let entries: [Entry]

  init(_ findings: [Finding], names: PlanNames?, isPlain: Bool) {
    let places = findings.map { SpokenPlace($0, names) }
    let kinds = Dictionary(grouping: findings.indices) { findings[$0].rule }
    let abouts = kinds.compactMapValues { findings[$0[0]].about }
    let urgent = Set(abouts.filter(\.value.isUrgent).keys)
    // There may be hundreds of thousands: what they are sorted by is made once for each.
    let weights = findings.indices.map { index in
      (urgent.contains(findings[index].rule) ? 0 : 1, places[index].order, index)
    }
    var told: Set<String> = []
    entries = findings.indices.sorted { weights[$0] < weights[$1] }.compactMap { index in
      let (rule, place) = (findings[index].rule, places[index])
      guard let kind = kinds[rule], kind.count >= Self.alike, let about = abouts[rule] else {
        let shown = place.isNamedByMessage ? nil : place
        return Entry(place: shown, message: place.message, rule: rule)
      }
      guard told.insert(rule).inserted else { return nil }
      let sorted = kind.sorted { weights[$0] < weights[$1] }.map { places[$0] }
      let message = Self.message(about, sorted, isPlain: isPlain)
      return Entry(place: nil, message: message, rule: rule)
    }
  }

  private static func message(
    _ about: RuleAbout, _ places: [SpokenPlace], isPlain: Bool
  ) -> String {
    var seen: Set<String> = []
    let names = places.map { $0.text(isPlain: isPlain) }.filter { seen.insert($0).inserted }
    let first = names.count > mostPlaces + 1 ? Array(names.prefix(mostPlaces)) : names
    return Texts.alike(about, count: places.count, at: first, others: names.count - first.count)
  }
}
