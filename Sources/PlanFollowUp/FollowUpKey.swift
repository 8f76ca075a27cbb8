import DanishText
import PlanModel

/// Whose plan a file holds, and how new it is: of several files of one centre and year, one counts.
struct FollowUpKey: Hashable, Sendable {
  private let centre: String
  private let year: Int?

  /// The key of a plan. One that names no centre is a plan by itself.
  init(_ plan: Plan, in file: String) {
    let name = [plan.centre.id, plan.centre.name].compactMap(\.self).first(where: \.hasText)
    centre = name.map(PlainSpelling.of) ?? "\u{0}\(file)"
    year = plan.year?.value
  }

  /// By centre, byte by byte, then by year.
  func precedes(_ other: FollowUpKey) -> Bool {
    centre == other.centre ? year ?? 0 < other.year ?? 0 : centre.precedes(other.centre)
  }
}

/// How new a file of a plan is. What is newest tells the newest thing; of two that tell the same, the
/// one that is further in its process, and then the first by name.
struct FollowUpAge: Comparable, Sendable {
  private let day: Int
  private let status: Int
  let file: String

  init(_ plan: Plan, in file: String) {
    let followed = plan.goals.indices.flatMap { plan.goals[$0].followUps.compactMap(\.date?.value) }
    let told = plan.discussions.compactMap(\.date?.value)
    day = (followed + told).map(\.dayNumber).max() ?? 0
    status = (plan.status?.value).flatMap { PlanStatus.allCases.firstIndex(of: $0) } ?? -1
    self.file = file
  }

  static func < (left: FollowUpAge, right: FollowUpAge) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.status != right.status { return left.status < right.status }
    return right.file.precedes(left.file)
  }
}

extension String {
  /// The order of their bytes, which no language changes.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}

extension [String] {
  /// Whether the first text that differs goes before the other list's, byte by byte.
  func precedes(_ other: [String]) -> Bool {
    guard let place = indices.first(where: { self[$0] != other[$0] }) else { return false }
    return self[place].precedes(other[place])
  }
}
