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
    let placed = findings.map { (finding: $0, place: SpokenPlace($0, names)) }
    let sorted = placed.enumerated().sorted { left, right in
      Self.weight(left.element.finding, left.element.place, left.offset)
        < Self.weight(right.element.finding, right.element.place, right.offset)
    }.map(\.element)
    let kinds = Dictionary(grouping: sorted) { $0.finding.rule }
    var told: Set<String> = []
    entries = sorted.compactMap { finding, place in
      let rule = finding.rule
      guard let kind = kinds[rule], kind.count >= Self.alike, let about = finding.about
      else {
        let shown = place.isNamedByMessage ? nil : place
        return Entry(place: shown, message: place.message, rule: rule)
      }
      guard told.insert(rule).inserted else { return nil }
      let message = Self.message(about, kind.map(\.place), isPlain: isPlain)
      return Entry(place: nil, message: message, rule: rule)
    }
  }

  private static func weight(
    _ finding: Finding, _ place: SpokenPlace, _ offset: Int
  ) -> (Int, Int, Int) {
    (finding.about?.isUrgent == true ? 0 : 1, place.order, offset)
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
