import Dialogue
import Interview
import PlanModel
import PlanStore

/// Who has the plan open.
extension Opening {
  /// How a plan is gone on with.
  enum Access {
    /// In its own file. Without a lock where none can be written; saving will tell what is wrong.
    case own(PlanLock?)
    /// In a copy.
    case copy(String)
    /// Not at all.
    case none
  }

  mutating func access(
    to path: String, force: Bool = false
  ) throws(WorkspaceProblem) -> Access {
    let answer: PlanLock.Answer
    do throws(FileError) {
      answer = try PlanLock.acquire(for: path, on: disk, force: force)
    } catch {
      if error.cause == .notRegular { host.show([.problem(Texts.Recovery.strangeLock(path))]) }
      return .own(nil)
    }
    switch answer {
    case .held(let lock): return .own(lock)
    case .taken(let holder): return try askAbout(path, holder)
    }
  }

  /// Somebody else has the plan open: read it, write in a copy, or know better.
  private mutating func askAbout(
    _ path: String, _ holder: Holder?
  ) throws(WorkspaceProblem) -> Access {
    let problem = WorkspaceProblem.file(.taken(path: path, by: holder))
    guard host.canChoose else { throw problem }
    // On another machine nobody here can see whether somebody is still there.
    let isUnsure = holder.map { disk.machine.fate(of: $0.process) == .unknown } ?? true
    let choices = Texts.Sitting.takenChoices + (isUnsure ? [Texts.Sitting.takeOver] : [])
    switch host.choose([.problem(problem.description)], choices.map { ListItem(text: $0) }) {
    case 0:
      try show(path)
      return .none
    case 1:
      let copy = PlanName.freeCopy(of: path, on: disk.files)
      host.show([.success(Texts.Sitting.copy(copy))])
      return .copy(copy)
    case 3: return try access(to: path, force: true)
    default: return .none
    }
  }

  private mutating func show(_ path: String) throws(WorkspaceProblem) {
    let plan = try read(path)
    host.show(PlanReading(plan, guide: try guide(for: plan, at: path), today: today))
  }
}
