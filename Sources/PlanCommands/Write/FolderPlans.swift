import DanishText
import Interview
import PlanFormat
import PlanModel
import PlanStore

/// The plans that lie in a folder, itself only.
enum FolderPlans {
  /// More files than these are not read.
  private static let most = 500

  /// The names of the files that may be plans.
  static func names(in folder: String, on disk: Disk) -> [String] {
    let entries = (try? disk.files.list(folder)) ?? []
    return Array(entries.compactMap(\.name).filter(isPlanName).prefix(most))
  }

  private static func isPlanName(_ name: String) -> Bool {
    !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
  }

  /// A plan that can be read and says whose it is.
  static func plan(at path: String, on disk: Disk) -> Plan? {
    guard let bytes = try? disk.files.read(path, limit: PlanDocument.largest) else { return nil }
    let document = PlanDocument.read(bytes)
    let plan = document.plan
    guard document.isReadable, plan.centre.name.hasText, plan.guide != nil else { return nil }
    return plan
  }

  /// The centres of these plans, in the order of their names; but for one's own.
  static func neighbours(in folder: String, but own: String?, on disk: Disk) -> [Neighbour] {
    var seen: Set<String> = [own ?? ""]
    let centres = names(in: folder, on: disk)
      .compactMap { plan(at: FilePath.join(folder, $0), on: disk)?.centre }
    return centres.compactMap { centre in
      guard let name = centre.name, let id = centre.id, id.hasText, seen.insert(id).inserted else {
        return nil
      }
      return Neighbour(id: id, name: name)
    }.sorted { DanishOrder($0.name) < DanishOrder($1.name) }
  }
}
