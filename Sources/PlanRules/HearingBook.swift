import DanishText
import PlanModel

/// A plan's discussions by the forum that they were held in, however that is spelt: each forum that a
/// ledetråd names is looked up, and both lists may have hundreds.
struct HearingBook {
  private let discussions: [Discussion]
  private let places: [String: [Int]]

  init(_ discussions: [Discussion]) {
    self.discussions = discussions
    places = Dictionary(grouping: discussions.indices) { Self.key(discussions[$0].forum ?? "") }
  }

  /// The discussions of a forum, with their places, in the plan's order.
  func discussions(of hearing: RequiredHearing) -> [(place: Int, discussion: Discussion)] {
    (places[Self.key(hearing.forum)] ?? []).map { ($0, discussions[$0]) }
  }

  private static func key(_ forum: String) -> String { PlainSpelling.of(forum) }
}
