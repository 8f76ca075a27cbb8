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

  mutating func access(to path: String, force: Bool = false) throws -> Access {
    let answer: PlanLock.Answer
    do {
      answer = try PlanLock.acquire(for: path, on: disk, force: force)
    } catch {
      if error.cause == .notRegular { stage.show([.problem(Texts.Recovery.strangeLock(path))]) }
      return .own(nil)
    }
    switch answer {
    case .held(let lock): return .own(lock)
    case .taken(let holder): return try askAbout(path, holder)
    }
  }

  /// Somebody else has the plan open: read it, write in a copy, or know better.
  private mutating func askAbout(_ path: String, _ holder: Holder?) throws -> Access {
    let message = Texts.Write.taken(path, by: holder?.description)
    guard stage.isTerminal else { throw Refusal(message: message) }
    // On another machine nobody here can see whether somebody is still there.
    let isUnsure = holder.map { disk.machine.fate(of: $0.process) == .unknown } ?? true
    let choices = Texts.Write.takenChoices + (isUnsure ? [Texts.Write.takeOver] : [])
    switch stage.choose([.problem(message)], choices.map { ListItem(text: $0) }) {
    case 0:
      try show(path)
      return .none
    case 1:
      let copy = PlanName.freeCopy(of: path, on: disk.files)
      stage.show([.success(Texts.Write.copy(copy))])
      return .copy(copy)
    case 3: return try access(to: path, force: true)
    default: return .none
    }
  }

  private mutating func show(_ path: String) throws {
    let plan = try read(path)
    var reading = PlanReading(plan, guide: try guide(for: plan, at: path), today: today)
    stage.show(&reading)
  }
}
