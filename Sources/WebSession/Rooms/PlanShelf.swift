import PlanFormat
import PlanModel
import PlanStore
import Synchronization

/// The plans of a course as they lie now. A plan is read for its name only where its file has changed
/// since: thirty people who choose at once would else have all plans read thirty times.
final class PlanShelf: Sendable {
  private let folder: String
  private let disk: Disk
  private let known = Mutex<[String: (status: FileStatus, name: String)]>([:])

  init(in folder: String, on disk: Disk) { (self.folder, self.disk) = (folder, disk) }

  /// The list of today.
  func list() -> PlanList { PlanList(in: folder, on: disk, calling: name) }

  private func name(_ path: String, _ status: FileStatus) -> String? {
    if let known = known.withLock({ $0[path] }), known.status == status { return known.name }
    guard let bytes = try? disk.files.read(path, limit: PlanDocument.largest) else { return nil }
    let centre = PlanDocument.read(bytes).plan.centre.name
    let name = (centre ?? String(FilePath.name(of: path).dropLast(".yaml".count))).harmless
    known.withLock { $0[path] = (status, name) }
    return name
  }
}
