import DanishText
import PlanModel

/// What is known where a line of a goal is read: the day, the year, and who and what the plan speaks
/// of already.
struct LineContext: Sendable {
  /// The day that `om 3 måneder` counts from.
  var today: PlanDate
  /// The year of a date without one.
  var year: Int?
  /// People and groups that the plan names.
  var names: Set<String> = []
  /// Where plans are discussed, the usual ones and the plan's own.
  var forums: [String] = []

  init(today: PlanDate, year: Int?, names: [String] = [], forums: [String] = []) {
    self.today = today
    self.year = year
    self.names = Set(names.map { $0.trimmed.lowercased() }.filter(\.hasText))
    self.forums = forums
  }

  init(_ scene: Scene) {
    self.init(
      today: scene.today, year: scene.plan.year?.value,
      names: Candidates.of(.name, scene), forums: Candidates.of(.forum, scene))
  }
}
