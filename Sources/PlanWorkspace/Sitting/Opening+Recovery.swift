import DanishText
import Dialogue
import Interview
import PlanFormat
import PlanModel
import PlanStore

/// What earlier sittings left in the recovery store.
extension Opening {
  /// All of it that needs a word: half-typed answers to this plan just come up in their lines.
  private func works(at path: String?) -> [RecoveredWork] {
    place.stores.flatMap { $0.finds() }.filter { !($0.isOnlyDrafts && $0.isOf(path)) }
  }

  /// Tells what lies there, and asks about it where somebody sits there: about one plan's, or about
  /// all where none was named. Gives what is taken up.
  mutating func recover(at path: String?, asksAboutAll: Bool) -> RecoveredWork? {
    let works = works(at: path)
    let asked = asksAboutAll ? works : works.filter { $0.isOf(path) }
    let items = asked.prefix(RecoveryTalk.most).map { (work: $0, state: state(of: $0)) }
    let (taken, told) = RecoveryTalk.hold(about: items, &host)
    if taken == nil, works.count > told {
      host.show([.hint(Texts.Recovery.more(works.count - told))])
    }
    return taken
  }

  /// How far the leader was.
  private func state(of work: RecoveredWork) -> String? {
    guard let unsaved = work.unsaved else { return nil }
    let plan = PlanDocument.read(unsaved.bytes).plan
    let guide = try? library.guide(for: plan, at: work.plan).get().guide
    let count = guide.map { QuestionCount(plan, $0) }
    let answered = count?.done ?? plan.reflections.filter(\.isAnswered).count
    let name = plan.centre.name.map { $0.mention } ?? Texts.Recovery.noName
    return Texts.Sitting.state(
      name, answered: answered, of: count?.total, goals: plan.goals.count)
  }

  /// What an earlier sitting could not save is part of the plan again, and saved at once; then it
  /// goes from the store.
  mutating func takeBack(
    _ work: RecoveredWork?, _ start: inout Start, over document: PlanDocument?
  ) {
    guard let work else { return }
    start.desk.takeUp(work)
    start.setting.draft = start.desk.halfTyped.newest
    guard let unsaved = work.unsaved, let joined = Rescue.join(unsaved, over: document) else {
      return
    }
    let plan = start.setting.guide.keepingBoth(joined.conflicts, in: joined.plan)
    start.setting.plan = plan
    start.setting.conflicts = joined.conflicts
    host.show([.success(Texts.Sitting.broughtBack)])
    host.show(saveBack(plan, &start))
  }

  /// Says how that went.
  private func saveBack(_ plan: Plan, _ start: inout Start) -> [Block] {
    switch start.desk.save(plan, to: nil) {
    case .saved(let path, let notes), .mergedGuide(_, let path, _, let notes):
      (start.setting.path, start.setting.isOnlyNamed) = (path, false)
      return notes.map(Block.advice) + [.success(Texts.Recovery.savedBack(path))]
    case .merged(let plan, let path, let conflicts, let notes, _):
      (start.setting.plan, start.setting.path) = (plan, path)
      start.setting.isOnlyNamed = false
      start.setting.conflicts += conflicts
      return notes.map(Block.advice) + [.success(Texts.Recovery.savedBack(path))]
    case .failed(let message), .full(let message):
      start.setting.isUnsaved = true
      return [.problem(message)]
    }
  }
}
