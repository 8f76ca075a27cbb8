public import DanishText
import PlanFormat
public import PlanModel
import PlanStore

/// A plan that is closed, and opened again for a reason.
public struct ClosedPlan {
  private let path: String
  private let place: Workplace

  /// The plan at a path.
  public init(at path: String, place: Workplace = .real()) {
    (self.path, self.place) = (path, place)
  }

  /// Notes in it that it was opened again on a day; what it was before is kept as an earlier version.
  /// Changes nothing where it is not closed or cannot be had.
  ///
  /// - Parameters:
  ///   - reason: Why it is opened.
  ///   - day: The day.
  /// - Returns: The status that it has now: approved where a forum has approved it, else on its way.
  /// - Throws: That it is not closed, or cannot be had.
  @discardableResult
  public func reopen(
    because reason: String, on day: PlanDate
  ) throws(WorkspaceProblem) -> PlanStatus {
    guard let loaded = try LoadedPlan.load(path, on: place.disk) else {
      throw .file(.unreadable(path: path, FileError(.open, path, .notFound)))
    }
    guard loaded.document.isReadable else { throw .file(.notAPlan(path: path)) }
    var plan = loaded.document.plan
    guard plan.isClosed else { throw .file(.isNotClosed(path: path)) }
    let isApproved = plan.discussions.contains { $0.outcome?.value == .approved }
    let status: PlanStatus = isApproved ? .approved : .forDiscussion
    plan.status = .known(status)
    plan.reopenings.append(Reopening(date: .known(day), reason: reason))
    guard let after = try? loaded.document.updating(to: plan) else {
      throw .file(.notAPlan(path: path))
    }
    var desk = MendingDesk(place: place)
    let change = MendingRun.Mending(
      path: path, count: 1, preview: "", before: loaded.document.bytes, after: after)
    if !desk.save(change), let problem = desk.outcome.problems.first { throw problem }
    return status
  }
}
