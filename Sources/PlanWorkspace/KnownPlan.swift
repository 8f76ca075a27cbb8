public import PlanModel
import PlanStore

/// A plan that lies in a folder, for whoever chooses among them.
public struct KnownPlan: Sendable {
  /// Where it lies.
  public let path: String
  /// The plan, as far as it could be read.
  public let plan: Plan

  /// At most so many are read: somebody waits with a finger on a key.
  private static let most = 100

  /// Those of a folder, itself only, in the order of their names; at most 100.
  public static func all(in folder: String = ".") -> [KnownPlan] {
    let disk = Disk.real()
    return FolderPlans.names(in: folder, on: disk).prefix(most).compactMap { name in
      let path = folder == "." ? name : FilePath.join(folder, name)
      return FolderPlans.plan(at: path, limit: FolderPlans.largestNeighbour, on: disk)
        .map { KnownPlan(path: path, plan: $0) }
    }
  }

  /// The one at a path; nil where none can be read there.
  public init?(at path: String) {
    guard let plan = FolderPlans.plan(at: path, on: Disk.real()) else { return nil }
    self.init(path: path, plan: plan)
  }

  private init(path: String, plan: Plan) { (self.path, self.plan) = (path, plan) }
}
