import DanishText
import Dialogue
import Interview
import PlanFollowUp
import PlanModel
import PlanStore

/// Which plan is followed up on, and what awaits that.
extension Opening {
  /// Opens a plan that is there; nil where the leader chose to do nothing.
  mutating func startWalk(on day: PlanDate) throws(WorkspaceProblem) -> Start? {
    let choice: String? = if let file = wish.file { file } else { try choosePlan(on: day) }
    guard let path = choice else { return nil }
    let work = recover(at: path, asksAboutAll: false)
    mendInterrupted(path)
    guard let loaded = try LoadedPlan.load(path, on: disk) else {
      throw .file(.unreadable(path: path, FileError(.open, path, .notFound)))
    }
    if loaded.isEmpty { throw .file(.isNoPlan(path: path)) }
    guard try accept(loaded) else { return nil }
    return try open(loaded, takingUp: work)
  }

  /// The plan that lies here; of several, the leader chooses.
  private mutating func choosePlan(on day: PlanDate) throws(WorkspaceProblem) -> String? {
    let all = plansHere()
    let open = all.filter { !$0.plan.isClosed }
    guard let first = open.first else {
      if let closed = all.first { throw .file(.isClosed(path: closed.path)) }
      throw .overview(.noPlansHere(example: Texts.Sitting.followUpExample))
    }
    if open.count == 1 { return first.path }
    guard host.canChoose else { throw .overview(.severalPlansHere(open.map(\.path))) }
    let items = open.map { found in
      ListItem(
        mark: .free, text: found.plan.centre.name ?? found.path,
        note: Texts.Sitting.awaiting(overdue(found, on: day), in: found.path))
    }
    let chosen = host.choose([.heading(Texts.Sitting.chooseFollowUp)], items)
    return chosen.map { open[$0].path }
  }

  /// Says that goals of plans here await a follow-up; nothing where none does.
  mutating func tellAwaiting() {
    let awaiting = awaiting
    guard let first = awaiting.first else { return }
    let count = awaiting.reduce(0) { $0 + $1.count }
    let isAlone = awaiting.count == 1 && PlansHere.isAlone(first.path)
    host.show([
      .hint(
        Texts.Sitting.awaiting(
          count, plans: awaiting.count, path: isAlone || awaiting.count > 1 ? nil : first.path))
    ])
  }

  /// The plans here of which goals await a follow-up today, and how many do.
  var awaiting: [(path: String, name: String, count: Int)] {
    plansHere().filter { !$0.plan.isClosed }
      .map { ($0.path, $0.plan.centre.name ?? $0.path, overdue($0, on: today)) }
      .filter { $0.2 > 0 }
  }

  private func plansHere() -> [(path: String, plan: Plan)] {
    FolderPlans.names(in: ".", on: disk).compactMap { path in
      FolderPlans.plan(at: path, on: disk).map { (path, $0) }
    }
  }

  private func overdue(_ found: (path: String, plan: Plan), on day: PlanDate) -> Int {
    let guide = try? library.guide(for: found.plan, at: found.path).get().guide
    return found.plan.overdueGoals(calendar: guide?.calendar ?? [], on: day)
  }

  /// The plans beside this one, where it has a joint goal that they may have, too.
  func partners(of plan: Plan, at path: String) -> [Plan] {
    guard plan.goals.contains(where: { $0.joint?.id.hasText ?? false }) else { return [] }
    let folder = FilePath.folder(of: path)
    return FolderPlans.names(in: folder, on: disk).compactMap {
      FolderPlans.plan(
        at: FilePath.join(folder, $0), limit: FolderPlans.largestNeighbour, on: disk)
    }
  }
}
