import DanishText
import PlanModel

/// Which goals of one plan are those of another, and what they are called then.
///
/// A goal that both began with is known by its id. Of the others, those of one theme with the same title
/// or the same aim are one; whatever else has an id that is taken gets another.
struct GoalPairing {
  /// The plan, its goals under their ids in the other.
  private(set) var plan: Plan
  /// The goals with other ids.
  private(set) var renamed: [(old: String, new: String)] = []
  /// The ids of goals that both have, and that they did not begin with.
  private(set) var shared: [String] = []

  init(_ theirs: Plan, with mine: Plan, base: Plan?) {
    plan = theirs
    let known = Set((base?.goals ?? []).compactMap(\.id))
    var free = mine.goals.filter { $0.id.map { !known.contains($0) } ?? false }.map(Meaning.init)
    var taken = Set((mine.goals + theirs.goals).compactMap(\.id)).union(known)
    var used = Set(mine.goals.compactMap(\.id)).union(known)
    var seen: Set<String> = []
    var partners: [Int: String] = [:]
    // Those that mean the same under one id first: their partner must not go to another.
    let meanings = theirs.goals.map(Meaning.init)
    for isSameID in [true, false] {
      for (place, meaning) in meanings.enumerated() where partners[place] == nil {
        guard let id = meaning.goal.id, !known.contains(id) else { continue }
        guard
          let partner = free.firstIndex(where: {
            (!isSameID || $0.goal.id == id) && $0.isSame(as: meaning)
          }), let twin = free.remove(at: partner).goal.id
        else { continue }
        partners[place] = twin
      }
    }
    for (place, goal) in theirs.goals.enumerated() {
      guard let id = goal.id, !(known.contains(id) && seen.insert(id).inserted) else { continue }
      let new = partners[place] ?? (used.insert(id).inserted ? id : Self.next(&taken))
      if partners[place] != nil { shared.append(new) }
      used.insert(new)
      if new != id { rename(place, id, new) }
    }
    renameExemptions(besides: Set(base?.exemptions ?? []))
  }

  private mutating func rename(_ place: Int, _ old: String, _ new: String) {
    plan.goals[place].id = new
    renamed.append((old, new))
  }

  private mutating func renameExemptions(besides known: Set<Exemption>) {
    let news = Dictionary(renamed.map { ($0.old, $0.new) }) { first, _ in first }
    for (place, exemption) in plan.exemptions.enumerated() where !known.contains(exemption) {
      if let new = exemption.goal.flatMap({ news[$0] }) { plan.exemptions[place].goal = new }
    }
  }

  private static func next(_ taken: inout Set<String>) -> String {
    var number = 1
    while !taken.insert("M\(number)").inserted { number += 1 }
    return "M\(number)"
  }
}

/// A goal with what tells whether two were one; made once, as each is held against all of another plan.
private struct Meaning {
  let goal: Goal
  /// The title and the aim, bare; empty where there is none.
  private let title: String
  private let aim: String

  init(_ goal: Goal) {
    self.goal = goal
    (title, aim) = (goal.title?.bare ?? "", goal.aim?.bare ?? "")
  }

  /// Whether two goals are one that was written twice: of one theme, and with the same title or aim.
  func isSame(as other: Meaning) -> Bool {
    guard goal.theme == other.goal.theme else { return false }
    if title.isEmpty, aim.isEmpty { return goal == other.goal }
    return !title.isEmpty && title == other.title || !aim.isEmpty && aim == other.aim
  }
}

extension String {
  /// Its letters and digits, in small letters; what stands between them is one blank.
  fileprivate var bare: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
