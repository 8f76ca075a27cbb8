import PlanOverview
import PlanStore

/// What an overview is made of: plans, and `.ndjson` files with parts of one.
struct OverviewSources: Sendable {
  /// The plans that the paths lead to.
  let plans: PlanFinder.Result
  /// The files with lines of plans.
  let parts: [String]
  /// What else lies in the folders that somebody may have sent as a plan.
  let others: [String]
  /// What is known of the day on which plans were received.
  let log: ReceivedLog

  /// Finds them.
  init(_ paths: [String], ignoring ignored: [String], on files: any FileSystem) {
    func place(_ path: String) -> [UInt64]? {
      (try? files.status(path, followingLinks: true)).map { [$0.device, $0.inode] }
    }
    let known = Set(ignored.compactMap(place))
    parts = paths.filter(Self.isPart)
    plans = PlanFinder(on: files).find(paths.filter { !Self.isPart($0) })
    let courses = CourseFolder.all(among: plans.files)
    others = plans.others.filter { path in
      !ForeignKind.isOurs(path) && !courses.contains { $0.hasMade(path) }
        && (known.isEmpty || place(path).map { !known.contains($0) } ?? true)
    }
    log = ReceivedLog(beside: paths)
  }

  private static func isPart(_ path: String) -> Bool {
    path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl")
  }
}
