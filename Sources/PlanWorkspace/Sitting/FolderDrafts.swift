import Interview
import PlanFormat
import PlanModel
import PlanRules
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

  /// The newest, and how many more there are.
  static func find(on disk: Disk, library: GuideLibrary) -> (newest: [Draft], further: Int) {
    let drafts = FolderPlans.names(in: ".", on: disk).compactMap { draft($0, on: disk, library) }
    let newest = drafts.sorted { $0.changed > $1.changed }.prefix(most)
    return (Array(newest), drafts.count - newest.count)
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
      let plan = FolderPlans.plan(at: path, on: disk), isUnfinished(plan)
    else { return nil }
    let guide = try? library.guide(for: plan, at: path).get().guide
    let count = guide.map { QuestionCount(plan, $0) }
    let answered = count?.done ?? plan.reflections.filter(\.isAnswered).count
    return Draft(
      path: path, name: plan.centre.name ?? path,
      note: Texts.Sitting.state(
        path, answered: answered, of: count?.total, goals: plan.goals.count,
        missing: guide.map { PlanGaps(plan, checker: Checker(guide: $0)).count }),
      changed: status.modified)
  }
}
