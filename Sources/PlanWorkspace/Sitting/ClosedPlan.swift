public import DanishText
import PlanFormat
import PlanModel
import PlanStore

/// A plan that is closed, and opened again for a reason.
public struct ClosedPlan {
  private let path: String
  private let place: Workplace

  /// The plan at a path.
  public init(at path: String, place: Workplace = .real()) {
    (self.path, self.place) = (path, place)
  }

  /// Notes in it that it was opened again on a day, and makes it an approved plan; what it was
  /// before is kept as an earlier version. Refuses, and changes nothing, where it is not closed or
  /// cannot be had.
  public func reopen(because reason: String, on day: PlanDate) throws(WorkspaceProblem) {
    guard let loaded = try LoadedPlan.load(path, on: place.disk) else {
      throw .file(.unreadable(path: path, FileError(.open, path, .notFound)))
    }
    guard loaded.document.isReadable else { throw .file(.notAPlan(path: path)) }
    var plan = loaded.document.plan
    guard plan.isClosed else { throw .file(.isNotClosed(path: path)) }
    plan.status = .known(.approved)
    plan.reopenings.append(Reopening(date: .known(day), reason: reason))
    guard let after = try? loaded.document.updating(to: plan) else {
      throw .file(.notAPlan(path: path))
    }
    var desk = MendingDesk(place: place)
    let change = MendingRun.Mending(
      path: path, count: 1, preview: "", before: loaded.document.bytes, after: after)
    if !desk.save(change), let problem = desk.outcome.problems.first { throw problem }
  }
}
