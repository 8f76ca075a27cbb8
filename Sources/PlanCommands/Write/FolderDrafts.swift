import Interview
import PlanFormat
import PlanModel
import PlanStore

/// The plans in this folder that are not finished, newest first.
enum FolderDrafts {
  struct Draft {
    var path: String
    var name: String
    var note: String
    var changed: Int64
  }

  /// At most this many are offered.
  private static let most = 9

  static func find(on disk: Disk, library: GuideLibrary) -> [Draft] {
    let entries = (try? disk.files.list(".")) ?? []
    let names = entries.compactMap(\.name).filter(isPlanName)
    let drafts = names.compactMap { draft($0, on: disk, library) }
    return Array(drafts.sorted { $0.changed > $1.changed }.prefix(most))
  }

  private static func isPlanName(_ name: String) -> Bool {
    !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
  }

  private static func isUnfinished(_ plan: Plan) -> Bool {
    switch plan.status?.value {
    case .approved, .closed: false
    case .draft, .forDiscussion, nil: true
    }
  }

  private static func draft(
    _ path: String, on disk: Disk, _ library: GuideLibrary
  ) -> Draft? {
    guard let status = try? disk.files.status(path, followingLinks: true),
      let bytes = try? disk.files.read(path, limit: PlanDocument.largest)
    else { return nil }
    let document = PlanDocument.read(bytes)
    let plan = document.plan
    guard document.isReadable, plan.centre.name.hasText, plan.guide != nil,
      isUnfinished(plan)
    else { return nil }
    let guide = try? library.guide(for: plan, at: path).get().guide
    let answered = plan.reflections.filter(\.isAnswered).count
    let total = guide.map { $0.themes.reduce(0) { $0 + $1.questions.count } }
    return Draft(
      path: path, name: plan.centre.name ?? path,
      note: Texts.Write.state(path, answered: answered, of: total, goals: plan.goals.count),
      changed: status.modified)
  }
}
