import DanishText
import Interview
import PlanFormat
import PlanModel
import PlanStore

/// The plans that lie in a folder, itself only.
enum FolderPlans {
  /// More files than these are not read.
  static let most = 500
  /// A neighbour's larger file is passed over, in bytes, 1 MiB: a plan takes a tenth, and somebody
  /// who wants to write is not to wait for what else lies in the folder.
  static let largestNeighbour = 1 << 20

  /// The names of the files that may be plans, in byte order: of too many, the same every time.
  static func names(in folder: String, on disk: Disk) -> [String] {
    let entries = (try? disk.files.list(folder)) ?? []
    let names = entries.compactMap(\.name).filter(isPlanName).sorted(by: FilePath.precedes)
    return Array(names.prefix(most))
  }

  private static func isPlanName(_ name: String) -> Bool {
    !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
  }

  /// A plan that can be read and says whose it is; nil where the file is larger than a limit.
  static func plan(
    at path: String, limit: Int = PlanDocument.largest, on disk: Disk
  ) -> Plan? {
    guard let bytes = try? disk.files.read(path, limit: limit) else { return nil }
    let document = PlanDocument.read(bytes)
    let plan = document.plan
    guard document.isReadable, plan.centre.name.hasText, plan.guide != nil else { return nil }
    return plan
  }

  /// The centres of these plans, in the order of their names; but for one's own.
  static func neighbours(in folder: String, but own: Centre?, on disk: Disk) -> [Neighbour] {
    var seen: Set<String> = [own?.id ?? ""]
    let plans = names(in: folder, on: disk).compactMap {
      plan(at: FilePath.join(folder, $0), limit: largestNeighbour, on: disk)
    }
    return plans.compactMap { plan in
      guard let name = plan.centre.name, let id = plan.centre.id, id.hasText,
        seen.insert(id).inserted
      else { return nil }
      return Neighbour(id: id, name: name, jointGoals: jointGoals(in: plan, with: own))
    }.sorted { DanishOrder($0.name) < DanishOrder($1.name) }
  }

  private static func jointGoals(in plan: Plan, with own: Centre?) -> [Neighbour.JointGoal] {
    let names = [own?.id, own?.name].compactMap(\.self).filter(\.hasText).map(PlainSpelling.of)
    return plan.goals
      .filter { $0.sharedWith.contains { names.contains(PlainSpelling.of($0)) } }
      .compactMap(Neighbour.JointGoal.init)
  }
}
