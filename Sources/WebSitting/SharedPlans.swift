public import PlanWorkspace
import Synchronization

/// The plans of a course that somebody has open: whoever sits down at one, sits down with those who are
/// there already.
public final class SharedPlans: Sendable {
  private let library: GuideLibrary
  private let place: Workplace
  private let open = Mutex<[String: SharedPlan]>([:])

  /// Plans whose ledetråde are found in a library.
  public init(library: GuideLibrary = GuideLibrary(), place: Workplace = .real()) {
    (self.library, self.place) = (library, place)
  }

  /// The plan in a file.
  ///
  /// - Parameter path: The file; the same plan must always be asked for by the same path.
  /// - Returns: The plan, with whoever is at it.
  /// - Throws: That it is no plan, is closed, or cannot be had.
  public func plan(at path: String) throws(WorkspaceProblem) -> SharedPlan {
    if let plan = open.withLock({ $0[path] }) { return plan }
    let made = try SharedPlan(at: path, library: library, place: place)
    // Somebody else may have been quicker.
    return open.withLock { open in
      if let plan = open[path] { return plan }
      open[path] = made
      return made
    }
  }
}
