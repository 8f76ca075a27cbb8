import DanishText
import PlanModel

/// The facts of all plans in a run, with what the rules look up among them.
public struct PlanFacts: Sendable {
  /// One goal of one plan.
  struct GoalPlace: Sendable {
    /// The plan's place among the facts.
    let plan: Int
    /// The goal's place in the plan.
    let index: Int
  }

  /// A centre in a year.
  private struct Key: Hashable {
    let centre: String
    let year: Int?
  }

  /// The plans of a centre that some goal names, for one year. Usually it is one.
  struct Partner: Sendable {
    /// The place of the first of them among the facts.
    let first: Int
    /// All centres that goals in them name, without what makes no difference.
    fileprivate(set) var names: Set<String> = []
  }

  /// The facts, in the order of the plans' numbers.
  public let all: [PlanFact]
  /// Whether there is anything to look centres up in: several plans, or a list.
  let knowsCentres: Bool
  /// Whether there is a list of the centres that are expected.
  let hasList: Bool
  private let expected: Set<String>
  private let candidates: [NearestMatch.Candidate]
  private let partners: [Key: Partner]
  /// The centres that some goal names and that have a plan, whatever the year.
  private let named: Set<String>

  init(_ facts: [PlanFact], expectedCentres: [String]?) {
    all = facts.sorted { $0.number < $1.number }
    hasList = expectedCentres != nil
    knowsCentres = facts.count > 1 || expectedCentres != nil
    expected = Set((expectedCentres ?? []).map(PlanFact.folded))
    let named = Set(facts.flatMap { $0.shared.flatMap(\.centres) }.map(PlanFact.folded))
    partners = named.isEmpty ? [:] : Self.partners(named, all)
    self.named = Set(partners.keys.map(\.centre))
    // A list of thousands is no place to look for a slip of the pen in.
    let ids = (expectedCentres ?? []) + all.prefix(2000).compactMap(\.centre)
    candidates =
      named.isEmpty ? [] : Set(ids.prefix(2000)).sorted().map { NearestMatch.Candidate($0) }
  }

  /// A plan by its place among the facts.
  subscript(place: Int) -> PlanFact { all[place] }

  /// The plans of a centre for a year; nil where there are none, or no goal names the centre.
  func partner(_ centre: String, in year: Int?) -> Partner? {
    partners[Key(centre: PlanFact.folded(centre), year: year)]
  }

  /// Whether a centre has a plan or is in the list.
  func knowsCentre(_ name: String) -> Bool {
    let folded = PlanFact.folded(name)
    return expected.contains(folded) || named.contains(folded)
  }

  /// The centre most likely meant.
  func nearestCentre(_ name: String) -> NearestMatch? {
    NearestMatch.of(name, among: candidates)
  }

  /// The places of the plans that one centre has for one year.
  var numbersByCentreAndYear: [[Int]] {
    var first: [Key: Int] = [:]
    var repeats: [Int: [Int]] = [:]
    for (place, fact) in all.enumerated() {
      guard let centre = fact.centre else { continue }
      let key = Key(centre: centre, year: fact.year)
      if let earlier = first[key] {
        repeats[earlier, default: [earlier]].append(place)
      } else {
        first[key] = place
      }
    }
    return repeats.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Goals that say the same, two and more together, in the order of the plans.
  var goalsWithSameText: [[GoalPlace]] {
    // Sixteen bytes a goal, sorted: far less than a table of lists.
    var goals: [(text: UInt64, plan: Int32, index: Int32)] = []
    for (place, fact) in all.enumerated() {
      for (index, goal) in fact.goals.enumerated() where goal.text != 0 {
        goals.append((goal.text, Int32(place), Int32(index)))
      }
    }
    goals.sort { ($0.text, $0.plan, $0.index) < ($1.text, $1.plan, $1.index) }
    var groups: [[GoalPlace]] = []
    var start = 0
    while start < goals.count {
      var end = start + 1
      while end < goals.count, goals[end].text == goals[start].text { end += 1 }
      if end - start > 1 {
        groups.append(
          goals[start..<end].map { GoalPlace(plan: Int($0.plan), index: Int($0.index)) })
      }
      start = end
    }
    return groups.sorted { ($0[0].plan, $0[0].index) < ($1[0].plan, $1[0].index) }
  }

  private static func partners(
    _ named: Set<String>, _ facts: [PlanFact]
  ) -> [Key: Partner] {
    var partners: [Key: Partner] = [:]
    for (place, fact) in facts.enumerated() {
      let centres = fact.shared.flatMap(\.centres).map(PlanFact.folded)
      for name in fact.foldedNames where named.contains(name) {
        let key = Key(centre: name, year: fact.year)
        partners[key, default: Partner(first: place)].names.formUnion(centres)
      }
    }
    return partners
  }
}
