import PlanStore

/// What an overview is made of: plans, and `.ndjson` files with parts of one.
struct OverviewSources: Sendable {
  /// The plans that the paths lead to.
  let plans: PlanFinder.Result
  /// The files with lines of plans.
  let parts: [String]

  /// Finds them.
  init(_ paths: [String], on files: any FileSystem) {
    parts = paths.filter(Self.isPart)
    plans = PlanFinder(on: files).find(paths.filter { !Self.isPart($0) })
  }

  private static func isPart(_ path: String) -> Bool {
    path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl")
  }
}
