import DanishText
import Dialogue
import Interview
import PlanFormat
import PlanModel
import PlanStore

/// What earlier sittings left in the recovery store.
extension Opening {
  /// At most so many are asked about one by one.
  private static var most: Int { 5 }

  /// All of it that needs a word: half-typed answers to this plan just come up in their lines.
  private func works(at path: String?) -> [RecoveredWork] {
    place.stores.flatMap { $0.finds() }.filter { !($0.isOnlyDrafts && $0.isOf(path)) }
  }

  /// Tells what lies there, and asks about it where somebody sits there: about one plan's, or about
  /// all where none was named. Nothing goes but what the leader says. Gives what is taken up.
  mutating func recover(at path: String?, asksAboutAll: Bool) -> RecoveredWork? {
    let works = works(at: path)
    let asked = asksAboutAll ? works : works.filter { $0.isOf(path) }
    var told = 0
    if host.canChoose {
      for work in asked.prefix(Self.most) {
        told += 1
        if ask(about: work) { return work }
      }
    } else {
      for work in asked.prefix(Self.most) { host.show(blocks(about: work)) }
      told = min(asked.count, Self.most)
    }
    if works.count > told { host.show([.hint(Texts.Recovery.more(works.count - told))]) }
    return nil
  }

  /// Whether it is taken up.
  private mutating func ask(about work: RecoveredWork) -> Bool {
    let canBeTaken = work.unsaved != nil || !work.drafts.isEmpty
    let choices = (canBeTaken ? [Texts.Recovery.take] : []) + Texts.Recovery.leaveOrThrow
    let items = choices.map { ListItem(text: $0) }
    guard let number = host.choose(blocks(about: work), items) else { return false }
    switch choices[number] {
    case Texts.Recovery.take: return true
    case Texts.Recovery.throwAway:
      let isGone: Void? = try? work.place.throwAway()
      host.show([
        isGone == nil ? .problem(Texts.Recovery.notThrown) : .success(Texts.Recovery.thrown)
      ])
    default: host.show([.hint(Texts.Recovery.left(work.place.path))])
    }
    return false
  }

  private func blocks(about work: RecoveredWork) -> [Block] {
    let lines = [
      Texts.Recovery.from(work.plan), Texts.Recovery.since(work.changed), state(of: work),
      Texts.Recovery.others(work.displaced), Texts.Recovery.lies(in: work.place),
    ]
    return [
      .heading(Texts.Recovery.heading),
      .paragraph(lines.compactMap(\.self).joined(separator: "\n")),
    ]
  }

  /// How far the leader was.
  private func state(of work: RecoveredWork) -> String? {
    let drafts = work.drafts.isEmpty ? nil : Texts.Recovery.drafts(work.drafts.count)
    guard let unsaved = work.unsaved else { return drafts }
    let plan = PlanDocument.read(unsaved.bytes).plan
    let guide = try? library.guide(for: plan, at: work.plan).get().guide
    let count = guide.map { QuestionCount(plan, $0) }
    let answered = count?.done ?? plan.reflections.filter(\.isAnswered).count
    let name = plan.centre.name.map { $0.mention } ?? Texts.Recovery.noName
    let state = Texts.Sitting.state(
      name, answered: answered, of: count?.total, goals: plan.goals.count)
    return [state, drafts].compactMap(\.self).joined(separator: " · ")
  }

  /// What an earlier sitting could not save is part of the plan again, and saved at once; then it
  /// goes from the store.
  mutating func takeBack(
    _ work: RecoveredWork?, _ start: inout Start, over document: PlanDocument?
  ) {
    guard let work else { return }
    start.desk.takeUp(work)
    start.setting.draft = start.desk.foundDraft
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
